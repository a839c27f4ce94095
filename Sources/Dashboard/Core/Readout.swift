import Survey
import SurveyAnalytics
import Tables

/// What a screen says, apart from how it is drawn: for the clipboard, for files and for reading aloud.
public struct Readout: Sendable, Hashable {
    /// What it is about, in one line.
    public let title: String
    /// What the reader has to know of the tables: bases, how they are narrowed.
    public let notes: [String]
    /// The tables, in the order of the screen.
    public let tables: [Table]
    /// Where the user stands in them; nil where nothing of it is selected.
    public let selection: Selection?
    /// The figure that is shown, where the screen shows one.
    public let figure: FigureResult?

    /// A row of one of the tables.
    public struct Selection: Sendable, Hashable {
        /// The table, counted from 0.
        public let table: Int
        /// The row, counted from 0.
        public let row: Int

        /// A row of a table.
        public init(table: Int = 0, row: Int) {
            self.table = table
            self.row = row
        }
    }

    /// What a screen says.
    public init(
        title: String, notes: [String] = [], tables: [Table], selection: Selection? = nil,
        figure: FigureResult? = nil
    ) {
        self.title = title
        self.notes = notes
        self.tables = tables
        self.selection = selection
        self.figure = figure
    }

    /// The rows of all tables.
    public var rowCount: Int { tables.reduce(0) { $0 + $1.rows.count } }

    /// Whether there is nothing to give.
    public var isEmpty: Bool { tables.allSatisfy(\.rows.isEmpty) }

    /// The row that the user stands on, with the columns above it.
    public var selectedRow: (columns: [Table.Column], cells: [Table.Cell])? {
        guard let selection, tables.indices.contains(selection.table) else { return nil }
        let table = tables[selection.table]
        guard table.rows.indices.contains(selection.row) else { return nil }
        return (table.columns, table.rows[selection.row])
    }
}
