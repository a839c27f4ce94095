import FollowUp
import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What the screen on who answered says, section by section.
struct ResponseReadout {
    let state: State
    let screen: ResponseScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var content: Content { state.content }

    var readout: Readout { readout(listing: screen.listed.rows, selected: screen.list.selection) }

    /// The selected unit alone where units are listed, and how many rows there are.
    var glance: (readout: Readout, rows: Int) {
        guard screen.showsList else { return (readout, readout.rowCount) }
        let selected = screen.listed.selected
        let readout = readout(listing: selected.map { [$0] } ?? [], selected: selected.map { _ in 0 })
        return (readout, screen.listed.rows.count)
    }

    private func readout(listing units: [Int], selected: Int?) -> Readout {
        let place = state.place.placeName(in: content)
        let title = SectionWords.title(screen.section.title, place, year: content.wave.year)[language]
        let rate = UnitsWords.rate(state.units.response(in: content), numbers: numbers)[language]
        switch screen.section {
        case .reminders:
            let notes = [rate, UnitsWords.narrowed(to: screen.filter.title)[language]]
            return Readout(
                title: title, notes: notes, tables: [reminders(to: units)],
                selection: selected.map { Readout.Selection(row: $0) })
        case .days, .classes, .coverage, .representativity, .basis:
            return Readout(title: title, notes: [rate] + notes, tables: tables)
        }
    }

    private var notes: [String] {
        guard let study = screen.study else { return [] }
        switch screen.section {
        case .days where study.place.curve.withoutDay > 0:
            return [ResponseSectionWords.withoutDay(study.place.curve.withoutDay)[language]]
        case .representativity: return [ResponseSectionWords.meaning[language]]
        default: return []
        }
    }

    private var tables: [Table] {
        guard let study = screen.study else { return [] }
        switch screen.section {
        case .reminders: return []
        case .days: return [days(study)]
        case .classes: return study.place.tables.map { classes($0, title: label(of: $0)) }
        case .coverage: return [coverage(study)]
        case .basis: return BasisSection(state: state, study: study, width: 0).tables
        case .representativity: return [sides(study)] + study.place.tables.map { tested($0, study) }
        }
    }

    private func reminders(to units: [Int]) -> Table {
        let columns = ReminderTable.Column.allCases
        let table = ReminderTable(state: state, width: Int(Int16.max))
        return Table(
            columns: columns.map { column in
                let isNumber = column == .silence || column == .count
                return Table.Column(ReminderTable.column(column, state).title, isNumber ? .number : .text)
            },
            rows: units.map { unit in
                columns.map { column in
                    switch column {
                    case .silence: return .whole(table.wavesSilent(unit))
                    case .count:
                        return .whole(state.book.reminders(ofUnit: content.register.units[unit].code).count)
                    case .response:
                        return .text(ReportWords.answered(content.summary(unit).response.status)[language])
                    case .code, .name, .reminded, .answered, .status:
                        let text = table.cell(column, unit: unit)
                        return .text(text.role == .missing ? "" : text.text)
                    }
                }
            })
    }

    private func days(_ study: ResponseStudy) -> Table {
        let section = DaysSection(state: state, study: study, width: state.size.width)
        let since = study.place.before?.start == nil ? nil : study.place.since
        return Table(
            columns: [
                Table.Column(NonResponseWords.day[language], .number),
                Table.Column(NonResponseWords.date[language]),
                Table.Column(NonResponseWords.new[language], .number),
                Table.Column(NonResponseWords.soFar[language], .share),
                Table.Column(study.country.name(in: content.register)[language], .share),
                Table.Column(ResponseSectionWords.reminded[language], .number),
            ] + (since.map { [Table.Column(NonResponseWords.sameDay(in: $0)[language], .share)] } ?? []),
            rows: section.days.map { entry in
                [
                    .whole(entry.ordinal), .text(numbers.day(entry.day)), .whole(entry.answered),
                    .share(study.place.curve.share(onDay: entry.ordinal)),
                    .share(study.country.curve.share(onDay: entry.ordinal)), .whole(entry.reminded.count),
                ] + (since == nil ? [] : [.share(study.place.before?.share(onDay: entry.ordinal))])
            })
    }

