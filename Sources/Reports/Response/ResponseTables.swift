import Survey
import SurveyAnalytics
import Wording
import Tables

/// The tables on who answered of one frame.
struct ResponseTables {
    let account: ResponseAccount
    let frame: Frame
    let methods: [FrameWeights.Method]
    let source: ReportSource

    /// All tables that have anything to say.
    var all: [Table] {
        (account.tables.map(table) + [sides, days, silentRuns, moved]).filter { !$0.rows.isEmpty }
    }

    /// The columns of a division's classes.
    static func classColumns(_ language: Language) -> [Table.Column] {
        [
            Table.Column(NonResponseWords.ofClass[language]),
            Table.Column(NonResponseWords.answered[language], .share),
        ]
            + [
                NonResponseWords.inFrame, NonResponseWords.amongAnswered, NonResponseWords.amongSilent,
                NonResponseWords.difference, NonResponseWords.standardized, NonResponseWords.partial,
            ].map { Table.Column($0[language], .number) }
    }

    /// The rows of all divisions, each with its frame and division before it.
    var sheetRows: [[Table.Cell]] {
        account.tables.flatMap { table in
            rows(of: table).map { [.text(frame.label[language]), .text(label(of: table))] + $0 }
        }
    }

    private func table(_ table: ClassTable) -> Table {
        let evenness = NonResponseWords.evenness(table, source.numbers)[language]
        return Table(
            title: heading("\(label(of: table)). \(evenness)"),
            columns: ResponseTables.classColumns(language),
            rows: rows(of: table))
    }

    private func rows(of table: ClassTable) -> [[Table.Cell]] {
        let partials = table.rIndicator.value?.partials
        return table.rows.indices.filter { table.rows[$0].rate.units > 0 }.map { place in
            let row = table.rows[place]
            return [
                .text(source.name(of: row.domain)), .share(row.rate.share),
                .decimal(percent(row.shareInFrame), 0), .decimal(percent(row.shareAmongAnswered), 0),
                .decimal(percent(row.shareAmongSilent), 0), .change(row.difference, 1),
                .change(row.standardizedDifference.value, 2), .change(partials?[place], 3),
            ]
        }
    }

    private var sides: Table {
        Table(
            title: heading(NonResponseWords.sides[language]),
            columns: [Table.Column(NonResponseWords.characteristic[language])]
                + [
                    NonResponseWords.meanAnswered, NonResponseWords.meanSilent,
                    NonResponseWords.standardized, NonResponseWords.coverage,
                ].map { Table.Column($0[language], .number) },
            rows: account.sides.map { side in
                let characteristic = source.register.characteristic(side.balance.characteristic)
                let unit = Decimals.unit(characteristic?.decimals ?? 0)
                let places = characteristic.map { $0.decimals == 0 ? 0 : $0.decimals } ?? 0
                return [
                    .text(characteristic?.label[language] ?? side.balance.characteristic),
                    .decimal(side.balance.answered.value.map { $0.value / unit }, places),
                    .decimal(side.balance.silent.value.map { $0.value / unit }, places),
                    .change(side.balance.standardizedDifference.value, 2), .whole(side.coverage?.percent),
                ]
            })
    }

    private var days: Table {
        let before = account.before.flatMap { before in account.since.map { (curve: before, year: $0) } }
        let columns = [
            Table.Column(NonResponseWords.day[language], .number),
            Table.Column(NonResponseWords.date[language]),
            Table.Column(NonResponseWords.new[language], .number),
            Table.Column(NonResponseWords.soFar[language], .share),
        ]
        let more = before.map { before in
            [
                Table.Column(NonResponseWords.sameDay(in: before.year)[language], .share),
                Table.Column(ReportWords.points[language], .number),
            ]
        }
        return Table(
            title: heading(NonResponseWords.days[language]), columns: columns + (more ?? []),
            rows: account.curve.entries.map { entry in
                let cells: [Table.Cell] = [
                    .whole(entry.ordinal), .text(source.numbers.day(entry.day)), .whole(entry.answered),
                    .share(account.curve.share(onDay: entry.ordinal)),
                ]
                guard let before else { return cells }
                return cells + [
                    .share(before.curve.start == nil ? nil : before.curve.share(onDay: entry.ordinal)),
                    .change(account.curve.points(aheadOf: before.curve, onDay: entry.ordinal), 1),
                ]
            })
    }

    private var silentRuns: Table {
        Table(
            title: heading(NonResponseWords.silentRuns[language]),
            columns: [ReportWords.code, ReportWords.name].map { Table.Column($0[language]) }
                + [
                    Table.Column(NonResponseWords.waves[language], .number),
                    Table.Column(NonResponseWords.since[language]),
                ],
            rows: account.silentRuns.map { run in
                let unit = source.register.units[run.unit]
                return [.text(unit.code), .text(unit.name), .whole(run.waves), .text(String(run.since))]
            })
    }

    private var moved: Table {
        let columns = methods.flatMap { method in
            [
                Table.Column(NonResponseWords.method(method, in: source.register, language), .number),
                Table.Column(NonResponseWords.effective[language], .number),
            ]
        }
        return Table(
            title: heading(NonResponseWords.moved[language]),
            columns: [
                Table.Column(ReportWords.item[language]), Table.Column(ReportWords.answer[language]),
                Table.Column(NonResponseWords.counted[language], .share),
            ] + columns,
            rows: account.moved.map { moved in
                let item = source.codebook.items[moved.item]
                let shares = methods.flatMap { method -> [Table.Cell] in
                    let share = moved.weighted.first { $0.method == method }
                    return [.decimal(share.map { 100 * $0.value }, 1), .decimal(share?.effectiveBase, 0)]
                }
                return [
                    .text(QuestionWords.name(of: item, in: source.codebook)[language]),
                    .text(item.categories[moved.category].label[language]),
                    .share(moved.counted),
                ] + shares
            })
    }

    private func heading(_ words: String) -> String { "\(frame.label[language]): \(words)" }

    private func label(of table: ClassTable) -> String {
        (source.register.division(table.division)?.label ?? Phrase(table.division))[language]
    }

    private func percent(_ share: Share) -> Double? {
        share.showsPercent ? share.value.map { 100 * $0 } : nil
    }

    private var language: Language { source.language }
}
