import Survey

/// How far the units of one frame are from each other, by the traits that the register names.
public struct Similarity: Sendable {
    private let register: Register
    /// The traits of each frame, by the frame's id.
    private let traits: [String: [TraitValues]]

    /// Standardises the traits of a register, each within its frame.
    public init(_ register: Register) {
        self.register = register
        traits = Dictionary(
            register.frames.map { frame in
                (frame.id, register.traits.map { TraitValues($0, frame: frame.id, in: register) })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The units of a unit's frame, the nearest first; equal distances keep the register's order.
    public func neighbours(ofUnit unit: Int) -> Neighbours {
        let frame = register.units[unit].frame
        let all = traits[frame] ?? []
        let used = all.filter { $0.absence(ofUnit: unit) == nil }
        let missing = all.compactMap { values in
            values.absence(ofUnit: unit).map { MissingTrait(trait: values.trait, reason: $0) }
        }
        let others = register.units(ofFrame: frame).filter { $0 != unit }
        let found = used.isEmpty ? [] : others.compactMap { Neighbour($0, of: unit, by: used) }
        return Neighbours(
            unit: unit, traits: used.map(\.trait), missing: missing,
            nearest: found.enumerated().sorted {
                ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
            }.map(\.element), notComparable: others.count - found.count)
    }
}

/// The units of a frame by their distance from one of them.
public struct Neighbours: Sendable, Hashable {
    /// The unit's position in the register.
    public let unit: Int
    /// The traits that distances are made of.
    public let traits: [UnitTrait]
    /// The traits that say nothing of the unit, each with its reason.
    public let missing: [MissingTrait]
    /// The units that can be compared, the nearest first.
    public let nearest: [Neighbour]
    /// The units of the frame that lack one of `traits` and are left out.
    public let notComparable: Int
}

/// A trait that says nothing of a unit.
public struct MissingTrait: Sendable, Hashable {
    /// The trait.
    public let trait: UnitTrait
    /// Why.
    public let reason: TraitAbsence
}

/// A unit and its distance from another.
public struct Neighbour: Sendable, Hashable {
    /// The unit's position in the register.
    public let unit: Int
    /// How far it is from the other in each trait, in standard deviations of the frame; below zero where it has less.
    public let differences: [Double]
    /// The root of the mean of the squared differences, in standard deviations.
    public let distance: Double

    /// Nil when the unit lacks one of the traits. All of them are known of the other.
    init?(_ unit: Int, of other: Int, by traits: [TraitValues]) {
        var differences: [Double] = []
        for trait in traits {
            guard let here = trait.standardised[unit], let there = trait.standardised[other] else {
                return nil
            }
            differences.append(here - there)
        }
        self.unit = unit
        self.differences = differences
        distance = (differences.reduce(0) { $0 + $1 * $1 } / Double(max(1, differences.count))).squareRoot()
    }
}
