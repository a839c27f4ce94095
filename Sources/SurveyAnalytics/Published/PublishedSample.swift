import Survey

/// The units that a row of a report speaks of in one year.
struct PublishedSample {
    /// The wave of the year.
    let wave: Wave
    /// The units, in the wave's register.
    let domain: Domain
    /// The id that the wave gives the row's item.
    let item: String
    /// The panel, where the row speaks of a battery's.
    let panel: BatteryPanel?

    /// The items of a battery, by the battery's id, or nil when the wave has no such battery.
    func battery(_ id: String) -> (battery: Battery, items: [(position: Int, item: Item)])? {
        wave.codebook.batteries.first { $0.id == id }.map { ($0, wave.codebook.items(ofBattery: id)) }
    }

    /// The answers to an item of a battery, or to any other closed item.
    func distribution(_ item: String) throws(PublishedObstacle) -> Distribution {
        guard let found = Distribution(of: item, in: domain, of: wave) else {
            throw .noItem(item, year: wave.year)
        }
        return found
    }

    /// The answers to each area of a battery, in the codebook's order.
    func areas(of battery: String) throws(PublishedObstacle) -> [Distribution] {
        guard let found = self.battery(battery), !found.items.isEmpty else {
            throw .noItem(battery, year: wave.year)
        }
        return found.items.map { Distribution(ofItemAt: $0.position, in: domain, of: wave) }
    }

    /// The share of a category or a part, "not relevant" in the base; of a battery, all its answers together.
    func share(of part: String, of subject: String) throws(PublishedObstacle) -> Share {
        guard battery(subject) != nil else { return try distribution(item).share(ofPart: part) }
        let pool =
            if let panel { panel.pool(in: wave.year) } else { BatteryPool(try areas(of: subject)) }
        guard let pool, let share = pool.share(ofPart: part) else { throw .noPart(part) }
        return share
    }
}

extension Distribution {
    /// The share of what a report names: a category's id, or `poor`, `neither`, `good` and `not-relevant` of a scale.
    func share(ofPart name: String) throws(PublishedObstacle) -> Share {
        let found =
            if let part = ScalePart(rawValue: name), hasFiveSteps {
                share(of: part, base: .withNotRelevant)
            } else if name == ScalePart.nameOfNotRelevant, isScale {
                shareNotRelevant
            } else {
                categories.firstIndex { $0.id == name }.flatMap {
                    share(ofCategoryAt: $0, base: .withNotRelevant)
                }
            }
        guard let found else { throw .noPart(name) }
        return found
    }
}

extension BatteryPool {
    fileprivate func share(ofPart name: String) -> Share? {
        name == ScalePart.nameOfNotRelevant
            ? shareNotRelevant : ScalePart(rawValue: name).map { share(of: $0) }
    }
}

extension ScalePart {
    static let nameOfNotRelevant = "not-relevant"
}
