import Survey
import SurveyAnalytics
import Wording

/// How a list of units is ordered. Units without a value stand last in either direction.
public enum UnitOrder: String, Sendable, Hashable, CaseIterable {
    /// By the register's code.
    case code
    /// By name, as the Norwegian alphabet goes.
    case name
    /// By the first characteristic of the register: inhabitants.
    case size
    /// By how much was answered.
    case response
    /// By the mean benefit.
    case benefit
    /// By the change since an earlier wave.
    case change
    /// By the number of flags.
    case flags
    /// By the weight of the flags.
    case priority

    /// The units in this order; equal units keep the register's order.
    func sorted(_ units: [Int], descending: Bool, _ source: ReportSource) -> [Int] {
        switch self {
        case .code: return descending ? units.reversed() : units
        case .name:
            let ranks = NameOrder.ranks(of: units.map { source.register.units[$0].name })
            let places = units.indices.sorted { ranks[$0] < ranks[$1] }.map { units[$0] }
            return descending ? places.reversed() : places
        case .size, .response, .benefit, .change, .flags, .priority:
            let values = units.map { value(ofUnit: $0, source) }
            let places = units.indices.sorted { left, right in
                switch (values[left], values[right]) {
                case (let l?, let r?) where l != r: (l < r) != descending
                case (.some, nil): true
                case (nil, .some): false
                default: left < right
                }
            }
            return places.map { units[$0] }
        }
    }

    private func value(ofUnit unit: Int, _ source: ReportSource) -> Double? {
        let summary = source.summary.units[unit]
        return switch self {
        case .code, .name: nil
        case .size: source.register.characteristics.first?.values[unit].map(Double.init)
        case .response: Double(summary.response.percent ?? 0)
        case .benefit: summary.benefit?.value
        case .change: summary.change?.value
        case .flags: Double(summary.flagCount)
        case .priority: Double(summary.priority)
        }
    }
}
