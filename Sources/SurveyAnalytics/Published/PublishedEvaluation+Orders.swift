import Survey

/// Figures that set areas and categories in order.
extension PublishedEvaluation {
    func extremeMean(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        try only(row) { (sample) throws(PublishedObstacle) in
            let means = try sample.areasAround(row.subject).compactMap { area in
                area.mean.value.map { (item: area.item, value: $0.value, base: $0.base) }
            }
            let ascending = means.sorted { ($0.value, $0.item) < ($1.value, $1.item) }
            guard let extreme = row.measure == .lowestMean ? ascending.first : ascending.last else {
                throw .absent(.nobodyAnswered)
            }
            return PublishedFigure(
                .extreme(
                    PublishedFigure.Extreme(
                        item: extreme.item, value: extreme.value, isSubject: extreme.item == sample.item)),
                base: extreme.base)
        }
    }

    /// The places of categories or numbers in each year; all of them where the row names none.
    func rank(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let samples = try samples(row)
        let orders = try samples.map { (sample) throws(PublishedObstacle) in try sample.order() }
        let base = orders.last?.base ?? 0
        guard !row.part.isEmpty else { return PublishedFigure(.orders(orders.map(\.ids)), base: base) }
        return try places(of: row.part, in: orders.map(\.ids), base: base)
    }

    /// The places of areas by the share of a part: `5=plans|business`.
    func areaRank(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let words = row.part.split(separator: "=", maxSplits: 1).map(String.init)
        guard words.count == 2 else { throw .noPart(row.part) }
        let samples = try samples(row)
        let orders = try samples.map { (sample) throws(PublishedObstacle) in
            try sample.areaOrder(of: row.subject, by: words[0])
        }
        return try places(of: words[1], in: orders, base: samples.last?.domain.count ?? 0)
    }

    private func places(
        of ids: String, in orders: [[String]], base: Int
    ) throws(PublishedObstacle) -> PublishedFigure {
        let places = try orders.map { (order) throws(PublishedObstacle) in
            try ids.split(separator: "|").map { (id) throws(PublishedObstacle) in
                guard let place = order.firstIndex(of: String(id)) else { throw .noPart(String(id)) }
                return place + 1
            }
        }
        return PublishedFigure(.places(places), base: base)
    }
}

extension PublishedSample {
    /// The answers to all areas of the battery that an item belongs to.
    func areasAround(_ item: String) throws(PublishedObstacle) -> [Distribution] {
        guard let battery = wave.codebook.battery(named: item) else { throw .noItem(item, year: wave.year) }
        return try areas(of: battery.id)
    }

    /// The ids of the item's categories, or its numbers, from the highest count to the lowest, and n.
    fileprivate func order() throws(PublishedObstacle) -> (ids: [String], base: Int) {
        if let numbers = NumberSummary(of: item, in: domain, of: wave) {
            let counts = numbers.frequencies.map { (id: String($0.value), count: Double($0.count)) }
            return (PublishedSample.order(counts), numbers.base)
        }
        let found = try distribution(item)
        let counts = zip(found.categories, found.counts).map { (id: $0.id, count: Double($1)) }
        return (PublishedSample.order(counts), found.base(.withNotRelevant))
    }

    /// The ids of the areas from the highest share of a part to the lowest.
    fileprivate func areaOrder(
        of battery: String, by part: String
    ) throws(PublishedObstacle) -> [String] {
        let shares = try areas(of: battery).map { (area) throws(PublishedObstacle) in
            (id: area.item, count: try area.share(ofPart: part).value ?? 0)
        }
        let names = Dictionary(
            wave.codebook.items(ofBattery: battery).map { ($0.item.id, $0.item.battery?.area ?? "") },
            uniquingKeysWith: { first, _ in first })
        return PublishedSample.order(shares).compactMap { names[$0] }
    }

    private static func order(_ counts: [(id: String, count: Double)]) -> [String] {
        counts.sorted { ($0.count, $1.id) > ($1.count, $0.id) }.map(\.id)
    }
}
