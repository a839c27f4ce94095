import Survey
import Tables
import TerminalUI
import Wording

/// What a screen says as text for the clipboard: cells with tabs between them, as spreadsheets and letters take them.
///
/// Made-up answers say so wherever they are pasted.
struct ReadoutText {
    private let readout: Readout
    private let cells: CellText
    private let badge: String?

    init(_ readout: Readout, in state: State) {
        self.readout = readout
        cells = CellText(numbers: state.settings.numbers)
        badge = state.content.isSynthetic ? ProgramWords.synthetic[state.settings.language] : nil
    }

    /// The cells of the selected row under their headings; those without anything are left out.
    var values: [(heading: String, text: String)] {
        guard let (columns, row) = readout.selectedRow else { return [] }
        return zip(columns, row).compactMap { column, cell in
            let text = cells.text(cell)
            guard !text.isEmpty, text != "–" else { return nil }
            if case .text = cell { return (column.heading, text) }
            return (column.heading, badge.map { "\(text) [\($0)]" } ?? text)
        }
    }

    /// The selected row.
    var row: String? {
        readout.selectedRow.map { line($0.cells.map(cells.text) + [badge].compactMap(\.self)) }
    }

    /// Everything: what it is about, and each table under its headings; as many rows as there is room for.
    ///
    /// - Parameter limit: the most bytes.
    /// - Returns: the text, and how many rows it has.
    func all(within limit: Int) -> (text: String, rows: Int) {
        let head = [readout.title] + [badge].compactMap(\.self) + readout.notes
        var (text, rows) = (head.joined(separator: "\n") + "\n", 0)
        for table in readout.tables {
            let title = table.title.isEmpty ? [] : [table.title]
            text += "\n" + (title + [line(table.columns.map(\.heading))]).joined(separator: "\n") + "\n"
            for row in table.rows {
                let line = line(row.map(cells.text)) + "\n"
                guard text.utf8.count + line.utf8.count <= limit else { return (text, rows) }
                text += line
                rows += 1
            }
        }
        return (text, rows)
    }

    private func line(_ cells: [String]) -> String {
        cells.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
    }
}
