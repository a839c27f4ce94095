import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// How the choice of a region names a group.
    public static func entry(ofGroup name: String) -> String { "group/" + name }

    /// Narrows the list to a group, and names the units that the register lacks.
    mutating func choose(_ group: UnitGroup) -> [Effect] {
        let chosen = ChosenGroup(group, in: content)
        goTo(UnitsScreen(content: content, group: chosen))
        if let words = GroupWords.missing(chosen.missing, of: group, year: content.register.year) {
            message = Message(words, .problem)
        }
        return [.remember(.region, State.entry(ofGroup: group.name))]
    }

    /// Asks what the group of the marked units is called.
    mutating func beginGroup() {
        let frames = Set(marks.map { content.register.units[$0].frame })
        guard let frame = frames.first, frames.count == 1 else {
            message = Message(GroupWords.mixed(content.register), .problem)
            return
        }
        askForName(ofGroup: marks.sorted().map { content.register.units[$0].code }, frame: frame)
    }

    private mutating func askForName(ofGroup codes: [String], frame: String, proposing name: String = "") {
        overlay = .typing(
            Typing(
                purpose: .group(frame: frame, codes: codes), title: GroupWords.prompt(units: codes.count),
                field: TextField(name)))
    }

    /// Keeps units under the name that was typed; asks first where a group has it.
    mutating func keepGroup(named name: String, frame: String, codes: [String]) -> [Effect] {
        let existing = groups.first { $0.isCalled(name) }
        guard let group = UnitGroup(name: existing?.name ?? name, frame: frame, codes: codes) else {
            message = Message(GroupWords.needsName, .problem)
            return []
        }
        guard existing == nil else {
            overlay = .confirm(Confirm(question: GroupWords.exists(group.name), purpose: .group(group)))
            return []
        }
        return [.keep(group)]
    }

    /// Lets the user choose another name for a group that is not to be replaced.
    mutating func rename(_ group: UnitGroup) {
        askForName(ofGroup: group.codes, frame: group.frame, proposing: group.name)
    }

    /// Takes up a group that has been kept.
    mutating func report(kept group: UnitGroup) -> [Effect] {
        groups.removeAll { $0.name == group.name }
        groups.append(group)
        groups.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        message = Message(GroupWords.kept(group))
        if place.group?.group.name == group.name {
            screens[0] = UnitsScreen(content: content, group: ChosenGroup(group, in: content))
        }
        return []
    }

    /// What a unit is compared with: the chosen group that it belongs to, or else its region; then the country.
    func benchmarks(forUnit unit: Int) -> [DomainProfile] {
        let usual = content.benchmarks(forUnit: unit)
        guard let group = place.group, group.domain.units.contains(unit), let country = usual.last
        else { return usual }
        return [group.profile, country]
    }

    /// The areas of the chosen group that a unit belongs to, or else of its region, against the rest of the country.
    func areaComparisons(forUnit unit: Int) -> [AreaComparison] {
        if let group = place.group, group.domain.units.contains(unit) { return group.areas }
        return content.benchmarks(forUnit: unit).first.map { content.areaComparisons(of: $0.domain) } ?? []
    }
}
