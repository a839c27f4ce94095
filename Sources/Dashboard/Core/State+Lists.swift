import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// Goes to one of the lists, which is as it was left.
    mutating func show(_ tab: Tab) {
        guard front.tab != tab else { return }
        if let open = front.tab, open != .units { shelf[open] = screens.removeLast() }
        switch tab {
        case .units: break
        case .response: screens.append(shelf[tab] ?? .response(ResponseScreen()))
        case .followUp: screens.append(shelf[tab] ?? .followUp(FollowUpScreen()))
        }
        refreshLists()
    }

    /// Narrows every list to a place; the list that is open stays open.
    mutating func goTo(_ list: UnitsScreen) {
        let open = screens.lazy.compactMap(\.tab).last
        screens = [.units(list)]
        shelf = [:]
        if let open { show(open) }
    }

    /// Lists anew what depends on the follow-up.
    mutating func refreshLists() {
        for index in screens.indices {
            switch screens[index] {
            case .response(var screen):
                screen.show(self)
                screens[index] = .response(screen)
            case .followUp(var screen):
                screen.show(self)
                screens[index] = .followUp(screen)
            case .units, .unit, .history, .help: break
            }
        }
    }

    /// The units of the place that the lists are narrowed to.
    var placeUnits: [Int] { units.domain(in: content).units }

    /// The unit that the user stands on.
    var selectedUnit: Int? {
        switch front {
        case .units(let screen): screen.selectedUnit
        case .unit(let screen): screen.unit
        case .response(let screen): screen.listed.selected
        case .followUp(let screen): screen.listed.selected
        case .history, .help: nil
        }
    }

    /// The units of the list in front, in its order.
    var listedUnits: [Int] {
        switch front {
        case .units(let screen): screen.rows
        case .unit(let screen): [screen.unit]
        case .response(let screen): screen.listed.rows
        case .followUp(let screen): screen.listed.rows
        case .history, .help: []
        }
    }

    /// The units that a deed is for: those of the list that are marked, or else the one that the user stands on.
    var chosenUnits: [Int] {
        let marked = front.tab == nil ? [] : listedUnits.filter(marks.contains)
        return marked.isEmpty ? selectedUnit.map { [$0] } ?? [] : marked
    }

    /// Selects the row of a unit in the list in front.
    mutating func select(unit: Int) {
        switch front {
        case .units: units.select(unit: unit)
        case .response(var screen):
            screen.listed.select(unit)
            front = .response(screen)
        case .followUp(var screen):
            screen.listed.select(unit)
            front = .followUp(screen)
        case .unit, .history, .help: break
        }
    }

    /// Begins a search in the list in front.
    mutating func beginSearch(from text: String) {
        overlay = .typing(
            Typing(
                purpose: .search(before: front), title: UnitsWords.searchPrompt, field: TextField(text)))
    }

    /// Searches the list in front.
    mutating func search(for text: String) {
        switch front {
        case .units: units.search(for: text, in: content, marks: marks)
        case .response(var screen):
            screen.listed.search = text
            front = .response(screen)
        case .followUp(var screen):
            screen.listed.search = text
            front = .followUp(screen)
        case .unit, .history, .help: break
        }
        refreshLists()
    }

    /// Sorts the list in front by what was chosen in the menu.
    mutating func sort(chosenBy id: String) {
        if case .followUp(var screen) = front, let order = EntryOrder(rawValue: id) {
            screen.order = order
            front = .followUp(screen)
            refreshLists()
        } else if let column = UnitOrder(rawValue: id) {
            units.sort(by: column, in: content, marks: marks)
        }
    }

    /// Narrows the list in front to what was chosen in the menu.
    mutating func filter(chosenBy id: String) {
        switch front {
        case .followUp(var screen):
            guard let filter = EntryFilter(entry: id) else { return }
            screen.filter = filter
            front = .followUp(screen)
            refreshLists()
        case .response(var screen):
            guard let filter = ReminderFilter(rawValue: id) else { return }
            screen.filter = filter
            front = .response(screen)
            refreshLists()
        case .units, .unit, .history, .help:
            guard let filter = UnitFilter(entry: id) else { return }
            units.choose(filter: filter, in: content, marks: marks)
        }
    }
}
