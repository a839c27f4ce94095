/// Something in an edited list or in a file of contacts that cannot be read back.
public struct ListIssue: Sendable, Hashable {
    /// What is the matter.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The register has no such unit.
        case unknownUnit
        /// Several units have this name.
        case ambiguousUnit
        /// Another row speaks for the same unit.
        case repeatedUnit
        /// The code and the name belong to different units.
        case otherName
        /// The row is of another survey or wave.
        case otherWave
        /// The entry has never been written so often.
        case unknownVersion
        /// No status in any language.
        case notAStatus
        /// No day.
        case notADay
        /// No whole number.
        case notANumber
        /// An entry always has a status.
        case emptyStatus
        /// What the cell held when the list was made has been removed since.
        case forgotten
        /// No address that can be written to.
        case notAnAddress
        /// Neither a name nor an address.
        case nobody

        /// Whether the whole row is set aside; else the cell alone.
        public var setsRowAside: Bool {
            switch self {
            case .unknownUnit, .ambiguousUnit, .repeatedUnit, .otherName, .otherWave, .unknownVersion,
                .notAnAddress, .nobody:
                true
            case .notAStatus, .notADay, .notANumber, .emptyStatus, .forgotten: false
            }
        }
    }

    /// A column of the file.
    public enum Column: Sendable, Hashable {
        /// The unit's code.
        case code
        /// The unit's name.
        case unit
        /// The survey and the wave.
        case survey
        /// How often the entry had been written.
        case version
        /// A part of an entry or a contact.
        case field(Field)
    }

    /// What is the matter.
    public let kind: Kind
    /// Where the row stands in the file, counted from 1.
    public let line: Int
    /// The column.
    public let column: Column
    /// What stands there.
    public let value: String

    /// An issue at a place in the file.
    public init(_ kind: Kind, line: Int, column: Column, value: String) {
        self.kind = kind
        self.line = line
        self.column = column
        self.value = value
    }
}
