import Dashboard
import Survey
import Tables
import TerminalUI
import Wording

/// A screen as linear text: one thing a line, every number under its name, for screen readers and for logs.
struct LinearText {
    let state: State

    private var language: Language { state.settings.language }

    /// The whole screen, with what can be done at its end.
    var lines: [String] {
        let glyphs = state.settings.glyphs
        let lines = heading + (state.overlayLines ?? readout) + [""] + message + [keys]
        return lines.map(glyphs.safe)
    }

    private var heading: [String] {
        let badge = state.content.isSynthetic ? [ProgramWords.synthetic[language]] : []
        let path = state.path.joined(separator: " \(state.settings.glyphs[.pathSeparator]) ")
        return [(["Regionblikk", path] + badge).joined(separator: ". ") + "."]
    }

    private var readout: [String] {
        let readout = state.readout
        let tables = readout.tables.enumerated().flatMap { place, table in
            ["", table.title].filter { !$0.isEmpty || place > 0 } + rows(of: table, place, readout.selection)
        }
        return [readout.title] + readout.notes + tables
    }

    /// Each row with the headings before its values; what is empty is left out.
    private func rows(of table: Table, _ place: Int, _ selection: Readout.Selection?) -> [String] {
        let cells = CellText(numbers: state.settings.numbers)
        return table.rows.enumerated().map { row, values in
            let parts = zip(table.columns, values).compactMap { column, value -> String? in
                let text = cells.text(value)
                guard !text.isEmpty, text != "–" else { return nil }
                return column.heading.isEmpty ? text : "\(column.heading) \(text)"
            }
            let isSelected = selection == Readout.Selection(table: place, row: row)
            return (isSelected ? "\(state.settings.glyphs[.marker]) " : "  ") + parts.joined(separator: "; ")
        }
    }

    private var message: [String] { state.message.map { [$0.text[language]] } ?? [] }

    private var keys: String {
        let hints = state.hints.map { "\($0.key) \($0.label)" }
        return PlainWords.keys[language] + " " + hints.joined(separator: ", ") + "."
    }
}
