import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI

/// Where the user was, as words that outlive the program: codes and ids, never positions.
struct Bookmark: Sendable, Hashable {
    /// The words of each screen, from the first to the one in front; the first word says which screen it is.
    let screens: [[String]]

    private static let (betweenScreens, betweenWords) = (Character("\n"), Character("\t"))

    init(_ screens: [[String]]) { self.screens = screens }

    init(text: String) {
        screens = text.split(separator: Bookmark.betweenScreens).map {
            $0.split(separator: Bookmark.betweenWords, omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// The words in one line a screen.
    var text: String {
        let lines = screens.map { words in
            words.map { String($0.map { $0.isNewline || $0 == Bookmark.betweenWords ? " " : $0 }) }
                .joined(separator: String(Bookmark.betweenWords))
        }
        return lines.joined(separator: String(Bookmark.betweenScreens))
    }
}

extension State {
    /// Where the user is, for the next start. Screens that cannot be told in words are left out with those in front.
    public var bookmark: String {
        let words = screens.map { $0.bookmark(in: self) }.prefix { $0 != nil }.compactMap(\.self)
        return Bookmark([["survey", content.waveID.survey, String(content.waveID.year)]] + words).text
    }

    /// Goes to where the user was when the program was left, as far as that is still there.
    public mutating func goTo(bookmark text: String) {
        var bookmark = Bookmark(text: text).screens[...]
        guard bookmark.popFirst() == ["survey", content.waveID.survey, String(content.waveID.year)],
            let place = bookmark.popFirst().flatMap({ UnitsScreen(bookmark: $0, in: self) })
        else { return }
        screens = [place]
        overlay = nil
        for words in bookmark {
            if words.count == 2, words[0] == "figure" {
                change(FiguresScreen.self) { screen, _ in screen.await(words[1]) }
                break
            }
            guard let screen = screen(of: words) else { break }
            screens.append(screen)
            refreshLists()
        }
        settle()
    }

    private func screen(of words: [String]) -> (any Screen)? {
        switch words.first {
        case "unit": UnitScreen(bookmark: words, in: self)
        case "response": ResponseScreen(bookmark: words)
        case "follow-up": FollowUpScreen(bookmark: words)
        case "questions": QuestionsScreen(bookmark: words)
        case "question": QuestionScreen(bookmark: words, in: self)
        case "areas": AreasScreen(bookmark: words)
        case "figures": FiguresScreen(bookmark: words)
        default: nil
        }
    }
}

extension UnitsScreen {
    func bookmark(in state: State) -> [String]? {
        guard subset == nil else { return nil }
        let place = group.map { State.entry(ofGroup: $0.group.name) } ?? region ?? ""
        let selected = selectedUnit.map { state.content.register.units[$0].code } ?? ""
        return [
            "units", place, frame, filter.entry, sorting.column.entry,
            sorting.direction == .descending ? "descending" : "ascending", search, selected,
        ]
    }

    init?(bookmark words: [String], in state: State) {
        guard words.count == 8, words[0] == "units" else { return nil }
        let content = state.content
        if let group = state.groups.first(where: { State.entry(ofGroup: $0.name) == words[1] }) {
            self.init(content: content, group: ChosenGroup(group, in: content))
        } else {
            let region = words[1].isEmpty ? nil : words[1]
            guard region.map({ content.mainDivision?.position(ofClass: $0) != nil }) ?? true else {
                return nil
            }
            self.init(content: content, region: region)
            if frames(in: content).contains(where: { $0.id == words[2] }) {
                choose(frame: words[2], in: content)
            }
        }
        if let column = UnitColumn(entry: words[4]) {
            sort(by: column, in: content, marks: [])
            let wanted: SortDirection = words[5] == "descending" ? .descending : .ascending
            if sorting.direction != wanted { turn(in: content, marks: []) }
        }
        if let filter = UnitFilter(entry: words[3]), filter != .marked {
            choose(filter: filter, in: content, marks: [])
        }
        if !words[6].isEmpty { search(for: words[6], in: content, marks: []) }
        settle(in: state)
        if let unit = content.register.position(ofUnit: words[7]) { select(unit: unit) }
    }
}

extension UnitScreen {
    func bookmark(in state: State) -> [String]? {
        ["unit", state.content.register.units[position].code, section.rawValue]
    }

    init?(bookmark words: [String], in state: State) {
        guard words.count == 3, let unit = state.content.register.position(ofUnit: words[1]) else {
            return nil
        }
        self.init(unit, of: state.neighbours(of: unit))
        if let section = Section(rawValue: words[2]) { show(section) }
    }
}

extension ResponseScreen {
    func bookmark(in state: State) -> [String]? { ["response", filter.rawValue, search, section.rawValue] }

    init?(bookmark words: [String]) {
        guard words.count >= 3, let filter = ReminderFilter(rawValue: words[1]) else { return nil }
        self.filter = filter
        listed.search = words[2]
        if let section = words.dropFirst(3).first.flatMap(Section.init) { show(section) }
    }
}

extension FollowUpScreen {
    func bookmark(in state: State) -> [String]? { ["follow-up", filter.entry, order.rawValue, search] }

    init?(bookmark words: [String]) {
        guard words.count == 4, let filter = EntryFilter(entry: words[1]),
            let order = EntryOrder(rawValue: words[2])
        else { return nil }
        self.filter = filter
        self.order = order
        listed.search = words[3]
    }
}
