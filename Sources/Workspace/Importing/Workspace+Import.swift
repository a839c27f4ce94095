import FollowUp
import Store
import Survey
import SurveyAnalytics
import SurveyFiles

extension Workspace {
    /// Reads a wave from its files and compares it with what was imported for it before. Nothing is kept.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970-01-01 in UTC.
    ///   - progress: is told about a hundred times which share of the file has been read, and may stop it.
    /// - Throws: what is wrong with a file, or why the store cannot be read.
    public func preview(
        _ request: ImportRequest, now: Int64, progress: Headway? = nil
    ) throws(WorkspaceProblem) -> ImportPreview {
        let (codebook, register) = try basis(of: request)
        for (text, code) in request.chosen.sorted(by: { $0.key < $1.key })
        where register.position(ofUnit: code) == nil {
            throw .unknownMatch(text: text, code: code)
        }
        let reading = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try WaveReader.reading(
                path: places.withHome(request.file), codebook: codebook, register: register,
                chosen: request.chosen,
                importedAt: now, isStrict: request.isStrict, progress: progress)
        }
        return ImportPreview(
            reading.wave, matches: reading.matches, before: try kept(StoredWave(reading.wave).id))
    }

    /// Keeps a wave that was read, wholly or not at all. What was imported for it before stays behind it.
    ///
    /// - Throws: why the store cannot keep it.
    public func keep(_ preview: ImportPreview) throws(StoreProblem) {
        try places.store().importWave(preview.wave, replacing: true)
    }

    /// Everything that was ever imported, the newest first.
    ///
    /// - Throws: why the store cannot be read.
    public func imports() throws(StoreProblem) -> [StoredImport] {
        try places.existingStore()?.imports() ?? []
    }

    /// Takes the last import back, or the last of a year. The reminders that it had closed are open again, as far as
    /// nobody has changed them since.
    ///
    /// - Returns: what was taken back; nil when there is nothing to take back.
    /// - Throws: why the store cannot be read or written.
    public func undoImport(
        ofYear year: Int?, by program: String, at moment: Moment
    ) throws(StoreProblem) -> StoredImport? {
        guard let store = try places.existingStore() else { return nil }
        let last = try store.imports().first {
            $0.undoneAt == nil && (year == nil || $0.wave.id.year == year)
        }
        guard let last else { return nil }
        try store.undoImport(last.wave.id, at: moment.seconds)
        let desk = FollowUpDesk(store: store, wave: last.wave.id, who: program, moment: moment)
        try desk.unsettle(since: last.wave.provenance.importedAt ?? moment.seconds)
        if let wave = try store.wave(last.wave.id) { _ = try desk.settle(answersOf: wave) }
        return last
    }

    /// Removes imports that nothing is read from any more: those that were undone, and those that a newer one took the place of.
    ///
    /// - Parameters:
    ///   - year: of one year alone, where it is given.
    ///   - includesCurrent: whether those that waves are made of now go too.
    ///   - isDone: whether they are removed, or only named.
    /// - Returns: the imports that go, the newest first.
    /// - Throws: why the store cannot be read or written.
    public func forgetImports(
        ofYear year: Int?, includingCurrent includesCurrent: Bool, isDone: Bool
    ) throws(StoreProblem) -> [StoredImport] {
        guard let store = try places.existingStore() else { return [] }
        let imports = try store.imports()
        let kept = Set(includesCurrent ? [] : imports.inUse.map(\.number))
        let going = imports.filter { !kept.contains($0.number) && (year == nil || $0.wave.id.year == year) }
        if isDone, !going.isEmpty { try store.forgetImports(Set(going.map(\.number))) }
        return going
    }

    /// The wave as it is kept now.
    private func kept(_ id: WaveID) throws(WorkspaceProblem) -> Wave? {
        do {
            return try places.existingStore()?.wave(id)
        } catch {
            throw .store(error)
        }
    }

    /// What was asked, and who was.
    private func basis(
        of request: ImportRequest
    ) throws(WorkspaceProblem) -> (codebook: Codebook, register: Register) {
        switch request.codebook {
        case .wave(let year):
            guard let wave = survey.waves.first(where: { $0.year == year }) else {
                throw .noRegister(year: year)
            }
            return (wave.codebook, wave.register)
        case .file(let path):
            let path = places.withHome(path)
            let year = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
                try self.year(ofCodebook: path, wanted: request.year)
            }
            let register = try knownRegister(ofYear: year, path: request.register)
            let codebook = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
                try CodebookReader.read(path: path, register: register)
            }
            return (codebook, register)
        }
    }

    /// Read before the register is looked for: a year that does not fit the codebook is the likelier mistake.
    private func year(ofCodebook path: String, wanted: Int?) throws(FileProblem) -> Int {
        let year = try CodebookReader.read(path: path).wave
        guard wanted == nil || wanted == year else {
            throw FileProblem(.wrongWave, file: path, subject: String(year))
        }
        return year
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
