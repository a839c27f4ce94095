import Survey
import SurveyAnalytics
import Tables
import Wording

extension FiguresScreen {
    /// Which figures there are.
    func readout(of state: State) -> Readout {
        let language = state.settings.language
        let columns = [FigureScreenWords.figure, FigureScreenWords.shows, FigureScreenWords.years]
        let rows = figures.map { figure -> [Table.Cell] in
            let years = PanelWords.years(state.content.years(of: figure))
            return [.text(figure.name[language]), .text(figure.title[language]), .text(years)]
        }
        return Readout(
            title: "\(TabWords.figures[language]): \(state.name(of: focus)[language])",
            tables: [Table(columns: columns.map { Table.Column($0[language]) }, rows: rows)],
            selection: list.selection.map { Readout.Selection(row: $0) }, figure: preview?.result)
    }
}

extension FigureScreen {
    /// The rows with their counts and bases, the changes, and what was printed; and the figure itself, to be drawn.
    func readout(of state: State) -> Readout {
        guard let reading else {
            return Readout(title: title(in: state)[state.settings.language], tables: [])
        }
        let numbers = state.settings.numbers
        let words = FigureSentences(of: reading.result, register: state.content.register, numbers)
        let other = state.otherFrame(of: reading.result)?[numbers.language]
        let tables = FigureTables(reading: reading, wave: state.content.wave, numbers: numbers)
        return Readout(
            title: words.title,
            notes: [words.domain] + (other.map { [$0] } ?? []) + words.notes, tables: tables.all,
            selection: row.map { Readout.Selection(row: $0) }, figure: reading.result)
    }
}

/// A figure as tables.
private struct FigureTables {
    let reading: FigureReading
    let wave: Wave
    let numbers: Numbers

    private var language: Language { numbers.language }

    /// The rows, what changed, what was printed; those that there are.
    var all: [Table] { [values, changes, printed].compactMap { $0 } }

    private var values: Table? {
        reading.result.table.map { table in
            let hasGroups = table.rows.contains { $0.group != nil }
            let hasMeans = table.rows.contains { $0.mean != nil }
            let isTotal = table.rows.first?.values.contains { $0.total != nil } ?? false
            let group = hasGroups ? [Table.Column(FigureWords.group[language])] : []
            let mean = hasMeans ? [Table.Column(AreaScreenWords.meanShort[language], .mean)] : []
            let series = table.series.flatMap { label -> [Table.Column] in
                let name = text(label)
                let withheld = "\(name), \(FigureWords.withheld[language])"
                return isTotal ? [.init(name, .number), .init(withheld, .number)] : [.init(name, .share)]
            }
            return Table(
                columns: group + [Table.Column(FigureWords.row[language])] + series + mean,
                rows: table.rows.map { row in
                    (hasGroups ? [.text(row.group.map(text) ?? "")] : []) + [.text(text(row.label))]
                        + row.values.flatMap { cells($0, isTotal: isTotal) }
                        + (hasMeans ? [.mean(row.mean.flatMap { MeanFigure(.found($0)) })] : [])
                })
        }
    }

    private func cells(_ value: FigureValue, isTotal: Bool) -> [Table.Cell] {
        isTotal ? [.whole(value.total?.known), .whole(value.total?.withheld)] : [.share(value.share)]
    }

    private var changes: Table? {
        let rows = (reading.result.table?.rows ?? []).flatMap { row in row.changes.map { (row.label, $0) } }
        guard !rows.isEmpty else { return nil }
        let words = [PanelWords.points, PanelWords.gained, PanelWords.lost, PanelWords.p]
        return Table(
            title: PanelWords.change.capitalized[language],
            columns: [
                Table.Column(FigureWords.row[language]), Table.Column(FigureScreenWords.years[language]),
            ]
                + words.map { Table.Column($0[language], .number) } + [Table.Column("n", .number)],
            rows: rows.map { label, change in
                let shown = change.base >= Share.smallestBaseForPercent
                return [
                    .text(text(label)), .text(PanelWords.span(change.since, change.until)),
                    .change(shown ? change.points : nil, 1), .whole(change.gained), .whole(change.lost),
                    .decimal(shown ? change.p : nil, 4), .whole(change.base),
                ]
            })
    }

    private var printed: Table? {
        let places = reading.check.values.sorted { ($0.key.row, $0.key.series) < ($1.key.row, $1.key.series) }
        let entries = places.map(\.value) + reading.check.others
        guard !entries.isEmpty else { return nil }
        let words = [PublishedWords.what, PublishedWords.printed, PublishedWords.computed]
        return Table(
            title: FigureScreenWords.report.capitalized[language],
            columns: words.map { Table.Column($0[language]) } + [
                Table.Column(AreaScreenWords.flag[language]),
                Table.Column(PublishedWords.explanation[language]),
            ],
            rows: entries.map { entry in
                let sentence = PublishedSentence(of: entry, in: wave, numbers)
                return [
                    .text(sentence.what), .text(sentence.printed), .text(sentence.computed),
                    .text(PublishedWords.verdict(entry.verdict.kind)[language]),
                    .text(sentence.explanation?[language] ?? ""),
                ]
            })
    }

    private func text(_ label: FigureLabel) -> String { FigureWords.label(label, numbers)[language] }
}
