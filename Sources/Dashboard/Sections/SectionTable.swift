import Survey
import Tables
import TerminalUI

extension SectionRow {
    /// A table as rows: its title, its headings and a row for each of its own. What a row has no room for is said below the
    /// rows while the user stands on it.
    ///
    /// - Parameter targets: what each of its rows opens; empty where none opens anything.
    static func table(
        _ table: Table, targets: [SectionTarget] = [], width: Int, in settings: Settings
    ) -> [SectionRow] {
        let title = table.title.isEmpty ? [] : wrapped(table.title, width: width, role: .heading)
        guard !table.rows.isEmpty else { return title }
        let cells = CellText(numbers: settings.numbers)
        let texts = table.rows.map { $0.map(cells.text) }
        let layout = TableLayout(
            table.columns.enumerated().map { place, column in
                let widest = texts.map { TextWidth.of($0[place]) }.max() ?? 0
                return TableColumn(
                    column.heading, minimum: max(8, min(widest, 24)), ideal: max(widest, 8),
                    alignment: column.content == .number ? .right : .left, priority: 9 - place,
                    isSticky: place == 0)
            }, width: width, gap: 2)
        return title + [SectionRow(layout.headings(glyphs: settings.glyphs))]
            + texts.enumerated().map { place, texts in
                SectionRow(
                    layout.line(glyphs: settings.glyphs) { Span(texts[$0]) },
                    target: targets.indices.contains(place) ? targets[place] : nil,
                    note: layout.isCutting(texts) ? whole(texts, of: table) : nil)
            }
    }

    /// All cells of a row under their headings.
    private static func whole(_ texts: [String], of table: Table) -> String {
        zip(table.columns, texts).filter { !$1.isEmpty }
            .map { $0.heading.isEmpty ? $1 : "\($0.heading): \($1)" }.joined(separator: "; ")
    }

    /// Tables below each other, with an empty row between.
    static func joined(_ tables: [[SectionRow]]) -> [SectionRow] {
        tables.enumerated().flatMap { place, rows in (place == 0 ? [] : [SectionRow()]) + rows }
    }
}

extension TableLayout {
    /// Whether a row has more to say than there is room for.
    fileprivate func isCutting(_ texts: [String]) -> Bool {
        hidden.contains { !texts[$0].isEmpty }
            || places.contains { TextWidth.of(texts[$0.column]) > $0.width }
    }
}
