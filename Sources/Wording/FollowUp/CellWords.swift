import FollowUp
import Survey

/// What people write in the cells of lists, read in any of the languages, whatever the capitals.
public enum CellWords {
    /// The columns that lists are known by.
    public static let columns: [(column: ListIssue.Column, names: [String])] =
        [
            (.code, all(ReportWords.code) + ["kommunenr", "kommunenummer", "knr"]),
            (.unit, all(MergeWords.unit) + ["kommune", "bydel"]),
            (.survey, all(ExportSheetWords.survey)), (.version, all(ExportSheetWords.version)),
        ]
        + (EditedRow.fields + [.name, .role, .email, .phone]).map {
            (.field($0), all(FieldWords.label($0)) + (others[$0] ?? []))
        }

    private static let others: [Field: [String]] = [
        .due: ["frist", "due"], .topics: ["tema", "topics"], .notes: ["notater"],
        .email: ["epost", "email", "mail"], .phone: ["tlf", "mobil", "phone"],
        .name: ["kontaktperson"], .role: ["stilling"],
    ]

    /// The columns that say whether a unit is on the list.
    public static let listed = all(ExportSheetWords.listed)

    /// The status that a cell says; nil for none that is known.
    public static func status(_ cell: String) -> FollowUpStatus? {
        let cell = cell.lowercased()
        return FollowUpStatus.allCases.first {
            $0.rawValue == cell || all(FieldWords.status($0)).contains(cell)
        }
    }

    /// Whether a cell says yes.
    public static func isYes(_ cell: String) -> Bool {
        all(ExportSheetWords.isListed(true)).contains(cell.lowercased())
    }

    /// The day that a cell says: `2018-01-31`, with a time or without, `31.1.2018` or `31 Jan 2018`; nil for anything
    /// else.
    public static func day(_ cell: String) -> Day? {
        let words = cell.split(separator: " ").map(String.init)
        if words.count == 3, let month = month(words[1]), let day = Int(words[0]), let year = Int(words[2]) {
            return Day(year: year, month: month, day: day)
        }
        guard let date = cell.split(whereSeparator: { $0 == " " || $0 == "T" }).first else { return nil }
        let parts = date.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2])
        else { return Day(iso: date) }
        return Day(year: year, month: month, day: day)
    }

    private static func month(_ word: String) -> Int? {
        (1...12).first { month in
            Day(year: 2001, month: month, day: 1).map {
                Numbers(.english).day($0).lowercased().contains(" \(word.lowercased()) ")
            } ?? false
        }
    }

    private static func all(_ phrase: Phrase) -> [String] {
        Language.allCases.map { phrase[$0].lowercased() }
    }
}
