/// Why a recipe cannot be followed.
enum RecipeProblem: Error, Hashable, CustomStringConvertible {
    /// A table lacks a column.
    case missingColumn(file: String, column: String)
    /// A cell is not what its column holds.
    case badCell(file: String, row: Int, column: String, value: String)
    /// The recipe names something that the register or the codebook does not have.
    case unknown(String)
    /// The recipe wants more units for an item than are asked.
    case tooFew(item: String, wanted: Int, asked: Int)
    /// The ticks an item is given do not add to the ticks of its categories.
    case unequalTicks(item: String, byUnit: Int, byCategory: Int)
    /// There is no phrase for a theme.
    case noPhrase(item: String, theme: String)
    /// The search for who answered ended without meeting every count.
    case noChoiceFound

    var description: String {
        switch self {
        case .missingColumn(let file, let column): "\(file): no column \(column)"
        case .badCell(let file, let row, let column, let value): "\(file):\(row): \(column) is \(value)"
        case .unknown(let name): "the register or the codebook has no \(name)"
        case .tooFew(let item, let wanted, let asked): "\(item): \(wanted) units wanted of \(asked) asked"
        case .unequalTicks(let item, let byUnit, let byCategory):
            "\(item): \(byUnit) ticks by unit, \(byCategory) by category"
        case .noPhrase(let item, let theme): "\(item): no phrase for \(theme)"
        case .noChoiceFound: "no choice of respondents meets the counts"
        }
    }
}
