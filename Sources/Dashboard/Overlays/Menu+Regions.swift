import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// How the region menu names a choice: the class's id, and the frame where it is not the main one.
enum RegionEntry {
    static func id(region: String?, frame: String?) -> String {
        (region ?? "") + (frame.map { "/" + $0 } ?? "")
    }

    static func parts(of id: String) -> (region: String?, frame: String?) {
        let parts = id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let region = parts[0].isEmpty ? nil : parts[0]
        return (region, parts.count > 1 ? parts[1] : nil)
    }
}

extension State {
    /// Whether the user is choosing a region, as at the first start.
    var isChoosingRegion: Bool {
        if case .menu(let menu) = overlay, case .region = menu.purpose { true } else { false }
    }

    /// Makes the choice of regions again in the language that is spoken now, and stays on the same.
    mutating func nameRegionsAnew() {
        guard isChoosingRegion, case .menu(let before) = overlay else { return }
        var menu = Menu.regions(self)
        menu.list.select(before.list.cursor)
        overlay = .menu(menu)
    }
}

extension Menu {
    /// The choice of a region, of the units of another frame in it, of the whole country, or of a group.
    static func regions(_ state: State) -> Menu {
        let content = state.content
        let main = content.frames.first?.id ?? ""
        let classes: [String?] = (content.mainDivision?.classes.map(\.id) ?? []) + [nil]
        let entries = classes.flatMap { region in
            content.frames(ofRegion: region).map { frame in
                entry(region: region, frame: frame, isMain: frame.id == main, state: state)
            }
        }
        let current =
            state.units.group.map { State.entry(ofGroup: $0.group.name) }
            ?? RegionEntry.id(
                region: state.units.region, frame: state.units.frame == main ? nil : state.units.frame)
        return Menu(
            .region, title: ProgramWords.chooseRegion,
            entries: entries + state.groups.map { entry($0, state: state) }, selected: current)
    }

    private static func entry(_ group: UnitGroup, state: State) -> Entry {
        let content = state.content
        let rate = ResponseRate(of: group.domain(in: content.register), in: content.wave)
        let frame = content.register.frame(group.frame)?.label ?? Phrase(group.frame)
        return Entry(
            id: State.entry(ofGroup: group.name), label: group.name,
            note: UnitsWords.responded(rate, frame: frame, numbers: state.settings.numbers)[
                state.settings.language])
    }

    private static func entry(region: String?, frame: Frame, isMain: Bool, state: State) -> Entry {
        let content = state.content
        let language = state.settings.language
        let rate = content.response(region: region, frame: frame.id)
        let name = content.regionName(region)[language]
        return Entry(
            id: RegionEntry.id(region: region, frame: isMain ? nil : frame.id),
            label: isMain ? name : "\(name): \(frame.label[language])",
            note: UnitsWords.responded(rate, frame: frame.label, numbers: state.settings.numbers)[language])
    }
}
