import Survey
import TerminalUI
import Wording

/// The first line: program, region, wave, and whether the answers are made up.
enum TitleLine {
    static func draw(_ state: State, in row: Rect, on grid: inout Grid) {
        let language = state.settings.language
        grid.fill(row, role: .title)
        let place = state.shownPlace[language]
        let dot = grid.glyphs[.dot]
        grid.put(
            " Regionblikk   \(place) \(dot) \(state.content.wave.year)", x: row.x, y: row.y, limit: row.maxX,
            role: .title)
        guard state.content.isSynthetic else { return }
        let badge = " \(ProgramWords.synthetic[language]) "
        grid.put(badge, x: row.maxX - TextWidth.of(badge), y: row.y, role: .badge)
    }
}

extension State {
    /// What the screen in front is about: the place that everything is narrowed to, or, where it shows units from
    /// elsewhere, the region of the one, or the whole country.
    var shownPlace: Phrase {
        let domain = place.domain(in: content)
        let units = front.unit.map { [$0] } ?? (front as? UnitsScreen)?.subset?.units ?? []
        // A list from elsewhere begins with somebody from elsewhere sooner or later; the first rows are enough to tell.
        let isElsewhere = units.prefix(100).contains { !domain.contains($0) }
        guard isElsewhere else { return place.placeName(in: content) }
        return content.regionName(front.unit.flatMap { content.mainDivision?.classOfUnit($0)?.id })
    }
}

/// The second line: the way from the first screen to the one in front.
enum Breadcrumb {
    static func draw(_ state: State, in row: Rect, on grid: inout Grid) {
        let separator = " \(grid.glyphs[.pathSeparator]) "
        let titles = state.screens.map { $0.title(in: state)[state.settings.language] }
        let whole = spans(titles[...], separator)
        // Where one is matters more than where one began.
        let ends = titles.indices.dropFirst().map {
            [Span(grid.glyphs[.ellipsis], .tab), Span(separator, .dim)] + spans(titles[$0...], separator)
        }
        let fitting = ([whole] + ends).first { $0.width <= row.width - 2 }
        grid.put(fitting ?? ends.last ?? whole, x: row.x + 1, y: row.y, limit: row.maxX)
    }

    private static func spans(_ titles: ArraySlice<String>, _ separator: String) -> [Span] {
        var spans = titles.dropLast().flatMap { [Span($0, .tab), Span(separator, .dim)] }
        if let last = titles.last { spans.append(Span(last, .activeTab)) }
        return spans
    }
}

/// The second line of the lists: which there are, and which is open.
enum TabLine {
    static func draw(_ state: State, in row: Rect, on grid: inout Grid) {
        let spans = Tab.allCases.flatMap { tab in
            let isOpen = tab == state.front.tab
            let label = "\(tab.rawValue) \(tab.title(in: state)[state.settings.language])"
            return [Span(isOpen ? "[\(label)]" : " \(label) ", isOpen ? .activeTab : .tab)]
        }
        grid.put(spans, x: row.x, y: row.y, limit: row.maxX)
    }
}

/// What is shown in a window that is too small for any screen.
enum TooSmallView {
    static func draw(_ state: State, on grid: inout Grid) {
        let sentence = ProgramWords.tooSmall(
            width: state.size.width, height: state.size.height, least: (Size.least.width, Size.least.height))
        let lines = TextWidth.wrap(sentence[state.settings.language], width: max(1, state.size.width))
        grid.put(lines: lines.map { [Span($0, .warning)] }, in: grid.bounds)
    }
}

extension State {
    /// The title that the terminal's window gets.
    var windowTitle: String {
        "Regionblikk – \(place.placeName(in: content)[settings.language]) \(content.wave.year)"
    }
}
