import Glibc
import Survey

/// Why a trait says nothing of a unit, or of any.
public enum TraitAbsence: String, Sendable, Hashable, CaseIterable {
    /// The register has no value of the unit.
    case unknown
    /// The logarithm of a value below zero is asked for.
    case belowZero
    /// All units of the frame are alike in it.
    case constant
    /// The register has no such characteristic, division or series.
    case noSource
}

/// One trait of all units of a frame, standardised: less the mean of the frame's known values, over their standard
/// deviation (divisor n).
struct TraitValues {
    let trait: UnitTrait
    /// One entry a unit of the register; nil for other frames and where the value is not known.
    let standardised: [Double?]
    /// Why the trait cannot be used for anybody in the frame; nil when it can.
    let absence: TraitAbsence?
    private let raw: [Result<Double, Missing>]

    private struct Missing: Error {
        let reason: TraitAbsence
    }

    init(_ trait: UnitTrait, frame: String, in register: Register) {
        let units = Set(register.units(ofFrame: frame))
        let reader = TraitValues.reader(of: trait, in: register)
        raw = register.units.indices.map { unit in
            guard let reader else { return .failure(Missing(reason: .noSource)) }
            guard units.contains(unit), let value = reader(unit) else {
                return .failure(Missing(reason: .unknown))
            }
            return TraitValues.scaled(value, trait.scale)
        }
        self.trait = trait
        let known = raw.compactMap { try? $0.get() }
        let count = Double(max(known.count, 1))
        let mean = known.reduce(0, +) / count
        let deviation = (known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        let isUsable = deviation > 0
        standardised = raw.map { value in
            isUsable ? (try? value.get()).map { ($0 - mean) / deviation } : nil
        }
        absence =
            reader == nil ? .noSource : known.isEmpty ? .unknown : isUsable ? nil : .constant
    }

    /// Why the trait says nothing of a unit; nil when it does.
    func absence(ofUnit unit: Int) -> TraitAbsence? {
        if let absence { return absence }
        guard case .failure(let missing) = raw[unit] else { return nil }
        return missing.reason
    }

    /// Gives a unit's value as the register has it; nil when the register lacks the source.
    private static func reader(of trait: UnitTrait, in register: Register) -> ((Int) -> Double?)? {
        switch trait.source {
        case .characteristic(let id):
            register.characteristic(id).map { characteristic in
                let divisor = (0..<characteristic.decimals).reduce(1.0) { divisor, _ in divisor * 10 }
                return { characteristic.values[$0].map { Double($0) / divisor } }
            }
        case .division(let id):
            register.division(id).map { division in
                {
                    division.membership[$0] == Division.none ? nil : Double(division.membership[$0])
                }
            }
        case .series(let id, let from, let to):
            register.series(id).map { series in
                let places = series.years.indices.filter { (from...to).contains(series.years[$0]) }
                return { unit in mean(of: places.map { series.values[unit][$0] }) }
            }
        }
    }

    /// The mean of the years with a figure; one that is withheld because it is small counts as 1.
    private static func mean(of values: [YearSeries.Value]) -> Double? {
        let figures = values.compactMap { value -> Double? in
            switch value {
            case .known(let number): Double(number)
            case .withheld: 1
            case .missing: nil
            }
        }
        return figures.isEmpty ? nil : figures.reduce(0, +) / Double(figures.count)
    }

    private static func scaled(_ value: Double, _ scale: UnitTrait.Scale) -> Result<Double, Missing> {
        switch scale {
        case .plain: .success(value)
        case .log: value < 0 ? .failure(Missing(reason: .belowZero)) : .success(log1p(value))
        }
    }
}
