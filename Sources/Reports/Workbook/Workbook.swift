import Survey

/// A spreadsheet file as a value. The same workbook always becomes the same bytes.
public struct Workbook: Sendable, Hashable {
    /// The sheets in order.
    public let sheets: [WorkbookSheet]
    /// What the file's properties call it; empty for nothing.
    public let title: String
    /// Who the file's properties say has made it; empty for nobody.
    public let author: String
    /// When it was made, in seconds since 1970-01-01 in UTC.
    public let createdAt: Int64

    /// A workbook.
    public init(sheets: [WorkbookSheet], title: String = "", author: String = "", createdAt: Int64) {
        self.sheets = sheets
        self.title = title
        self.author = author
        self.createdAt = createdAt
    }
}

/// A sheet of a workbook: lines of words, a heading below them, and the rows.
public struct WorkbookSheet: Sendable, Hashable {
    /// One column.
    public struct Column: Sendable, Hashable {
        /// The words over the column.
        public let heading: String
        /// How wide it is, in digits of the standard font.
        public let width: Double
        /// What its cells may hold, offered as a list; empty when they may hold anything.
        public let choices: [String]

        /// A column.
        public init(_ heading: String, width: Double = 12, choices: [String] = []) {
            self.heading = heading
            self.width = width
            self.choices = choices
        }
    }

    /// What is wished for its name; where a spreadsheet does not allow it, it is changed.
    public let name: String
    /// The words above the heading, in bold; empty for none.
    public let title: String
    /// What the reader has to know before the rows, such as that answers are made up: a line each, below the title.
    public let notices: [String]
    /// The columns.
    public let columns: [Column]
    /// The rows; what stands beyond the last column has no heading.
    public let rows: [[WorkbookCell]]
    /// How many of the first columns say what a row is about: they stay in view, and stand on each page.
    public let namingColumns: Int
    /// Whether everything down to the heading stays in view.
    public let freezesHeading: Bool
    /// Whether rows can be chosen by what stands in them.
    public let hasFilter: Bool

    /// A sheet.
    public init(
        name: String, title: String = "", notices: [String] = [], columns: [Column],
        rows: [[WorkbookCell]], namingColumns: Int = 0, freezesHeading: Bool = true, hasFilter: Bool = true
    ) {
        self.name = name
        self.title = title
        self.notices = notices
        self.columns = columns
        self.rows = rows
        self.namingColumns = namingColumns
        self.freezesHeading = freezesHeading
        self.hasFilter = hasFilter
    }
}
