import Survey
import SurveyAnalytics
import SurveyFiles
import Testing

/// What the report of 2017 states, held against the demo survey.
struct Report {
    let rows: [PublishedRow]
    let contradictions: [Contradiction]
    let themes: ThemeFrame
    let check: PublishedCheck

    private static let loaded = Result { try Report() }

    /// The report, read once.
    static func read() throws -> Report {
        try loaded.get()
    }

    private init() throws {
        rows = try PublishedReader.read(path: Demo.folder + "/published-2017.csv")
        contradictions = try ContradictionReader.read(path: Demo.folder + "/contradictions.csv")
        themes = try ThemeFrameReader.read(path: Demo.folder + "/survey/themes.yaml")
        check = PublishedCheck(
            rows, contradictions: contradictions, against: try Demo.read().survey, themes: themes)
    }

    /// The rows that contradict in one way.
    func entries(_ reason: Contradiction.Reason) -> [PublishedCheck.Entry] {
        let ids = Set(contradictions.filter { $0.reason == reason }.map(\.row))
        return check.entries.filter { ids.contains($0.row.id) }
    }

    /// The whole number that a row states.
    func printed(_ id: String) throws -> Int {
        let row = try #require(rows.first { $0.id == id })
        guard case .number(let number) = row.claim else { throw Unstated() }
        return number.scaled
    }

    private struct Unstated: Error {}
}

extension Demo {
    /// Who answered among the kommuner, by the classes of a division.
    func classTable(_ division: String) -> ClassTable? {
        ClassTable(by: division, frame: "kommuner", in: wave)
    }

    /// The share of a category among some units, in 0...1; 0 where nobody answered.
    func share(of category: String, to item: String, among domain: Domain) -> Double {
        guard let found = Distribution(of: item, in: domain, of: wave),
            let place = found.categories.firstIndex(where: { $0.id == category })
        else { return 0 }
        return found.share(ofCategoryAt: place, base: .withNotRelevant)?.value ?? 0
    }
}
