import Survey
import SurveyAnalytics
import Wording
import Tables

/// Figures as one long table, so that all of them fit into one file.
struct FigureSheet {
    let source: ReportSource

    private var language: Language { source.language }
    private var numbers: Numbers { source.numbers }

    func table(of results: [FigureResult]) -> Table {
        let words = [
            FigureWords.figure, FigureWords.wave, ReportWords.frame, ReportWords.domain, FigureWords.group,
            FigureWords.row, FigureWords.series,
        ]
        let changes = [
            PanelWords.points, PanelWords.from, PanelWords.to, PanelWords.gained, PanelWords.lost,
            PanelWords.p,
        ]
        let columns =
            words.map { Table.Column($0[language]) } + [
                Table.Column(ReportWords.share[language], .share),
                Table.Column(FigureWords.total[language], .number),
                Table.Column(FigureWords.withheld[language], .number),
            ]
            + changes.map { Table.Column("\(PanelWords.change[language]): \($0[language])", .number) }
            + [Table.Column(ReportWords.mean[language], .mean), Table.Column(FigureWords.remark[language])]
        return Table(columns: columns, rows: results.flatMap(rows))
    }

    private func rows(of result: FigureResult) -> [[Table.Cell]] {
        let caption = FigureCaption(result: result, source: source)
        let remarks = caption.notes.map { row(result, Entry(remark: $0)) }
        return (result.table.map { entries(of: $0).map { row(result, $0) } } ?? []) + remarks
    }

    /// What one line of the sheet holds.
    private struct Entry {
        var label: FigureLabel?
        var words = ""
        var group: FigureLabel?
        var series = ""
        var value: FigureValue?
        var change: CategoryChange?
        var units: Int?
        var mean: Mean?
        var meanChange: MeanChange?
        var remark = ""
    }

    private func entries(of table: FigureTable) -> [Entry] {
        table.rows.flatMap { row -> [Entry] in
            let values = zip(table.series, row.values).map { series, value in
                Entry(label: row.label, group: row.group, series: series.text(source), value: value)
            }
            let changes = row.changes.map { change in
                Entry(
                    label: row.label, group: row.group, series: PanelWords.span(change.since, change.until),
                    change: change)
            }
            let mean = row.mean.map {
                [Entry(label: row.label, series: ReportWords.mean[language], mean: $0)]
            }
            return values + changes + (mean ?? [])
        } + table.means.map(entry) + table.transitions.flatMap(entries)
    }

    /// The change of a mean, with its interval and n.
    private func entry(_ change: MeanChange) -> Entry {
        Entry(
            words: PanelWords.means[language], series: PanelWords.span(change.since, change.until),
            meanChange: change)
    }

    /// How many units went from one answer to another, a line for each pair of answers.
    private func entries(_ table: TransitionTable) -> [Entry] {
        table.rows.indices.flatMap { row in
            table.columns.indices.map { column in
                let (before, now) = (table.rows[row].label[language], table.columns[column].label[language])
                return Entry(
                    words: "\(before) → \(now)", series: PanelWords.span(table.since, table.until),
                    units: table.counts[row][column])
            }
        }
    }

    private func row(_ result: FigureResult, _ entry: Entry) -> [Table.Cell] {
        let frame = source.register.frame(result.domain.frame)?.label[language] ?? result.domain.frame
        let words = [
            result.figure.name[language], PanelWords.years(result.years), frame,
            source.name(of: result.domain), entry.group?.text(source) ?? "",
            entry.label?.text(source) ?? entry.words, entry.series,
        ]
        let total = entry.value?.total
        return words.map { .text($0) }
            + [.share(entry.value?.share), .whole(total?.known ?? entry.units), .whole(total?.withheld)]
            + change(entry.change, p: entry.meanChange?.p)
            + [.mean(mean(of: entry)), .text(remark(of: entry))]
    }

    private func mean(of entry: Entry) -> MeanFigure? {
        entry.mean.flatMap { MeanFigure(.found($0)) } ?? entry.meanChange.map(MeanFigure.init)
    }

    /// Points, interval, gained, lost and p; on a small base the counts alone.
    private func change(_ change: CategoryChange?, p: Double?) -> [Table.Cell] {
        let shown = change.flatMap { $0.base >= Share.smallestBaseForPercent ? $0 : nil }
        return [
            .change(shown?.points, 1), .change(shown?.interval.lowerBound, 1),
            .change(shown?.interval.upperBound, 1), .whole(change?.gained), .whole(change?.lost),
            .decimal(shown?.p ?? p, 4),
        ]
    }

    private func remark(of entry: Entry) -> String {
        guard case .absent(let absence) = entry.value else { return entry.remark }
        return AbsenceWords.sentence(absence)[language]
    }
}
