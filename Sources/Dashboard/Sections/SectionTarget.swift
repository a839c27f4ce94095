import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What Enter opens from a row of a section.
enum SectionTarget: Sendable, Hashable {
    /// The units behind a number; where there are several such sets, the user chooses.
    case units([UnitSubset])
    /// Those of a domain that answered, and those that did not.
    case respondents(Domain)
    /// Those of a domain that answered on a day, and those that were reminded on it.
    case day(Day, reminded: [Int], Domain)
    /// A unit, to be walked on from among these.
    case unit(Int, among: [Int])
    /// A place on the same unit's screen.
    case place(UnitPlace)
    /// Something of the follow-up of the unit, whose lines are opened to be changed.
    case followUp(FollowUpPart)
    /// A row of a file that no unit was found for, by its place among them.
    case stranger(Int)
}

/// What Enter changes and `x` takes away of the follow-up of a unit.
enum FollowUpPart: Sendable, Hashable {
    case field(Field)
    case line(LogLine)
    case contact(Contact)
}

/// A place on the screen of a unit.
enum UnitPlace: Sendable, Hashable {
    /// An item in the questionnaire's answers or through the waves.
    case item(String, UnitScreen.Section)
    /// An area of help.
    case area(String)
    /// A section, from its top.
    case section(UnitScreen.Section)
}

extension State {
    /// Opens what a row leads to.
    mutating func open(_ target: SectionTarget) {
        switch target {
        case .units(let subsets) where subsets.count == 1:
            open(UnitsScreen(content: content, subset: subsets[0]))
        case .units(let subsets): overlay = .menu(.subsets(subsets, state: self))
        case .respondents(let domain): open(.units(content.respondents(of: domain)))
        case .day(let day, let reminded, let domain):
            open(.units(content.units(answeringOn: day, reminded: reminded, of: domain)))
        case .unit(let unit, let units): open(UnitScreen(unit, of: units))
        case .followUp(let part): edit(part)
        case .stranger: askForUnit()
        case .place(let place): change(UnitScreen.self) { screen, state in screen.go(to: place, in: state) }
        }
    }

    /// Opens the units that were chosen by their place among some sets.
    mutating func openUnits(chosenBy id: String, among subsets: [UnitSubset]) {
        guard let place = Int(id), subsets.indices.contains(place) else { return }
        open(UnitsScreen(content: content, subset: subsets[place]))
    }
}

extension Menu {
    /// Which of some units are opened, each with their number; who is nobody is left out.
    static func subsets(_ subsets: [UnitSubset], state: State) -> Menu {
        let entries = subsets.enumerated().filter { !$0.element.units.isEmpty }.map { place, subset in
            Entry(
                id: String(place), label: subset.title[state.settings.language],
                note: state.settings.numbers.whole(subset.units.count))
        }
        return Menu(.subsets(subsets), title: SectionWords.whichUnits, entries: entries)
    }
}
