import Survey

/// The traits of the units of one frame, laid out so that a unit is quickly compared with all others.
struct FrameTraits: Sendable {
    /// The units of the frame by their positions in the register, in its order. All else goes by places among them.
    let units: [Int]
    /// The traits in the register's order.
    let all: [TraitValues]
    private let places: [Int: Int]
    /// The standardised values, unit by unit; not a number where a value is not known.
    private let values: [Double]

    init(frame: String, in register: Register) {
        let units = register.units(ofFrame: frame)
        let all = register.traits.map { TraitValues($0, frame: frame, in: register) }
        self.units = units
        self.all = all
        places = Dictionary(
            units.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        values = units.flatMap { unit in all.map { $0.standardised[unit] ?? .nan } }
    }

    /// Where a unit stands among those of the frame.
    func place(ofUnit unit: Int) -> Int? { places[unit] }

    /// The traits that say something of the unit at a place.
    func used(at place: Int) -> [Int] {
        all.indices.filter { all[$0].absence(ofUnit: units[place]) == nil }
    }

    /// The traits that say nothing of a unit.
    func missing(ofUnit unit: Int) -> [MissingTrait] {
        all.compactMap { values in
            values.absence(ofUnit: unit).map { MissingTrait(trait: values.trait, reason: $0) }
        }
    }

    /// How far one unit is from another in a trait; below zero where it has less.
    func difference(from own: Int, to place: Int, by trait: Int) -> Double {
        values[place * all.count + trait] - values[own * all.count + trait]
    }

    /// The root of the mean of the squared differences; nil where the unit lacks one of the traits.
    func distance(from own: Int, to place: Int, by traits: [Int]) -> Double? {
        var sum = 0.0
        for trait in traits {
            let difference = difference(from: own, to: place, by: trait)
            sum += difference * difference
        }
        let distance = (sum / Double(max(1, traits.count))).squareRoot()
        return distance.isNaN ? nil : distance
    }
}

/// The nearest places among many, the nearest first; equal distances keep the order in which they were added.
struct NearestPlaces {
    /// The nearest so far.
    private(set) var sorted: [(place: Int, distance: Double)] = []
    private let most: Int

    init(atMost most: Int) { self.most = most }

    mutating func add(_ place: Int, _ distance: Double) {
        if sorted.count >= most {
            guard let last = sorted.last, distance < last.distance else { return }
            sorted.removeLast()
        }
        sorted.insert((place, distance), at: (sorted.lastIndex { $0.distance <= distance } ?? -1) + 1)
    }
}
