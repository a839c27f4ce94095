import Survey

/// The units whose answers to one item can be followed through two or more waves: matched by code, asked and
/// answered in all of them.
///
/// Every unit of the domain is in the base or among the exits: `units = base + exits.count`.
public struct Panel: Sendable, Hashable {
    /// The id of the item in the newest wave.
    public let item: String
    /// The years of the waves, ascending.
    public let years: [Int]
    /// Who is spoken of, in the newest wave's register.
    public let domain: Domain
    /// What codebooks say where waves are nearly comparable; empty where they are fully so.
    public let cautions: [Comparability]
    /// The units that answered in every wave, whatever they answered.
    public let members: [PanelMember]
    /// The units outside the base, each with its reason, in the register's order.
    public let exits: [PanelExit]
    /// The item as each wave has it.
    let items: [Item]
    /// What rules use the item's battery for, in the newest wave.
    let role: Battery.Role
    /// What each member answered in each wave: `answers[wave][member]`.
    let answers: [[PanelAnswer]]
    /// Which of the members the question concerns in every wave.
    let concerned: [Int]

    /// Follows an item of the newest wave back through the others.
    ///
    /// - Parameters:
    ///   - item: The id of an item of the newest wave that is no free text.
    ///   - domain: Units of the newest wave's register.
    ///   - waves: Two or more waves of different years, in any order.
    /// - Throws: Why the item cannot be compared; the codebook's reason where it says so.
    public init(of item: String, in domain: Domain, waves: [Wave]) throws(PanelRefusal) {
        self.init(try PanelItems(item, in: waves), in: domain)
    }

    init(_ found: PanelItems, in domain: Domain) {
        let readers = zip(found.waves, found.positions).map { PanelReader($0, item: $1) }
        let match = PanelMatch(domain, in: found.waves) { position, wave in
            readers[wave].exit(ofUnit: position)
        }
        let answers = readers.enumerated().map { wave, reader in
            match.members.map { reader.answer(ofUnit: $0.positions[wave]) }
        }
        let concerned = match.members.indices.filter { member in
            answers.allSatisfy { !$0[member].doesNotApply }
        }
        let unconcerned = match.members.indices.compactMap { member in
            answers.lastIndex { $0[member].doesNotApply }.map { wave in
                PanelExit(
                    unit: match.members[member].unit, year: found.waves[wave].year, reason: .doesNotApply)
            }
        }
        items = found.items
        role = found.role
        item = found.items[found.items.count - 1].id
        years = found.waves.map(\.year)
        self.domain = domain
        cautions = found.cautions
        members = match.members
        exits = (match.exits + unconcerned).sorted { $0.unit < $1.unit }
        self.answers = answers
        self.concerned = concerned
    }

    /// The units that changes are told of, n: those that the question concerns in every wave.
    public var base: Int { concerned.count }
    /// The units of the domain, N.
    public var units: Int { domain.count }
    /// The units that left the base although their status is known: not asked, or the question does not concern
    /// them.
    var knownExits: Int { exits(.notAsked) + exits(.doesNotApply) }

    /// The number of units that are outside the base for a reason.
    public func exits(_ reason: PanelExit.Reason) -> Int {
        exits.count { $0.reason == reason }
    }

    /// The units of the base as one of the waves' registers has them; nil for a year without a wave here.
    public func group(in wave: Wave) -> Domain? {
        years.firstIndex(of: wave.year).map { place in
            .panel(concerned.map { members[$0] }, ofWave: place, frame: domain.frame)
        }
    }

    /// The positions of two of the waves: the oldest and the newest where no year is named.
    func span(from: Int?, to: Int?) -> (before: Int, now: Int)? {
        guard let before = from.map({ years.firstIndex(of: $0) }) ?? 0,
            let now = to.map({ years.firstIndex(of: $0) }) ?? years.count - 1, before < now
        else { return nil }
        return (before, now)
    }

    /// Why there is nothing to say of any unit; nil when there is.
    var emptiness: Absence? {
        if units == 0 { return .emptyDomain }
        if base > 0 { return nil }
        return members.isEmpty ? .emptyPanel : .everybodyLeavesBase
    }
}
