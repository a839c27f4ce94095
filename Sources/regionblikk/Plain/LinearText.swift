import Dashboard
import Survey
import Tables
import TerminalUI
import Wording

/// A screen as linear text: one thing a line, every number under its name, for screen readers and for logs.
struct LinearText {
    let state: State

    private var language: Language { state.settings.language }
    private var marker: String { state.settings.glyphs[.marker] + " " }

    /// The whole screen, with what can be done at its end.
    var lines: [String] {
        let shown = body.map { ($0.isSelected ? marker : $0.isRow ? "  " : "") + $0.text }
        return safe(heading + shown + [""] + message + [keys])
    }

    /// The row that is selected now, where nothing else has changed since a text before; nil where more has.
    func lines(after before: LinearText) -> [String]? {
        let (then, now) = (before.body, body)
        guard heading == before.heading, state.hasOverlay == before.state.hasOverlay,
            then.map(\.text) == now.map(\.text), then.map(\.isSelected) != now.map(\.isSelected),
            let selected = now.first(where: \.isSelected)
        else { return nil }
        return safe([marker + selected.text] + message + [PlainWords.wholeAgain[language]])
    }

    private func safe(_ lines: [String]) -> [String] { lines.map(state.settings.glyphs.safe) }

    private var heading: [String] {
        let badge = state.content.isSynthetic ? [ProgramWords.synthetic[language]] : []
        let path = state.path.joined(separator: " \(state.settings.glyphs[.pathSeparator]) ")
        return [(["Regionblikk", path] + badge).joined(separator: ". ") + "."]
    }

    /// A line between the heading and the keys.
    private struct Line {
        let text: String
        /// Whether it is one of several that one can stand on.
        var isRow = false
        var isSelected = false
    }

    private var body: [Line] { state.overlayLines?.map(overlaid) ?? readout }

    /// A line of what lies over the screen: a row has a sign or a blank before it.
    private func overlaid(_ text: String) -> Line {
        let isSelected = text.hasPrefix(marker)
        guard isSelected || text.hasPrefix("  ") else { return Line(text: text) }
        return Line(text: String(text.dropFirst(2)), isRow: true, isSelected: isSelected)
    }

    private var readout: [Line] {
        let readout = state.readout
        let tables = readout.tables.enumerated().flatMap { place, table in
            ["", table.title].filter { !$0.isEmpty || place > 0 }.map { Line(text: $0) }
                + scopes(of: table) + rows(of: table, place, readout.selection)
        }
        return ([readout.title] + readout.notes).map { Line(text: $0) } + tables
    }

    /// What holds of whole columns and is not said before each of their values.
    private func scopes(of table: Table) -> [Line] {
        let scopes = table.columns.compactMap(\.scope).reduce(into: [String]()) { scopes, scope in
            if !scopes.contains(scope) { scopes.append(scope) }
        }
        return scopes.isEmpty ? [] : [Line(text: scopes.joined(separator: "; "))]
    }

    /// Each row with the names before its values; what is empty is left out.
    private func rows(of table: Table, _ place: Int, _ selection: Readout.Selection?) -> [Line] {
        let cells = CellText(numbers: state.settings.numbers)
        return table.rows.enumerated().map { row, values in
            let parts = zip(table.columns, values).compactMap { column, value -> String? in
                let text = cells.text(value)
                guard !text.isEmpty, text != "–" else { return nil }
                return column.label.isEmpty ? text : "\(column.label): \(text)"
            }
            return Line(
                text: parts.joined(separator: "; "), isRow: true,
                isSelected: selection == Readout.Selection(table: place, row: row))
        }
    }

    private var message: [String] { state.message.map { [$0.text[language]] } ?? [] }

    private var keys: String {
        let hints = state.hints(asArrows: false).map { "\($0.key) \($0.label)" }
        return PlainWords.keys[language] + " " + hints.joined(separator: ", ") + "."
    }
}
