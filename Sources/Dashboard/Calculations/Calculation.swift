/// Something that is worked out of the answers of many units, which may take longer than a key may.
///
/// A screen names what it needs and shows what there is; who performs effects works out the rest. Equal calculations give
/// equal results, so that one result answers whoever asks.
protocol Calculation: Sendable, Hashable {
    /// What comes out.
    associatedtype Result: Sendable

    /// Works it out. It may run beside everything else.
    func result(in content: Content) -> Result
}

/// A calculation of any kind.
public struct AnyCalculation: Sendable, Hashable {
    fileprivate let calculation: any Calculation

    init(_ calculation: any Calculation) { self.calculation = calculation }

    /// Works it out. It may run beside everything else.
    public func result(in content: Content) -> CalculationResult {
        CalculationResult(of: self, value: calculation.result(in: content))
    }

    /// Whether both work out the same.
    public static func == (left: AnyCalculation, right: AnyCalculation) -> Bool {
        left.calculation.isSame(as: right.calculation)
    }

    /// Hashes what is worked out.
    public func hash(into hasher: inout Hasher) { calculation.hash(into: &hasher) }
}

/// What a calculation gave.
public struct CalculationResult: Sendable, Hashable {
    /// What was worked out.
    let of: AnyCalculation
    fileprivate let value: any Sendable

    /// Whether both come from the same calculation, which gives one result.
    public static func == (left: CalculationResult, right: CalculationResult) -> Bool { left.of == right.of }

    /// Hashes what was worked out.
    public func hash(into hasher: inout Hasher) { of.hash(into: &hasher) }
}

/// What has been worked out last.
struct CalculatedResults: Sendable {
    /// The newest last.
    private var known: [CalculationResult] = []

    /// So many stay: what one looks at and goes back to, and no more memory than that takes.
    private static let most = 16

    /// What a calculation gave; nil where it has not been made, or long ago.
    func result<Asked: Calculation>(of calculation: Asked) -> Asked.Result? {
        known.last { calculation.isSame(as: $0.of.calculation) }?.value as? Asked.Result
    }

    func has(_ calculation: AnyCalculation) -> Bool { known.contains { $0.of == calculation } }

    /// Takes up a result.
    ///
    /// - Returns: those that are not kept any more.
    mutating func add(_ result: CalculationResult) -> ArraySlice<CalculationResult> {
        let before = known.filter { $0 != result }
        known = before.suffix(CalculatedResults.most - 1) + [result]
        return before.dropLast(CalculatedResults.most - 1)
    }
}

extension Calculation {
    fileprivate func isSame(as other: any Calculation) -> Bool { (other as? Self) == self }
}
