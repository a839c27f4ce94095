import Survey

/// Finds from whom a unit may learn: units like it that are satisfied where it is not, or have in place what it lacks.
public struct Learning: Sendable {
    /// Among so many of its nearest units it is looked for a unit's teachers.
    public static let reach = 30

    private let wave: Wave
    private let similarity: Similarity
    private let benefit: BatteryAnswers?
    private let practices: [PracticeItem]
    private let regions: Division?

    /// Makes a wave ready.
    public init(of wave: Wave) {
        self.wave = wave
        similarity = Similarity(wave.register)
        benefit = BatteryAnswers(.benefit, of: wave)
        practices = PracticeItem.all(of: wave).filter { $0.concern != 0 }
        regions = wave.register.division(wave.register.mainDivision)
    }

    /// The nearest units of a unit's frame, `reach` of them.
    public func neighbours(ofUnit unit: Int) -> Neighbours {
        similarity.neighbours(ofUnit: unit)
    }

    /// What can be learnt in an area, whatever the unit itself found; nil when the wave does not ask about it on a
    /// scale from 1 to 5.
    public func lesson(inArea id: String, forUnit unit: Int) -> Lesson? {
        let position = benefit?.position(ofArea: id)
        return position.flatMap { lesson(.area(id), at: $0, among: neighbours(ofUnit: unit)) }
    }

    /// What can be learnt about a practice, whatever the unit itself has; nil when no category of the item gives cause
    /// for concern.
    public func lesson(inPractice id: String, forUnit unit: Int) -> Lesson? {
        let position = practices.firstIndex { wave.codebook.items[$0.item].id == id }
        return position.map { lesson($0, among: neighbours(ofUnit: unit)) }
    }

    /// What a unit can learn: for each area that it was dissatisfied with and each practice that it lacks, in the
    /// codebook's order.
    public func lessons(forUnit unit: Int) -> [Lesson] {
        let areas = (benefit?.areas.indices ?? 0..<0).filter { area in
            benefit?.step(ofUnit: unit, area: area).map(ScalePart.poor.steps.contains) ?? false
        }
        let lacking = practices.indices.filter { practices[$0].isOfConcern(unit) }
        guard !areas.isEmpty || !lacking.isEmpty else { return [] }
        let neighbours = neighbours(ofUnit: unit)
        return areas.compactMap { area in
            benefit.flatMap { lesson(.area($0.areas[area].id), at: area, among: neighbours) }
        } + lacking.map { lesson($0, among: neighbours) }
    }

    private func lesson(_ subject: Lesson.Subject, at area: Int, among neighbours: Neighbours) -> Lesson? {
        guard let benefit, benefit.scale(ofArea: area) == Set(1...5) else { return nil }
        return lesson(subject, among: neighbours) { unit in
            benefit.step(ofUnit: unit, area: area).map(ScalePart.good.steps.contains)
        }
    }

    private func lesson(_ practice: Int, among neighbours: Neighbours) -> Lesson {
        let practice = practices[practice]
        let id = wave.codebook.items[practice.item].id
        return lesson(.practice(id), among: neighbours) { unit in
            practice.isInPlace(unit) ? true : practice.isOfConcern(unit) ? false : nil
        }
    }

    /// - Parameter isGood: whether a unit has what is looked for; nil when nobody can tell.
    private func lesson(
        _ subject: Lesson.Subject, among neighbours: Neighbours, isGood: (Int) -> Bool?
    ) -> Lesson {
        let near = neighbours.nearest
        let told = near.filter { isGood($0.unit) != nil }
        let good = told.filter { isGood($0.unit) == true }
        let region = regions?.classOfUnit(neighbours.unit)
        let isInRegion = { (neighbour: Neighbour) in
            region != nil && regions?.classOfUnit(neighbour.unit) == region
        }
        return Lesson(
            unit: neighbours.unit, subject: subject, inRegion: good.filter(isInRegion),
            elsewhere: good.filter { !isInRegion($0) }, considered: near.count, answered: told.count)
    }
}

/// From whom a unit may learn in one matter.
public struct Lesson: Sendable, Hashable {
    /// The matter.
    public enum Subject: Sendable, Hashable {
        /// The area with this id.
        case area(String)
        /// The item about a practice with this id.
        case practice(String)
    }

    /// The unit's position in the register.
    public let unit: Int
    /// The matter.
    public let subject: Subject
    /// Those of the unit's own region, the nearest first.
    public let inRegion: [Neighbour]
    /// Those of the rest of the country, the nearest first.
    public let elsewhere: [Neighbour]
    /// The nearest units that were looked at, n.
    public let considered: Int
    /// Those of them that answered.
    public let answered: Int

    /// All of them: first the own region, then the country.
    public var teachers: [Neighbour] { inRegion + elsewhere }
}
