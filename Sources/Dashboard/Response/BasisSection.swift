import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What the answers rest on: the file that they come from, what was wrong in it, and which of a unit's people answered.
struct BasisSection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var wave: Wave { state.content.wave }

    /// The same as the readout's tables, row by row.
    var rows: [SectionRow] {
        tables.enumerated().flatMap { place, table in
            (place == 0 ? [] : [SectionRow()]) + [.heading(table.title)]
                + lines(of: table)
        }
    }

    var tables: [Table] {
        [source, Table.roles(study.roles, language), .issues(study.issues, language)].compactMap(\.self)
    }

    /// Where the answers come from.
    private var source: Table {
        let provenance = wave.provenance
        let moment = provenance.importedAt.map(UniversalTime.text) ?? BasisWords.builtIn[language]
        let facts = [
            (ImportWords.file, InputWords.name(ofFile: provenance.file)[language]),
            (ImportWords.importedAt, moment),
            (ImportWords.rows, numbers.whole(provenance.rows)),
            (ImportWords.answered, numbers.whole(study.respondents)),
            (ImportWords.fingerprint, provenance.sha256),
        ]
        return Table(
            title: BasisWords.source[language],
            columns: [Table.Column(ReportWords.fact[language]), Table.Column(ReportWords.value[language])],
            rows: facts.map { [.text($0.0[language]), .text($0.1)] })
    }

    private func lines(of table: Table) -> [SectionRow] {
        guard !table.rows.isEmpty else { return [] }
        let layout = TableLayout(
            table.columns.enumerated().map { place, column in
                let widest = table.rows.map { TextWidth.of(text($0[place])) }.max() ?? 0
                return TableColumn(
                    column.heading, minimum: max(8, min(widest, 24)), ideal: max(widest, 8),
                    alignment: column.content == .number ? .right : .left, priority: 9 - place,
                    isSticky: place == 0)
            }, width: width, gap: 2)
        return [SectionRow(layout.headings(glyphs: state.settings.glyphs))]
            + table.rows.map { cells in
                SectionRow(layout.line(glyphs: state.settings.glyphs) { Span(text(cells[$0])) })
            }
    }

    private func text(_ cell: Table.Cell) -> String { CellText(numbers: numbers).text(cell) }
}
