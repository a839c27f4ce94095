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

    /// Everything: what it is about, and each table under its headings.
    var all: String {
        let head = [readout.title] + [badge].compactMap(\.self) + readout.notes
        let tables = readout.tables.map { table in
            let title = table.title.isEmpty ? [] : [table.title]
            return title + [line(table.columns.map(\.heading))] + table.rows.map { line($0.map(cells.text)) }
        }
        return ([head] + tables).map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func line(_ cells: [String]) -> String {
        cells.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
    }
}
