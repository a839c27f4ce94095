/// Why the store could not do what it was asked. Ends as one plain line for the user.
public struct StoreProblem: Error, Sendable, Hashable {
    /// What is the matter.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The folder or file cannot be made or written, as in a read-only home.
        case unwritable
        /// The file is there and cannot be read.
        case unreadable
        /// The disk is full.
        case diskFull
        /// Another program has been writing for too long.
        case locked
        /// The file was written by a newer version of the program.
        case newerVersion
        /// The file is no database, or its content is damaged.
        case damaged
        /// The wave has been imported before.
        case waveExists
        /// There is no such wave.
        case noSuchWave
        /// There is no such correction, or it is undone already.
        case noSuchCorrection
        /// Anything else; the subject says what the system said.
        case failed
    }

    /// What is the matter.
    public let kind: Kind
    /// The file that the store is kept in.
    public let path: String
    /// The year of the wave or the number of the correction that it is about, or what the system said; may be empty.
    public let subject: String

    /// A problem with the store at a path.
    public init(_ kind: Kind, path: String, subject: String = "") {
        self.kind = kind
        self.path = path
        self.subject = subject
    }
}
