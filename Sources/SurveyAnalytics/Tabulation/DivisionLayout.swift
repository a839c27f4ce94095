import Survey

/// The units of one frame in the order of a division: class after class, then those of no class.
///
/// Every class begins at a word of 64 units, so that counting within a class never divides a word.
public struct DivisionLayout: Sendable {
    /// The whole frame, then one domain a class in reporting order.
    public let domains: [Domain]
    /// The units of each class, then those of no class.
    let segments: [[Int]]
    /// The words of each segment.
    let words: [Range<Int>]

    /// Orders the units of a frame.
    public init(_ division: Division, frame: String, register: Register) {
        let classes = Domain.classes(of: division, frame: frame, register: register)
        let country = Domain.country(frame: frame, in: register)
        let rest = country.units.filter { division.membership[$0] == Division.none }
        domains = [country] + classes
        segments = classes.map(\.units) + [rest]
        words = segments.reduce(into: []) { words, units in
            let start = words.last?.upperBound ?? 0
            words.append(start..<start + (units.count + 63) / 64)
        }
    }

    /// The words of one set of units.
    var width: Int { words.last?.upperBound ?? 0 }
}
