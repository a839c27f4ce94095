import FollowUp
import Store
import Survey
import SurveyFiles

extension Workspace {
    /// Reads a wave from its files and keeps it, wholly or not at all.
    ///
    /// - Parameter now: seconds since 1970-01-01 in UTC.
    /// - Returns: the wave with its issues.
    /// - Throws: what is wrong with a file, or why the store cannot keep the wave.
    public func importWave(_ request: ImportRequest, now: Int64) throws(WorkspaceProblem) -> Wave {
        let wave: Wave
        do {
            wave = try read(request, now: now)
        } catch {
            throw .file(error)
        }
        do {
            try places.store().importWave(wave, replacing: request.replaces)
        } catch {
            throw .store(error)
        }
        return wave
    }

    private func read(_ request: ImportRequest, now: Int64) throws(FileProblem) -> Wave {
        let register = try register(of: request)
        let codebook = try CodebookReader.read(path: request.codebook, frames: register.frames)
        guard codebook.wave == request.year else {
            throw FileProblem(.wrongWave, file: request.codebook, subject: String(codebook.wave))
        }
        return try WaveReader.read(
            path: request.file, codebook: codebook, register: register, importedAt: now,
            isStrict: request.isStrict)
    }

    /// The register that was named, or the known one of the year: of the survey that is open, or of the demo survey.
    private func register(of request: ImportRequest) throws(FileProblem) -> Register {
        if let path = request.register { return try RegisterReader.read(path: path) }
        if let register = survey.wave(request.year)?.register { return register }
        if let register = try DemoSurvey.read().wave(request.year)?.register { return register }
        throw FileProblem(.missingKey, file: request.file, subject: "--register")
    }
}
