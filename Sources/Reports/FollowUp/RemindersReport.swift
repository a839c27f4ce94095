import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// Who has not answered, who has been reminded, and who answered after that.
public struct RemindersReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "reminders"
    /// What it is made of.
    public let source: ReportSource
    private let place: Place
    private let rounds: [ReminderRound]

    /// The reminders to the units of a place.
    ///
    /// - Parameter earlier: the waves before.
    public init(in place: Place, of book: FollowUpBook, earlier: [Wave], _ source: ReportSource) {
        self.source = source
        self.place = place
        rounds = source.frames.map { frame in
            ReminderRound(
                in: source.domain(place, frame: frame), of: source.wave, earlier: earlier, book: book)
        }
    }

    /// What it is about, in a line.
    public var title: String {
        let words = "\(ReminderWords.title[language]), \(source.name(of: place))"
        return ReportWords.title(words, year: source.wave.year)
    }

    /// How many of each.
    public var notice: String? {
        ReminderWords.summary(
            silent: silent.count, reminded: silent.count { !$0.reminders.isEmpty }, answered: answered.count)[
                language]
    }

    /// For people.
    public var tables: [Table] { [sheet, answers].filter { !$0.rows.isEmpty } }

    /// The silent, one row each.
    public var sheet: Table {
        let headings = [
            ReportWords.code, ReportWords.name, ReminderWords.waves, ReminderWords.since,
            ReminderWords.reminders, ReminderWords.lastContact,
        ]
        return Table(
            title: ReminderWords.silent[language], columns: headings.map { Table.Column($0[language]) },
            rows: silent.map { silent in
                let unit = source.register.units[silent.run.unit]
                return [
                    unit.code, unit.name, String(silent.run.waves), String(silent.run.since),
                    silent.reminders.map { ReminderWords.reminder($0)[language] }.joined(separator: "; "),
                    silent.lastContact.map { LogWords.sentence($0)[language] } ?? "",
                ].map { .text($0) }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "region": .region(place, source), "group": .group(place, source),
            "silent": .array(silent) { silent in
                JSONValue.unit(silent.run.unit, source).adding([
                    "waves": .whole(silent.run.waves), "since": .whole(silent.run.since),
                    "reminders": .array(silent.reminders) { .logLine($0) },
                    "lastLog": silent.lastContact.map { .logLine($0) } ?? .null,
                ])
            },
            "answered": .array(answered) { answered in
                JSONValue.unit(answered.unit, source).adding([
                    "reminder": .logLine(answered.reminder), "day": .text(answered.day?.iso),
                ])
            },
        ]
    }

    private var language: Language { source.language }
    private var silent: [ReminderRound.Silent] { rounds.flatMap(\.silent) }
    private var answered: [ReminderRound.Answered] { rounds.flatMap(\.answered) }

    private var answers: Table {
        let headings = [
            ReportWords.code, ReportWords.name, FieldWords.label(.reminder), FieldWords.label(.answered),
        ]
        return Table(
            title: ReminderWords.answered[language], columns: headings.map { Table.Column($0[language]) },
            rows: answered.map { answered in
                let unit = source.register.units[answered.unit]
                return [
                    unit.code, unit.name, ReminderWords.reminder(answered.reminder)[language],
                    answered.day.map(source.numbers.day) ?? "",
                ].map { .text($0) }
            })
    }
}
