import ArgumentParser
import Reports

/// The forms in which a follow-up list is written.
enum ExportFormat: String, Sendable, Hashable, CaseIterable, ExpressibleByArgument {
    /// Plain text for people.
    case table
    /// For spreadsheets.
    case csv
    /// For programs.
    case json
    /// A workbook.
    case xlsx
    /// The due dates, for calendars.
    case ics

    /// The form that the ending of a file's name says; CSV where it says none.
    init(ofFile path: String?) {
        let ending = path?.split(separator: "/").last?.split(separator: ".").dropFirst().last
        switch ending?.lowercased() {
        case "json": self = .json
        case "xlsx": self = .xlsx
        case "ics": self = .ics
        case "txt": self = .table
        default: self = .csv
        }
    }
}
