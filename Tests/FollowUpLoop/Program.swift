import FollowUp
import Foundation
import Store
import Survey

/// Follows units up again and again, and says so when it is confirmed: `FollowUpLoop STORE WHO FIRST TIMES`.
///
/// In each round it writes a line into the log, and counts one up in a field that all programs count in: who loses what
/// others wrote ends with too low a number. Tests kill it, let several run at once, and fill the disk below it. It ends
/// with 74 and the store's own word when something could not be kept.
@main
struct Program {
    static let wave = WaveID(survey: "kommuner", year: 2017)

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let first = Int(arguments[3]), let times = Int(arguments[4]) else {
            return
        }
        do {
            let store = try SQLiteStore.open(at: arguments[1])
            for number in first..<first + times {
                try round(number, by: arguments[2], in: store)
                // `print` would keep the line back until there are many.
                try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
            }
        } catch let problem as StoreProblem {
            try FileHandle.standardOutput.write(contentsOf: Data("\(problem.kind.rawValue)\n".utf8))
            exit(74)
        }
    }

    private static func round(_ number: Int, by who: String, in store: SQLiteStore) throws {
        let day = Day(ordinal: 17_534)
        let desk = FollowUpDesk(
            store: store, wave: wave, who: who, moment: Moment(seconds: 1_514_971_800, day: day))
        func perform(_ request: FollowUpRequest) throws -> FollowUpResult {
            try desk.perform(request, flags: { _ in [] }, newID: { UUID().uuidString })
        }
        _ = try perform(.add(units: ["0"], reason: nil))
        _ = try perform(.log(units: ["\(number % 20)"], LogDraft(.phone, day: day, agreed: "\(number)")))
        while true {
            guard let entry = try store.book(of: wave).entries["0"] else { continue }
            let result = try perform(.set([entry], [.priority((entry.chosenPriority ?? 0) + 1)]))
            if case .kept = result.deed { return }
        }
    }
}
