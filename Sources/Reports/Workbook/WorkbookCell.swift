import Survey

/// A cell of a sheet.
public struct WorkbookCell: Sendable, Hashable {
    /// What stands in it.
    public enum Content: Sendable, Hashable {
        /// Nothing.
        case empty
        /// Words. They are never a formula, whatever they begin with.
        case text(String)
        /// A whole number.
        case whole(Int)
        /// A number that is shown with so many decimals, and kept with all.
        case decimal(Double, places: Int)
        /// A date.
        case day(Day)
    }

    /// How serious it is: a colour beside what the content says already.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// No colour.
        case none
        /// Worth a look.
        case low
        /// To be followed up.
        case medium
        /// To be followed up first.
        case high
    }

    /// What stands in it.
    public let content: Content
    /// How serious it is.
    public let severity: Severity

    /// A cell.
    public init(_ content: Content, severity: Severity = .none) {
        self.content = content
        self.severity = severity
    }

    /// Words.
    public static func text(_ text: String, severity: Severity = .none) -> WorkbookCell {
        WorkbookCell(.text(text), severity: severity)
    }

    /// A whole number, or nothing.
    public static func whole(_ number: Int?, severity: Severity = .none) -> WorkbookCell {
        WorkbookCell(number.map { .whole($0) } ?? .empty, severity: severity)
    }

    /// A number with so many decimals, or nothing.
    public static func decimal(_ number: Double?, places: Int, severity: Severity = .none) -> WorkbookCell {
        WorkbookCell(number.map { .decimal($0, places: places) } ?? .empty, severity: severity)
    }

    /// A date, or nothing.
    public static func day(_ day: Day?, severity: Severity = .none) -> WorkbookCell {
        WorkbookCell(day.map { .day($0) } ?? .empty, severity: severity)
    }

    /// Nothing.
    public static let empty = WorkbookCell(.empty)
}
