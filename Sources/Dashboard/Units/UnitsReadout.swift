import Survey
import SurveyAnalytics
import Tables
import Wording

/// What the list of units says: the same columns as on the screen, none left out for want of room.
struct UnitsReadout {
    let state: State
    let screen: UnitsScreen

    private var language: Language { state.settings.language }
    private var content: Content { state.content }

    var readout: Readout {
        readout(of: screen.rows, selected: screen.list.selection)
    }

    /// The selected row alone.
    var glance: Readout {
        let selected = screen.selectedUnit
        return readout(of: selected.map { [$0] } ?? [], selected: selected.map { _ in 0 })
    }

    private func readout(of units: [Int], selected: Int?) -> Readout {
        let columns = UnitColumn.available(in: content, bringing: screen.subset?.values)
        let table = Table(
            columns: columns.flatMap(headings),
            rows: units.map { unit in columns.flatMap { cells($0, unit) } })
        return Readout(
            title: title, notes: notes, tables: [table],
            selection: selected.map { Readout.Selection(row: $0) })
    }

    private var title: String {
        let what = screen.title(in: state)[language]
        return "\(what), \(state.place.placeName(in: content)[language]) \(content.wave.year)"
    }

    private var notes: [String] {
        let numbers = state.settings.numbers
        var notes: [Phrase] = []
        if screen.subset == nil {
            notes.append(UnitsWords.rate(screen.response(in: content), numbers: numbers))
            let all = DomainWords.country(of: screen.frame, in: content.register)
            notes.append(
                UnitsWords.countryRate(
                    content.response(region: nil, frame: screen.frame), of: all, numbers: numbers))
        }
        let listed = screen.subset?.units ?? screen.domain(in: content).units
        notes.append(UnitsWords.flagged(listed.count { content.isFlagged($0) }))
        if screen.filter != .all { notes.append(UnitsWords.narrowed(to: screen.filter.title(in: content))) }
        if !screen.search.isEmpty { notes.append(UnitsWords.searching(for: screen.search)) }
        return notes.map { $0[language] }
    }

    private func headings(_ column: UnitColumn) -> [Table.Column] {
        guard case .known(let order) = column else {
            return [
                Table.Column(
                    column.title(in: content, frame: screen.frame, bringing: screen.subset?.values)[language])
            ]
        }
        return headings(order)
    }

    private func cells(_ column: UnitColumn, _ unit: Int) -> [Table.Cell] {
        guard case .known(let order) = column else {
            return [.text(screen.subset?.values?.words(of: unit)[language] ?? "")]
        }
        return cells(order, unit)
    }

    /// A mean has its n beside it.
    private func headings(_ column: UnitOrder) -> [Table.Column] {
        let title = column.title(in: content, frame: screen.frame)[language]
        switch column {
        case .code, .name, .response, .flags: return [Table.Column(title)]
        case .size, .change, .priority: return [Table.Column(title, .number)]
        case .benefit:
            return [
                Table.Column(UnitsWords.meanBenefit[language], .number),
                Table.Column(UnitsWords.ratedAreas[language], .number),
            ]
        }
    }

    private func cells(_ column: UnitOrder, _ unit: Int) -> [Table.Cell] {
        let summary = content.summary(unit)
        switch column {
        case .code: return [.text(content.register.units[unit].code)]
        case .name: return [.text(content.name(of: unit))]
        case .size:
            let measure = content.sizeMeasure
            let value = measure?.values[unit].map { Decimals.value($0, measure?.decimals ?? 0) }
            return [.decimal(value, measure?.decimals ?? 0)]
        case .response: return [.text(ReportWords.answered(summary.response.status)[language])]
        case .benefit: return [.decimal(summary.benefit?.value, 1), .whole(summary.benefit?.areas)]
        case .change: return [.change(summary.change?.value, 1)]
        case .priority: return [.whole(summary.priority)]
        case .flags: return [.text(FlagWords.brief(content.flags(of: unit))[language])]
        }
    }
}
