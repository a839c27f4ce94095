import Survey

/// How far the units of one frame are from each other, by the traits that the register names.
public struct Similarity: Sendable {
    private let register: Register
    /// The traits of each frame, by the frame's id.
    private let traits: [String: FrameTraits]

    /// Standardises the traits of a register, each within its frame.
    public init(_ register: Register) {
        self.register = register
        traits = Dictionary(
            register.frames.map { ($0.id, FrameTraits(frame: $0.id, in: register)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The units of a unit's frame, the nearest first; equal distances keep the register's order.
    ///
    /// - Parameter most: no more units than these are given.
    public func neighbours(ofUnit unit: Int, atMost most: Int = Learning.reach) -> Neighbours {
        guard let traits = traits[register.units[unit].frame], let own = traits.place(ofUnit: unit) else {
            return Neighbours(
                unit: unit, traits: [], missing: [], nearest: [], comparable: 0, notComparable: 0)
        }
        let used = traits.used(at: own)
        var found = NearestPlaces(atMost: most)
        var comparable = 0
        for place in traits.units.indices where place != own && !used.isEmpty {
            guard let distance = traits.distance(from: own, to: place, by: used) else { continue }
            comparable += 1
            found.add(place, distance)
        }
        return Neighbours(
            unit: unit, traits: used.map { traits.all[$0].trait }, missing: traits.missing(ofUnit: unit),
            nearest: found.sorted.map { place, distance in
                Neighbour(
                    unit: traits.units[place],
                    differences: used.map { traits.difference(from: own, to: place, by: $0) },
                    distance: distance)
            }, comparable: comparable,
            notComparable: used.isEmpty ? 0 : traits.units.count - 1 - comparable)
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
    /// The units that can be compared, the nearest first; no more than were asked for.
    public let nearest: [Neighbour]
    /// How many can be compared.
    public let comparable: Int
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
}
