import Survey
import SurveyAnalytics
import Wording
import Tables

/// The tables of a panel that no bars show: changes of means, and from which answer to which units went.
struct PanelTables {
    let source: ReportSource

    func tables(of result: FigureResult) -> [Table] {
        guard let table = result.table else { return [] }
        return (table.means.isEmpty ? [] : [means(table.means)]) + table.transitions.map(transitions)
    }

    private func means(_ changes: [MeanChange]) -> Table {
        let numbers = [
            PanelWords.before, PanelWords.now, PanelWords.change, PanelWords.from, PanelWords.to,
            PanelWords.up, PanelWords.same, PanelWords.down, Phrase("n"), PanelWords.p,
        ]
        return Table(
            title: PanelWords.means[source.language],
            columns: [Table.Column(FigureWords.wave[source.language])]
                + numbers.map { Table.Column($0[source.language], .number) },
            rows: changes.map(row))
    }

    private func row(_ change: MeanChange) -> [Table.Cell] {
        let unit = Decimals.unit(change.decimals)
        let interval = change.base < Share.smallestBaseForPercent ? nil : change.interval.value
        return [
            .text(PanelWords.span(change.since, change.until)), .decimal(change.before / unit, 2),
            .decimal(change.now / unit, 2), .change(change.value / unit, 2),
            .change(interval.map { $0.lowerBound / unit }, 2),
            .change(interval.map { $0.upperBound / unit }, 2), .whole(change.up), .whole(change.same),
            .whole(change.down), .whole(change.base), .decimal(change.p, 3),
        ]
    }

    private func transitions(_ table: TransitionTable) -> Table {
        let language = source.language
        let total = PanelWords.total[language]
        let rows = table.rows.indices.map { row -> [Table.Cell] in
            [.text(table.rows[row].label[language])] + table.counts[row].map { .whole($0) }
                + [.whole(table.rowTotals[row])]
        }
        let last: [Table.Cell] =
            [.text(total)] + table.columnTotals.map { .whole($0) } + [.whole(table.base)]
        return Table(
            title: PanelWords.transitions(table.since, table.until)[language],
            columns: [Table.Column("")]
                + table.columns.map { Table.Column($0.label[language], .number) }
                + [Table.Column(total, .number)],
            rows: rows + [last])
    }
}
