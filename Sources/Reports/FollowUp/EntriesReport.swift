import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// The follow-up list as it stands: who is followed up, by whom and until when, the most urgent first.
public struct EntriesReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "entries"
    /// What it is made of.
    public let source: ReportSource
    private let place: Place
    private let table: EntryTable

    /// The chosen entries of a place.
    ///
    /// - Parameter today: tells what is overdue.
    public init(
        _ choice: EntryChoice, in place: Place, of book: FollowUpBook, today: Day, _ source: ReportSource
    ) {
        var choice = choice
        if place != .country {
            let codes = source.codes(in: place)
            choice.units = choice.units.map { $0.intersection(codes) } ?? codes
        }
        self.source = source
        self.place = place
        table = EntryTable(
            entries: choice.entries(of: book, today: today), book: book, today: today, source: source)
    }

    /// What it is about, in a line.
    public var title: String {
        let words = "\(FollowUpWords.title[source.language]), \(source.name(of: place))"
        return ReportWords.title(words, year: source.wave.year)
    }

    /// Where nothing is listed, what to do.
    public var notice: String? {
        guard table.entries.isEmpty else { return nil }
        return EntryWords.nothing(isAll: table.book.entries.isEmpty)[source.language]
    }

    /// For people.
    public var tables: [Table] { table.entries.isEmpty ? [] : [table.short] }

    /// One row an entry.
    public var sheet: Table { table.wide }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "region": .region(place, source), "group": .group(place, source),
            "today": .text(table.today.iso), "edition": .whole(table.book.edition),
            "entries": .array(table.entries) { .entry($0, table.book, today: table.today, source) },
        ]
    }
}

extension ReportSource {
    /// The codes of the units of a place, of all frames.
    func codes(in place: Place) -> Set<String> {
        Set(frames.flatMap { domain(place, frame: $0).units.map { register.units[$0].code } })
    }
}

extension UnitsReport.Choice {
    /// The codes of the chosen units of all frames, in their order.
    public func codes(_ source: ReportSource) -> [String] {
        source.frames.flatMap { units(of: $0, source) }.map { source.register.units[$0].code }
    }
}
