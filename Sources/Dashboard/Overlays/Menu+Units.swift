import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension Menu {
    /// The columns that the list can be sorted by.
    static func sorting(_ state: State) -> Menu {
        let current = state.units.sorting
        let values = state.units.subset?.values
        let columns = UnitColumn.available(in: state.content, bringing: values)
        let entries = columns.map { column in
            let arrow = state.settings.glyphs[current.direction == .ascending ? .up : .down]
            return Entry(
                id: column.entry,
                label: column.title(in: state.content, frame: state.units.frame, bringing: values)[
                    state.settings.language],
                note: column == current.column ? arrow : "")
        }
        return Menu(.sorting, title: UnitsWords.sort, entries: entries, selected: current.column.entry)
    }

    /// What the list can be narrowed to, each with the number of units that it leaves.
    static func filters(_ state: State) -> Menu {
        let units = state.units.domain(in: state.content).units
        let rules = state.content.rules.map { UnitFilter.rule($0.id) }
        let filters: [UnitFilter] = [.all, .flagged, .answered, .silent, .marked] + rules
        let language = state.settings.language
        let entries = filters.map { filter in
            let count = units.count(where: filter.test(in: state.content, marks: state.marks))
            return Entry(
                id: filter.entry, label: filter.title(in: state.content)[language],
                note: state.settings.numbers.whole(count))
        }
        return Menu(.filter, title: UnitsWords.filter, entries: entries, selected: state.units.filter.entry)
    }
}

extension UnitFilter {
    /// The filter's name in the menu.
    var entry: String {
        switch self {
        case .all: "all"
        case .flagged: "flagged"
        case .rule(let id): "rule/" + id
        case .answered: "answered"
        case .silent: "silent"
        case .marked: "marked"
        }
    }

    /// The filter with this name in the menu.
    init?(entry: String) {
        switch entry {
        case "all": self = .all
        case "flagged": self = .flagged
        case "answered": self = .answered
        case "silent": self = .silent
        case "marked": self = .marked
        default:
            guard entry.hasPrefix("rule/") else { return nil }
            self = .rule(String(entry.dropFirst(5)))
        }
    }

    func title(in content: Content) -> Phrase {
        switch self {
        case .all: UnitsWords.everyUnit
        case .flagged: UnitsWords.flaggedUnits
        case .rule(let id): content.rules.first { $0.id == id }.map(FlagWords.title(of:)) ?? Phrase(id)
        case .answered: UnitsWords.answeredUnits
        case .silent: UnitsWords.silentUnits
        case .marked: UnitsWords.markedUnits
        }
    }
}
