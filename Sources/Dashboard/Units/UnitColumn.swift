import Survey
import SurveyAnalytics
import TerminalUI

/// A column of the list of units that it can be sorted by.
public enum UnitColumn: String, Sendable, Hashable, CaseIterable {
    case code
    case name
    case size
    case answered
    case benefit
    case change
    case priority
    case flags

    /// The direction that one wants first.
    var startsWith: SortDirection {
        switch self {
        case .code, .name, .benefit, .change, .answered: .ascending
        case .size, .priority, .flags: .descending
        }
    }

    /// Units in the order of the column. Units without a value come last in both directions; ties are ordered by
    /// code, so that the order is always the same.
    func sorted(_ units: [Int], of content: Content, direction: SortDirection) -> [Int] {
        if self == .code { return direction == .ascending ? units : units.reversed() }
        if self == .name { return content.sortedByName(units, direction: direction) }
        let keyed = units.map { (unit: $0, key: key(of: $0, in: content)) }
        return keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (let a?, let b?) where a != b: direction == .ascending ? a < b : a > b
            case (.some, nil): true
            case (nil, .some): false
            default: left.unit < right.unit
            }
        }.map(\.unit)
    }

    private func key(of unit: Int, in content: Content) -> Double? {
        let summary = content.summary(unit)
        switch self {
        case .code, .name: return nil
        case .size: return content.sizeMeasure?.values[unit].map(Double.init)
        case .answered:
            switch summary.response.status {
            case .silent: return 0
            case .partial: return 1
            case .answered: return 2
            }
        case .benefit: return summary.benefit?.value
        case .change: return summary.change?.value
        case .priority: return Double(summary.priority)
        case .flags: return Double(summary.flagCount)
        }
    }
}
