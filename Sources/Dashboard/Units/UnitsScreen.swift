import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The list of a region's units: what is listed, in which order, and where the user stands in it.
struct UnitsScreen: Screen {
    /// The id of the class of the main division; nil for the whole country.
    private(set) var region: String?
    /// The group that the list is narrowed to, in place of a region.
    private(set) var group: ChosenGroup?
    /// The units that are listed in place of all of a place: those behind a number.
    let subset: UnitSubset?
    /// The frame that is listed; frames are never pooled.
    private(set) var frame: String
    private(set) var filter = UnitFilter.all
    private(set) var search = ""
    /// Whether the rows only come near what is searched for.
    private(set) var isFoundNearly = false
    private(set) var sorting = Sorting()
    /// Positions of the units that are listed, in the order of the list.
    private(set) var rows: [Int] = []
    /// Where the user stands.
    var list = ScrollList()

    /// An order of the list.
    struct Sorting: Sendable, Hashable {
        var column = UnitColumn.known(.code)
        var direction = SortDirection.ascending
    }

    init(content: Content, region: String?) {
        self.region = region
        subset = nil
        frame = content.frames.first?.id ?? ""
        show(content)
    }

    init(content: Content, group: ChosenGroup) {
        self.group = group
        subset = nil
        frame = group.group.frame
        show(content)
    }

    /// The units behind a number, in front of the screen that shows it.
    init(content: Content, subset: UnitSubset) {
        self.subset = subset
        frame = subset.frame
        if subset.values != nil { sorting.column = .value }
        show(content)
    }

    /// The domain that the summary line speaks of: the group, the region or the country, one frame.
    func domain(in content: Content) -> Domain {
        group?.domain ?? content.domain(region: region, frame: frame)
    }

    mutating func choose(region: String?, in content: Content) {
        self.region = region
        list.select(0)
        if !content.frames(ofRegion: region).contains(where: { $0.id == frame }) {
            frame = content.frames.first?.id ?? frame
        }
        show(content)
    }

    mutating func choose(frame: String, in content: Content) {
        self.frame = frame
        list.select(0)
        show(content)
    }

    mutating func choose(filter: UnitFilter, in content: Content, marks: Set<Int>) {
        self.filter = filter
        show(content, marks: marks)
    }

    mutating func search(for text: String, in content: Content, marks: Set<Int>) {
        let isNarrowed =
            filter != .marked && !isFoundNearly && UnitSearch.narrows(text, from: search)
        search = text
        show(content, marks: marks, among: isNarrowed ? rows : nil)
    }

    /// Sorts by a column and goes to the top, which is what one sorts for; the column that the list is sorted by
    /// already turns round.
    mutating func sort(by column: UnitColumn, in content: Content, marks: Set<Int>) {
        if sorting.column == column {
            turn(in: content, marks: marks)
        } else {
            sorting = Sorting(column: column, direction: column.startsWith)
            show(content, marks: marks)
            list.moveToTop()
        }
    }

    /// Turns the order round and goes to the top.
    mutating func turn(in content: Content, marks: Set<Int>) {
        sorting.direction = sorting.direction == .ascending ? .descending : .ascending
        show(content, marks: marks)
        list.moveToTop()
    }

    /// Selects the row of a unit, where it is listed.
    mutating func select(unit: Int) {
        if let row = rows.firstIndex(of: unit) { list.select(row) }
    }

    /// How many of the place answered.
    func response(in content: Content) -> ResponseRate {
        group?.profile.response ?? content.response(region: region, frame: frame)
    }

    /// The frames that the list can be switched between.
    func frames(in content: Content) -> [Frame] {
        group == nil ? content.frames(ofRegion: region) : []
    }

    /// The place that is looked at: a group, or a region and the frame where it is not the main one.
    func placeName(in content: Content) -> Phrase {
        if let group { return Phrase(group.group.name) }
        let region = content.regionName(region)
        guard frame != content.frames.first?.id, let label = content.register.frame(frame)?.label else {
            return region
        }
        return Phrase(
            nb: "\(region.nb): \(label.nb)", nn: "\(region.nn): \(label.nn)", en: "\(region.en): \(label.en)")
    }

    /// The unit of the selected row.
    var selectedUnit: Int? { list.selection.map { rows[$0] } }

    /// Lists what region, frame, filter and search leave, and keeps the selected unit selected where it stays.
    ///
    /// - Parameter left: rows that hold whatever is left, in their order, where some are known.
    private mutating func show(_ content: Content, marks: Set<Int> = [], among left: [Int]? = nil) {
        let selected = list.count == rows.count ? selectedUnit : nil
        let search = UnitSearch(for: search, in: content)
        let isKept = filter.test(in: content, marks: marks)
        func kept(_ isFound: (Int) -> Bool) -> [Int] {
            inOrder(
                (subset?.units ?? domain(in: content).units).filter { isKept($0) && isFound($0) }, content)
        }
        rows = left?.filter(search.finds) ?? kept(search.finds)
        isFoundNearly = false
        if rows.isEmpty, !self.search.isEmpty {
            rows = kept(search.nearlyFinds)
            isFoundNearly = !rows.isEmpty
        }
        list.resize(count: rows.count)
        if let selected, let row = rows.firstIndex(of: selected) {
            list.select(row)
        } else if selected != nil {
            list.select(0)
        }
    }

    private func inOrder(_ units: [Int], _ content: Content) -> [Int] {
        let descends = sorting.direction == .descending
        return switch sorting.column {
        case .known(let order): content.sorter.sorted(units.sorted(), by: order, descending: descends)
        case .value: descends ? units.reversed() : units
        }
    }
}

/// What a list is narrowed to.
enum UnitFilter: Sendable, Hashable {
    case all
    /// Units with any flag.
    case flagged
    /// Units with a flag of this rule.
    case rule(String)
    case answered
    case silent
    case marked

    /// Tells of each unit whether it is kept.
    func test(in content: Content, marks: Set<Int>) -> (_ unit: Int) -> Bool {
        switch self {
        case .all: { _ in true }
        case .flagged: content.isFlagged
        case .rule(let id): { [flagged = content.units(flaggedBy: id)] in flagged[$0] }
        case .answered: { !content.isSilent($0) }
        case .silent: content.isSilent
        case .marked: marks.contains
        }
    }
}
