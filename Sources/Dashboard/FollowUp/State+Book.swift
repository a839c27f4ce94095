import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// The entry of a unit, where it is on the list.
    func entry(ofUnit unit: Int) -> FollowUpEntry? {
        book.entries[content.register.units[unit].code]
    }

    /// The entries of the place that the lists are narrowed to, with their units; in no order.
    var placeEntries: [(entry: FollowUpEntry, unit: Int)] {
        let place = place.domain(in: content)
        return book.entries.values.compactMap { entry in
            content.register.position(ofUnit: entry.unit)
                .flatMap { place.contains($0) ? (entry, $0) : nil }
        }
    }

    /// Whether the log tells of a reminder to a unit.
    func isReminded(_ unit: Int) -> Bool {
        !book.log.isEmpty && !book.reminders(ofUnit: content.register.units[unit].code).isEmpty
    }

    /// How many of some units are on the list.
    func followed(among units: [Int]) -> Int {
        guard units.count > book.entries.count else { return units.count { entry(ofUnit: $0) != nil } }
        let entries = Set(book.entries.keys.compactMap(content.register.position(ofUnit:)))
        return entries.isEmpty ? 0 : units.count { entries.contains($0) }
    }

    func entries(ofUnits units: [Int]) -> [FollowUpEntry] {
        units.compactMap(entry)
    }

    func codes(ofUnits units: [Int]) -> [String] {
        units.map { content.register.units[$0].code }
    }

    /// How a unit is called by its code.
    var names: EditWords.Names {
        { code in content.register.position(ofUnit: code).map { content.name(of: $0) } ?? code }
    }

    /// Takes up the follow-up as it is now.
    mutating func take(_ book: FollowUpBook, today: Day) -> [Effect] {
        desk.today = today
        self.book = book
        refreshLists()
        return []
    }

    /// Does something with the follow-up, in the name of who sits here; asks for it where nobody has said it.
    mutating func request(_ request: FollowUpRequest) -> [Effect] {
        guard let adviser = desk.adviser else {
            overlay = .typing(
                Typing(
                    purpose: .adviser(request), title: FollowUpScreenWords.whoPrompt,
                    field: TextField(desk.account)))
            return []
        }
        return [.followUp(request, by: adviser)]
    }

    /// Takes the name that was typed, remembers it, and goes on.
    mutating func sign(_ name: String, for request: FollowUpRequest) -> [Effect] {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty else {
            message = Message(FollowUpScreenWords.needsName, .problem)
            return []
        }
        desk.adviser = name
        return [.remember(.adviser, name)] + self.request(request)
    }

    /// Says what became of a request, and takes up the follow-up as it is then.
    mutating func report(_ result: FollowUpResult) -> [Effect] {
        book = result.book
        refreshLists()
        switch result.deed {
        case .kept(let edit):
            let hint = edit.kind.isDeed ? FollowUpScreenWords.undoHint : Phrase("")
            message = Message(EditWords.result(result, names: names).followed(by: hint))
        case .nothing: message = Message(EditWords.result(result, names: names))
        case .refused: message = Message(EditWords.result(result, names: names), .problem)
        case .conflict(let conflicts, _):
            message = Message(EditWords.result(result, names: names), .problem)
            if let menu = Menu.conflict(conflicts, result: result, state: self) { overlay = .menu(menu) }
        }
        return []
    }
}

extension Phrase {
    /// Two sentences; the second is left out where it is empty.
    fileprivate func followed(by other: Phrase) -> Phrase {
        func line(_ language: Language) -> String {
            other[language].isEmpty ? self[language] : "\(self[language]). \(other[language])"
        }
        return Phrase(nb: line(.bokmaal), nn: line(.nynorsk), en: line(.english))
    }
}
