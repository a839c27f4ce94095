import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

extension UnitReadout {
    private var items: [Item] { content.wave.codebook.items }

    /// One row a category of each closed question.
    var closed: Table {
        Table(
            columns: [WrittenWords.question, WrittenWords.text, UnitReadoutWords.own]
                .map { Table.Column($0[language]) } + domainColumns(.share),
            rows: items.indices.filter { items[$0].isClosed }.flatMap(closedRows))
    }

    private func closedRows(ofItemAt position: Int) -> [[Table.Cell]] {
        let own = content.wave.columns[position].categories(ofUnit: unit)
        let distributions = profiles.compactMap { $0.items[position].distribution }
        return items[position].categories.indices.map { category in
            let mark = own.contains(category) ? UnitReadoutWords.yes[language] : ""
            return [
                .text(items[position].label[language]),
                .text(items[position].categories[category].label[language]), .text(mark),
            ]
                + distributions.map { .category(at: category, of: $0) }
        }
    }

    /// One row a scale or number.
    var values: Table {
        let positions = items.indices.filter { items[$0].kind == .scale || items[$0].isNumber }
        return Table(
            columns: [
                Table.Column(WrittenWords.question[language]),
                Table.Column(UnitReadoutWords.own[language], .number),
            ] + domainColumns(.mean),
            rows: positions.map { position in
                let decimals = items[position].valueDecimals
                let column = content.wave.columns[position]
                let number = column.number(ofUnit: unit).map { Decimals.value($0, decimals) }
                let step = column.category(ofUnit: unit).flatMap { items[position].categories[$0].value }
                return [
                    .text(items[position].label[language]),
                    .decimal(number ?? step.map { Double($0) }, decimals),
                ] + profiles.map { .mean(MeanFigure($0.items[position].mean, decimals: decimals)) }
            })
    }

    /// One row a text that was written.
    var texts: Table {
        Table(
            columns: [WrittenWords.question, WrittenWords.text].map { Table.Column($0[language]) },
            rows: items.indices.compactMap { position in
                content.wave.columns[position].text(ofUnit: unit).map {
                    [.text(items[position].label[language]), .text($0)]
                }
            })
    }

    /// Importance, benefit and gap of each area beside the means of the domains.
    var areas: Table {
        let own = content.gaps.areas(ofUnit: unit)
        let flagged = state.flaggedAreas(ofUnit: unit)
        let regional = state.areaComparisons(forUnit: unit)
        return Table(
            columns: [Table.Column(UnitWords.area[language])]
                + [UnitWords.importance, UnitWords.benefit, UnitWords.gap].map {
                    Table.Column($0[language], .number)
                } + domainColumns(.mean) + flagColumns,
            rows: own.indices.map { row in
                let found = regional.first { $0.area.id == own[row].area.id && $0.isRemarkable }
                return [
                    .text(own[row].area.label[language]), .whole(own[row].importance.step),
                    .whole(own[row].benefit.step), .change(own[row].gap.map { Double($0) }, 0),
                ] + profiles.map { .mean(MeanFigure($0.areas[row].benefit)) } + [
                    .text(FlagWords.brief(flagged[own[row].area.id] ?? [])[language]),
                    .text(found.map { FlagsReportWords.verdict($0.verdict)[language] } ?? ""),
                ]
            })
    }

    /// The unit's own flags, and the region's.
    private var flagColumns: [Table.Column] {
        let flags = UnitsWords.flags[language]
        let place = profiles.first.map { state.regionName($0.domain)[language] } ?? ""
        return [Table.Column(flags), Table.Column("\(flags), \(place)")]
    }

    /// What was written to each open question.
    var written: Table {
        Table(
            columns: [
                Table.Column(WrittenWords.question[language]), Table.Column(WrittenWords.text[language]),
            ]
                + profiles.map {
                    Table.Column("\(content.name(of: $0.domain)[language]), n", .number)
                },
            rows: (screen.study.texts ?? []).map { answer in
                [.text(items[answer.item].label[language]), .text(answer.text ?? "")]
                    + answer.writers.map { .whole($0.base) }
            })
    }

    /// The themes of what was written, with how many share each.
    var themes: Table {
        Table(
            title: ThemeWords.themes[language],
            columns: [WrittenWords.question, ThemeWords.theme, ThemeWords.matched]
                .map { Table.Column($0[language]) } + domainColumns(.share),
            rows: (screen.study.texts ?? []).flatMap { answer in
                (answer.themes ?? []).map { mark in
                    [
                        .text(items[answer.item].short[language]), .text(mark.theme.label[language]),
                        .text(
                            mark.isByHand ? ThemeWords.byHand[language] : mark.words.joined(separator: ", ")),
                    ] + mark.shares.map { .share($0) }
                }
            })
    }
}

extension Item {
    /// Whether an answer is a number.
    fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}
