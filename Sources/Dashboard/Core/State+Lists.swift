import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// Goes to one of the lists, which is as it was left; what lies in front of the one that is open is left.
    mutating func show(_ tab: Tab) {
        guard front.tab != tab else { return }
        leaveScreens()
        screens.removeSubrange(((screens.lastIndex { $0.tab != nil } ?? 0) + 1)...)
        if let open = front.tab, open != .units { shelf[open] = screens.removeLast() }
        if tab != .units { screens.append(shelf[tab] ?? tab.screen(in: self)) }
        refreshLists()
    }

    /// Narrows every list to a place; the list that is open stays open.
    mutating func goTo(_ list: UnitsScreen) {
        let open = screens.lazy.compactMap(\.tab).last
        leaveScreens()
        screens = [list]
        clearShelf()
        if let open, open != .units { screens.append(open.screen(in: self)) }
        refreshLists()
    }

    /// Lists anew what depends on the follow-up.
    mutating func refreshLists() {
        for index in screens.indices {
            let state = self
            screens[index].refresh(in: state)
        }
    }

    /// Opens a screen in front of the one that is open.
    mutating func open(_ screen: (any Screen)?) {
        guard let screen else { return }
        leaveScreens()
        screens.append(screen)
    }

    /// The units of the place that the lists are narrowed to.
    var placeUnits: [Int] { place.domain(in: content).units }

    /// The unit that the user stands on.
    var selectedUnit: Int? { front.selectedUnit }

    /// The units of the list in front, in its order: positions in the register.
    public var listedUnits: [Int] { front.listedUnits }

    /// The units that a deed is for: those of the list that are marked, or else the one that the user stands on.
    var chosenUnits: [Int] {
        let marked = front.unit == nil ? markedUnits : []
        return marked.isEmpty ? selectedUnit.map { [$0] } ?? [] : marked
    }

    /// Begins a search in the list in front.
    mutating func beginSearch() {
        overlay = .typing(
            Typing(
                purpose: .search(before: front), title: UnitsWords.searchPrompt,
                field: TextField(front.search)))
    }

    /// Searches the list in front.
    mutating func search(for text: String) {
        let state = self
        front.search(for: text, in: state)
        refreshLists()
    }

    /// Sorts the list in front by what was chosen in the menu.
    mutating func sort(chosenBy id: String) {
        let state = self
        front.sort(by: id, in: state)
        refreshLists()
    }

    /// Narrows the list in front to what was chosen in the menu.
    mutating func filter(chosenBy id: String) {
        let state = self
        front.filter(by: id, in: state)
        refreshLists()
    }
}
