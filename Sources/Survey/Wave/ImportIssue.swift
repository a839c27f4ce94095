/// Something that was wrong in a file of answers, and what was done about it.
public struct ImportIssue: Sendable, Hashable {
    /// What was wrong.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The code is of no unit in the frame.
        case unknownUnit
        /// Another row speaks for the same unit.
        case repeatedUnit
        /// The row has no answered cell.
        case emptyRow
        /// The code or label is not in the codebook.
        case unknownCategory
        /// A number was expected.
        case notANumber
        /// The number is outside the item's bounds.
        case outOfRange
        /// More categories are ticked than were allowed.
        case tooManyTicks
        /// A category that excludes the rest is ticked beside others.
        case inconsistentTicks
        /// The item is answered although the routing says that it is not put to the unit.
        case answeredThoughNotAsked
        /// The cell says "not shown", and the routing does not explain why.
        case notShownUnexplained
        /// The day cannot be read.
        case notADay
        /// The column is not in the codebook.
        case unknownColumn
        /// The codebook names a column that the file lacks.
        case missingColumn
        /// Two columns have the same name.
        case repeatedColumn
        /// The row has more or fewer cells than the heading.
        case unevenRow
        /// The codebook has no such role.
        case unknownRole
        /// Somebody answered a question that belongs to another role.
        case answeredByOtherRole
        /// Bytes that are no text in the file's encoding.
        case undecodableBytes
    }

    /// What was done.
    public enum Action: String, Sendable, Hashable, CaseIterable {
        /// The cell counts as not answered.
        case leftUnanswered
        /// The answer was kept.
        case kept
        /// The row was set aside.
        case rowSetAside
        /// The column was set aside.
        case columnSetAside
        /// The bytes were replaced by a mark.
        case replaced
    }

    /// The file's name without its folder.
    public let file: String
    /// The row, counted from 1 for the heading; nil when the issue is about a column or the file.
    public let row: Int?
    /// The column's name.
    public let column: String?
    /// What stood there.
    public let value: String
    /// What was wrong.
    public let kind: Kind
    /// What was done.
    public let action: Action

    /// An issue at a place in a file.
    public init(file: String, row: Int?, column: String?, value: String, kind: Kind, action: Action) {
        self.file = file
        self.row = row
        self.column = column
        self.value = value
        self.kind = kind
        self.action = action
    }
}
