import Survey
import SurveyAnalytics

/// What the demo survey says where the report says something.
enum Statement: Equatable {
    /// A number, exact and as it is printed.
    case number(Double, printed: String)
    /// Places in an order: `4-6`.
    case places(String)
    /// Whether one group lies above all others.
    case isAbove(Bool)

    /// Whether this is what the report states.
    func agrees(with row: PublishedRow) -> Bool {
        switch (row.relation, self) {
        case ("=", .number(_, let printed)): return printed == row.value
        case ("=", .places(let places)): return places == row.value
        case ("within", .number(let exact, _)):
            guard let low = row.low, let high = row.high else { return false }
            return (low...high).contains(exact)
        case ("above", .isAbove(let isAbove)): return isAbove
        default: return false
        }
    }

    static func count(_ count: Int) -> Statement {
        .number(Double(count), printed: String(count))
    }

    static func percent(_ part: Int, of whole: Int) -> Statement? {
        Rounding.percent(part, of: whole).map {
            .number(100 * Double(part) / Double(whole), printed: String($0))
        }
    }

    static func percent(_ share: Share) -> Statement? {
        percent(share.count, of: share.base)
    }

    /// A mean, printed with one decimal.
    static func mean(_ mean: Double) -> Statement {
        let tenths = Int((mean * 10).rounded())
        return .number(mean, printed: "\(tenths / 10).\(tenths % 10)")
    }

    /// The places of some neighbours in an order that begins with 1: `4-6`, or `4, 6, 5` when they stand
    /// otherwise.
    static func places(of ids: [String], in order: [String]) -> Statement {
        let places = ids.compactMap { id in order.firstIndex(of: id).map { $0 + 1 } }
        guard let first = places.first, let last = places.last, places == Array(first...max(first, last))
        else {
            return .places(places.map(String.init).joined(separator: ", "))
        }
        return .places(first == last ? "\(first)" : "\(first)-\(last)")
    }
}
