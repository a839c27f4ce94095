import SurveyAnalytics

/// Rows under headings, as values: shown as text for people, or written as CSV for a spreadsheet.
public struct Table: Sendable, Hashable {
    /// What a cell holds.
    public enum Cell: Sendable, Hashable {
        /// Words, or nothing.
        case text(String)
        /// A whole number.
        case whole(Int?)
        /// A number with so many decimals.
        case decimal(Double?, Int)
        /// A change with so many decimals, written with its sign.
        case change(Double?, Int)
        /// A share with its counts, interval and bounds.
        case share(Share?)
        /// So many that answered something outside the base, in a column of shares.
        case outside(Int)
        /// A mean with its counts and interval.
        case mean(MeanFigure?)
    }

    /// One column. What its cells hold is said once, so that a file has the same columns whatever it holds.
    public struct Column: Sendable, Hashable {
        /// What the cells of a column hold.
        public enum Content: Sendable, Hashable {
            /// Words.
            case text
            /// Numbers, written to the right.
            case number
            /// Shares: nine columns in a file.
            case share
            /// Means: five columns in a file.
            case mean
        }

        /// The words over the column.
        public let heading: String
        /// What its cells hold.
        public let content: Content
        /// What is said before each of its values where rows are read one by one, without what holds of the whole column.
        public let label: String
        /// What holds of the whole column and is not in the label; nil for nothing.
        public let scope: String?

        /// A column.
        ///
        /// - Parameters:
        ///   - label: what is said before each value in place of the heading; nil for the heading.
        ///   - scope: what holds of the whole column and is not in the label.
        public init(_ heading: String, _ content: Content = .text, label: String? = nil, scope: String? = nil)
        {
            self.heading = heading
            self.content = content
            self.label = label ?? heading
            self.scope = scope
        }
    }

    /// The words over the table; empty for none.
    public let title: String
    /// The columns.
    public let columns: [Column]
    /// Each row has one cell a column.
    public let rows: [[Cell]]

    /// A table of rows that are each as long as `columns`.
    public init(title: String = "", columns: [Column], rows: [[Cell]]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}
