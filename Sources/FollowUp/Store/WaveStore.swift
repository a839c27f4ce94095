import Survey

/// Keeps imported waves. What it does is done wholly or not at all.
public protocol WaveStore: Sendable {
    /// Keeps a wave.
    ///
    /// - Parameter replacing: whether it may take the place of one of the same survey and year, which is kept behind it.
    /// - Throws: `waveExists` when it may not, and nothing is changed.
    func importWave(_ wave: Wave, replacing: Bool) throws(StoreProblem)

    /// Everything that was ever imported, the newest first; what was undone too.
    func imports() throws(StoreProblem) -> [StoredImport]

    /// Takes the last import of a wave back: the wave is then what was imported before it, or nothing.
    ///
    /// - Parameter moment: now, in seconds since 1970-01-01 in UTC.
    /// - Throws: `noSuchWave` when nothing is imported for it.
    func undoImport(_ id: WaveID, at moment: Int64) throws(StoreProblem)

    /// Removes imports by their numbers, and what they held from the file. A wave is then what is left of its imports.
    func forgetImports(_ numbers: Set<Int>) throws(StoreProblem)

    /// One wave, or nil when it is not kept.
    func wave(_ id: WaveID) throws(StoreProblem) -> Wave?

    /// What is kept, by survey and year.
    func waves() throws(StoreProblem) -> [StoredWave]

    /// The survey that a wave was imported for last, with all its waves; nil when nothing is kept.
    func survey() throws(StoreProblem) -> Survey?
}

/// Which wave of which survey.
public struct WaveID: Sendable, Hashable, Comparable {
    /// The survey's id.
    public let survey: String
    /// The year of the wave.
    public let year: Int

    /// The wave of a survey in a year.
    public init(survey: String, year: Int) {
        self.survey = survey
        self.year = year
    }

    /// By survey and year.
    public static func < (left: WaveID, right: WaveID) -> Bool {
        (left.survey, left.year) < (right.survey, right.year)
    }
}

/// What the store knows of a wave without reading its answers.
public struct StoredWave: Sendable, Hashable {
    /// Which wave.
    public let id: WaveID
    /// Where the answers come from.
    public let provenance: Provenance
    /// Units that answered.
    public let responses: Int
    /// Things that were wrong in the file; the wave itself holds them.
    public let issues: Int

    /// What is known of a stored wave.
    public init(id: WaveID, provenance: Provenance, responses: Int, issues: Int) {
        self.id = id
        self.provenance = provenance
        self.responses = responses
        self.issues = issues
    }

    /// What is to be known of a wave.
    public init(_ wave: Wave) {
        self.init(
            id: WaveID(survey: wave.codebook.survey, year: wave.year), provenance: wave.provenance,
            responses: wave.responses.count { $0 != nil }, issues: wave.issues.count)
    }
}

extension WaveID {
    /// The wave as files name it: `imdi-kommune/2017`.
    public var written: String { "\(survey)/\(year)" }
}

/// An import that was made.
public struct StoredImport: Sendable, Hashable {
    /// Counted from 1 in the order of the imports.
    public let number: Int
    /// What was imported.
    public let wave: StoredWave
    /// When it was undone, in seconds since 1970-01-01 in UTC; nil where it was not.
    public let undoneAt: Int64?

    /// An import.
    public init(number: Int, wave: StoredWave, undoneAt: Int64?) {
        self.number = number
        self.wave = wave
        self.undoneAt = undoneAt
    }
}

extension [StoredImport] {
    /// The imports that waves are made of now: of each wave the newest that was not undone. The list has the newest first.
    public var inUse: [StoredImport] {
        var met: Set<WaveID> = []
        return filter { $0.undoneAt == nil && met.insert($0.wave.id).inserted }
    }
}
