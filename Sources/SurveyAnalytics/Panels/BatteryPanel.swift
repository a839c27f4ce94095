import Survey

/// The units that can be followed through some waves of a battery: those that answered at least one of its items,
/// "not relevant" included, in every wave.
public struct BatteryPanel: Sendable, Hashable {
    /// One area on the panel.
    public struct AreaPanel: Sendable, Hashable {
        /// The area, as the newest wave has it.
        public let area: Area
        /// The answers of the panel's units to the area in each wave. The base is those of them that answered it in
        /// that wave, so it differs from wave to wave.
        public let distributions: [Distribution]
        /// The units of the panel that answered the area in every wave: for gained, lost, p and the mean change.
        public let panel: Panel
    }

    /// The battery, as the newest wave has it.
    public let battery: Battery
    /// The years of the waves, ascending.
    public let years: [Int]
    /// Who is spoken of, in the newest wave's register.
    public let domain: Domain
    /// The units of the panel.
    public let members: [PanelMember]
    /// The units of the domain outside the panel, each with its reason.
    public let exits: [PanelExit]
    /// The areas that can be compared through all waves, in the codebook's order.
    public let areas: [AreaPanel]
    /// Why areas of the newest wave are left out, in the codebook's order.
    public let refusals: [PanelRefusal]
    /// The units of the panel that rated any of the areas, in each wave.
    private let raters: [Int]

    /// Follows the battery of a role in the newest wave back through the others.
    ///
    /// - Parameters:
    ///   - domain: Units of the newest wave's register.
    ///   - waves: Two or more waves of different years, in any order.
    /// - Throws: Why none of its areas can be compared.
    public init(_ role: Battery.Role, in domain: Domain, waves: [Wave]) throws(PanelRefusal) {
        let waves = waves.sorted { $0.year < $1.year }
        guard let newest = waves.last, let battery = newest.codebook.battery(role) else { throw .noBattery }
        var (followed, refusals): ([PanelItems], [PanelRefusal]) = ([], [])
        for entry in newest.codebook.items(ofBattery: battery.id) {
            do throws(PanelRefusal) {
                followed.append(try PanelItems(entry.item.id, in: waves))
            } catch {
                refusals.append(error)
            }
        }
        guard !followed.isEmpty else { throw refusals.first ?? .noBattery }
        let readers = waves.indices.map { wave in
            followed.map { PanelReader(waves[wave], item: $0.positions[wave]) }
        }
        let match = PanelMatch(domain, in: waves) { position, wave in
            BatteryPanel.exit(ofUnit: position, readers[wave])
        }
        self.battery = battery
        years = waves.map(\.year)
        self.domain = domain
        (members, exits) = (match.members, match.exits)
        areas = followed.compactMap { AreaPanel($0, members: match.members, domain: domain) }
        raters = readers.enumerated().map { wave, readers in
            match.members.count { member in
                readers.contains { $0.answer(ofUnit: member.positions[wave]).value != nil }
            }
        }
        self.refusals = refusals
    }

    /// The units of the panel, n.
    public var base: Int { members.count }
    /// The units of the domain, N.
    public var units: Int { domain.count }

    /// The number of units that are outside the panel for a reason.
    public func exits(_ reason: PanelExit.Reason) -> Int {
        exits.count { $0.reason == reason }
    }

    /// The units of the panel as one of the waves' registers has them; nil for a year without a wave here.
    public func group(in wave: Wave) -> Domain? {
        years.firstIndex(of: wave.year).map { .panel(members, ofWave: $0, frame: domain.frame) }
    }

    /// The unweighted mean of the area means of a wave on the panel.
    ///
    /// - Parameter year: One of `years`.
    public func mean(in year: Int) -> Finding<BatteryMean> {
        guard let wave = years.firstIndex(of: year) else { return .absent(.waveNotInPanel) }
        if units == 0 { return .absent(.emptyDomain) }
        if members.isEmpty { return .absent(.emptyPanel) }
        let means = areas.compactMap { $0.distributions[wave].mean.value?.value }
        guard !means.isEmpty else { return .absent(.onlyNotRelevant) }
        return .found(
            BatteryMean(
                value: means.reduce(0, +) / Double(means.count), areas: means.count, base: raters[wave],
                units: units))
    }

    /// The units of the panel that rated an area with a part of the scale in a wave, by their positions in the newest
    /// wave's register; nil for a wave or an area that is not here.
    public func units(of part: ScalePart, area id: String, in wave: Wave) -> [Int]? {
        guard let place = years.firstIndex(of: wave.year), let area = areas.first(where: { $0.area.id == id })
        else { return nil }
        let found = Set(area.distributions[place].units(of: part, in: wave))
        return members.filter { found.contains($0.positions[place]) }.map(\.unit)
    }

    /// All areas together in a wave, every answer counted; nil for a year without a wave.
    public func pool(in year: Int) -> BatteryPool? {
        years.firstIndex(of: year).map { wave in BatteryPool(areas.map { $0.distributions[wave] }) }
    }

    /// A unit stays where it answered any item; it was not asked where it was asked none.
    private static func exit(ofUnit unit: Int, _ readers: [PanelReader]) -> PanelExit.Reason? {
        let reasons = readers.map { $0.exit(ofUnit: unit) }
        guard !reasons.contains(nil) else { return nil }
        return reasons.allSatisfy { $0 == .notAsked } ? .notAsked : .notAnswered
    }
}

extension BatteryPanel.AreaPanel {
    /// The area of one item on a battery's panel; nil where the newest codebook does not know the area.
    fileprivate init?(_ found: PanelItems, members: [PanelMember], domain: Domain) {
        guard let newest = found.waves.last, let place = found.items[found.items.count - 1].battery,
            let area = newest.codebook.areas.first(where: { $0.id == place.area })
        else { return nil }
        self.area = area
        panel = Panel(found, in: domain)
        distributions = found.waves.indices.map { wave in
            Distribution(
                ofItemAt: found.positions[wave], in: .panel(members, ofWave: wave, frame: domain.frame),
                of: found.waves[wave])
        }
    }

    /// The change of a part's share, each share among all answers of its wave, in percentage points; nil where a wave
    /// has no answers or no scale from 1 to 5.
    ///
    /// - Parameters:
    ///   - before: The position of the earlier wave in the battery panel's `years`.
    ///   - now: The position of the later one.
    public func points(of part: ScalePart, from before: Int, to now: Int) -> Double? {
        guard distributions.indices.contains(before), distributions.indices.contains(now),
            let earlier = distributions[before].share(of: part, base: .withNotRelevant)
        else { return nil }
        return distributions[now].share(of: part, base: .withNotRelevant)?.points(above: earlier)
    }
}
