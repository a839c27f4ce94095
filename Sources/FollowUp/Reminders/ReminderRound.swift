import Survey
import SurveyAnalytics

/// How far the reminders of a wave have come: who is still silent, and who has answered after one.
public struct ReminderRound: Sendable, Hashable {
    /// A unit that has not answered.
    public struct Silent: Sendable, Hashable {
        /// How long it has been silent.
        public let run: SilentRun
        /// The reminders that it got, the newest first.
        public let reminders: [LogLine]
        /// What was said or sent last, reminder or not.
        public let lastContact: LogLine?
    }

    /// A unit that answered after a reminder.
    public struct Answered: Sendable, Hashable {
        /// The unit's position in the register.
        public let unit: Int
        /// The last reminder before the answer.
        public let reminder: LogLine
        /// The day of the answer, where it is known.
        public let day: Day?
    }

    /// The silent, the longest runs first and within them in the register's order.
    public let silent: [Silent]
    /// Those that answered, in the register's order.
    public let answered: [Answered]

    /// The reminders to the units of a domain.
    ///
    /// - Parameters:
    ///   - earlier: other waves in any order, to tell how long a unit has been silent.
    ///   - book: the follow-up of the wave.
    public init(in domain: Domain, of wave: Wave, earlier: [Wave], book: FollowUpBook) {
        func code(_ unit: Int) -> String { wave.register.units[unit].code }
        silent = SilentRun.all(in: domain, of: wave, earlier: earlier, leastWaves: 1).map { run in
            Silent(
                run: run, reminders: book.reminders(ofUnit: code(run.unit)),
                lastContact: book.log[code(run.unit)]?.first)
        }
        answered = domain.units.compactMap { unit in
            guard let response = wave.responses[unit] else { return nil }
            let reminders = book.reminders(ofUnit: code(unit))
            let day = response.answeredOn ?? reminders.lazy.compactMap(\.answered).first
            return reminders.first { line in day.map { $0 >= line.draft.day } ?? true }
                .map { Answered(unit: unit, reminder: $0, day: day) }
        }
    }
}