    private func label(of table: ClassTable) -> String {
        "\(state.label(of: table)[language]). \(NonResponseWords.evenness(table, numbers)[language])"
    }

    private func classes(_ table: ClassTable, title: String) -> Table {
        let partials = table.rIndicator.value?.partials
        return Table(
            title: title,
            columns: [
                Table.Column(NonResponseWords.ofClass[language]),
                Table.Column(NonResponseWords.answered[language], .share),
                Table.Column(NonResponseWords.inFrame[language], .share),
                Table.Column(NonResponseWords.amongAnswered[language], .share),
                Table.Column(NonResponseWords.difference[language], .number),
                Table.Column(NonResponseWords.standardized[language], .number),
                Table.Column(NonResponseWords.partial[language], .number),
            ],
            rows: table.rows.indices.filter { table.rows[$0].rate.units > 0 }.map { index in
                let row = table.rows[index]
                return [
                    .text(content.name(of: row.domain)[language]), .share(row.rate.share),
                    .share(row.shareInFrame), .share(row.shareAmongAnswered), .change(row.difference, 1),
                    .change(row.standardizedDifference.value, 2), .change(partials?[index], 3),
                ]
            })
    }

    private func tested(_ own: ClassTable, _ study: ResponseStudy) -> Table {
        let table = study.tableForTest(of: own)
        let place = content.name(of: table.domain)[language]
        let verdict = ResponseSectionWords.verdict(table, numbers)[language]
        return classes(table, title: "\(label(of: table)) \(place): \(verdict)")
    }

    private func coverage(_ study: ResponseStudy) -> Table {
        let frame = content.register.frame(study.place.domain.frame)?.label ?? Phrase("")
        typealias Row = [Table.Cell]
        func cells(_ label: String, _ covered: Int?, _ total: Int?, _ percent: Int?, _ country: Int?) -> Row {
            [.text(label), .whole(covered), .whole(total), .whole(percent), .whole(country)]
        }
        let (place, country) = (study.place, study.country)
        return Table(
            columns: [Table.Column(NonResponseWords.characteristic[language])]
                + [
                    NonResponseWords.answered[language], ResponseSectionWords.inAll[language], "%",
                    "\(study.country.name(in: content.register)[language]) %",
                ].map { Table.Column($0, .number) },
            rows: [
                cells(
                    frame[language], place.rate.answered, place.rate.units, place.rate.percent,
                    country.rate.percent)
            ]
                + place.sides.compactMap(\.coverage).map { coverage in
                    let whole = country.sides.compactMap(\.coverage).first {
                        $0.characteristic == coverage.characteristic
                    }
                    let label = content.register.characteristic(coverage.characteristic)?.label
                    return cells(
                        (label ?? Phrase(coverage.characteristic))[language],
                        coverage.isKnown ? coverage.covered : nil, coverage.isKnown ? coverage.total : nil,
                        coverage.percent, whole?.percent)
                })
    }

    private func sides(_ study: ResponseStudy) -> Table {
        Table(
            title: ResponseSectionWords.means(
                answered: study.place.rate.answered, silent: study.place.rate.silent)[language],
            columns: [
                Table.Column(NonResponseWords.characteristic[language]),
                Table.Column(NonResponseWords.meanAnswered[language], .mean),
                Table.Column(NonResponseWords.meanSilent[language], .mean),
                Table.Column(NonResponseWords.standardized[language], .number),
                Table.Column(ResponseSectionWords.verdict[language]),
            ],
            rows: study.place.sides.map { side in
                let characteristic = content.register.characteristic(side.balance.characteristic)
                let decimals = characteristic?.decimals ?? 0
                let difference = side.balance.standardizedDifference.value
                return [
                    .text((characteristic?.label ?? Phrase(side.balance.characteristic))[language]),
                    .mean(MeanFigure(side.balance.answered, decimals: decimals, places: decimals)),
                    .mean(MeanFigure(side.balance.silent, decimals: decimals, places: decimals)),
                    .change(difference, 2),
                    .text(difference.map { ResponseSectionWords.balance($0)[language] } ?? ""),
                ]
            })
    }
}
