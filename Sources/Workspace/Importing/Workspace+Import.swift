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
        let wave = try read(request, now: now)
        do {
            try places.store().importWave(wave, replacing: request.replaces)
        } catch {
            throw .store(error)
        }
        return wave
    }

    private func read(_ request: ImportRequest, now: Int64) throws(WorkspaceProblem) -> Wave {
        try WorkspaceProblem.ofFiles { () throws(FileProblem) in try checkYear(of: request) }
        let register = try knownRegister(ofYear: request.year, path: request.register)
        return try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try WaveReader.read(
                path: request.file,
                codebook: CodebookReader.read(path: request.codebook, register: register),
                register: register, importedAt: now, isStrict: request.isStrict)
        }
    }

    /// Before the register is looked for: a year that does not fit the codebook is the likelier mistake.
    private func checkYear(of request: ImportRequest) throws(FileProblem) {
        let year = try CodebookReader.read(path: request.codebook).wave
        guard year == request.year else {
            throw FileProblem(.wrongWave, file: request.codebook, subject: String(year))
        }
    }

    /// The register that is named, or the known one of a year: of the survey that is open, or the built-in one.
    ///
    /// - Throws: why a file cannot be read, or that no register of the year is known.
    func knownRegister(ofYear year: Int, path: String?) throws(WorkspaceProblem) -> Register {
        let register = try WorkspaceProblem.ofFiles { () throws(FileProblem) -> Register? in
            if let path { return try RegisterReader.read(path: path) }
            return try self.register(asOf: year)
        }
        guard let register else { throw .noRegister(year: year) }
        return register
    }
}
