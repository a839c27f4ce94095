import FollowUp
import Survey
import SurveyAnalytics

/// A column of a follow-up list, the same in every kind of file.
struct FollowUpColumn {
    /// What a cell holds.
    enum Cell {
        /// Words.
        case text(String)
        /// How severe something is, in a word.
        case severity(FlagRule.Severity?, String)
        /// A whole number.
        case whole(Int?)
        /// A day.
        case day(Day?)
    }

    /// The words over the column.
    let heading: String
    /// How wide it is in a workbook, in digits of the standard font.
    let width: Double
    /// What its cells may hold, where that is known beforehand.
    let choices: [String]
    /// Whether people typed what stands in it.
    let isTyped: Bool
    /// Whether its cells hold numbers.
    let isNumber: Bool
    /// What stands in it.
    let cell: (FollowUpRow) -> Cell

    init(
        _ heading: String, width: Double = 12, choices: [String] = [], isTyped: Bool = false,
        isNumber: Bool = false,
        cell: @escaping (FollowUpRow) -> Cell
    ) {
        self.heading = heading
        self.width = width
        self.choices = choices
        self.isTyped = isTyped
        self.isNumber = isNumber
        self.cell = cell
    }
}
