import Survey

/// Figures of one item or battery in one year.
extension PublishedSample {
    /// The units that gave a number or a category.
    func count(of part: String) throws(PublishedObstacle) -> PublishedFigure {
        if let numbers = NumberSummary(of: item, in: domain, of: wave) {
            let count = numbers.frequencies.first { String($0.value) == part }?.count ?? 0
            return PublishedFigure(.count(count), base: numbers.base)
        }
        let share = try distribution(item).share(ofPart: part)
        return PublishedFigure(.count(share.count), base: share.base)
    }

    /// The units that ticked a number of categories, those that exclude the rest not counted.
    func unitsWithTicks(_ number: String) throws(PublishedObstacle) -> PublishedFigure {
        guard let number = Int(number) else { throw .noPart(number) }
        let distribution = try distribution(item)
        guard let column = wave.column(item) else { throw .noItem(item, year: wave.year) }
        let count = domain.units.count { unit in
            let ticks = column.categories(ofUnit: unit)
            return ticks.count { distribution.categories[$0].standing != .excludesRest } == number
        }
        return PublishedFigure(.count(count), base: distribution.base(.withNotRelevant))
    }

    /// The units that answered any item to which a category leads.
    func unitsLedOn(by category: String) throws(PublishedObstacle) -> PublishedFigure {
        let items = wave.codebook.items.indices.filter { position in
            wave.codebook.items[position].isLed(from: item, by: category)
        }
        guard !items.isEmpty else { throw .noPart(category) }
        let count = domain.units.count { unit in
            items.contains { wave.columns[$0].status[unit] == .answered }
        }
        return PublishedFigure(.count(count), base: try distribution(item).share(ofPart: category).count)
    }

    /// The unweighted mean of a battery's area means.
    func mean(of battery: String) throws(PublishedObstacle) -> PublishedFigure {
        guard let role = self.battery(battery)?.battery.role else {
            throw .noItem(battery, year: wave.year)
        }
        let found =
            if let panel { panel.mean(in: wave.year) } else {
                BatteryAnswers(role, of: wave)?.mean(in: domain) ?? .absent(.noBattery)
            }
        let mean = try found.get()
        return PublishedFigure(.mean(mean.value), base: mean.base)
    }
}

extension Item {
    /// Whether a category of another item is one that leads here.
    func isLed(from item: String, by category: String) -> Bool {
        routing.map { $0.item == item && $0.categories.contains(category) } ?? false
    }
}
