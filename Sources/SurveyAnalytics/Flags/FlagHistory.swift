import Survey

/// The waves before one, as the same rules look at them, to tell which flags stood there too.
struct FlagHistory: Sendable {
    /// Newest first.
    private let waves: [Deferred<EarlierFlags>]

    init(of evidence: FlagEvidence, rules: FlagRules) {
        waves = evidence.earlier.map { earlier in
            Deferred {
                EarlierFlags(
                    FlagEvidence(earlier, earlier: evidence.earlier, rules: rules), before: evidence)
            }
        }
    }

    /// Looks at the waves now, so that nobody waits for it later.
    func prepare() { for wave in waves { _ = wave.value } }

    /// In which waves running a rule fired for the same unit and the same matter.
    func persistence(of flag: Flag) -> Persistence {
        let kind = flag.rule.kind
        var years: [Int] = []
        for wave in waves.lazy.map(\.value) {
            guard let earlier = wave.counterpart(of: flag.subject, under: kind) else { continue }
            guard wave.stood(kind, about: earlier, forUnit: flag.unit) else { break }
            years.append(wave.year)
        }
        return Persistence(years: years)
    }
}

/// An earlier wave, and what of it can be compared with a later one.
///
/// A class, because every flag asks each wave, and copying all that it holds would take longer than the answer.
private final class EarlierFlags: Sendable {
    let year: Int
    private let evidence: FlagEvidence
    /// Each later unit's position here, where it is the same unit.
    private let units: [Int?]
    /// The ids of items here by their ids in the later wave.
    private let items: [String: String]
    /// The ids of areas here by their ids in the later wave, for each battery.
    private let benefit: [String: String]
    private let importance: [String: String]

    init(_ evidence: FlagEvidence, before later: FlagEvidence) {
        let (now, before) = (later.wave, evidence.wave)
        self.evidence = evidence
        year = before.year
        units = now.register.positions(in: before.register)
        benefit = EarlierFlags.areas(.benefit, of: now, in: before)
        importance = EarlierFlags.areas(.importance, of: now, in: before)
        let closed = later.practices.map(\.item).compactMap { position in
            let id = now.codebook.items[position].id
            return (try? PanelItems(id, in: [before, now])).map { (id, $0.items[0].id) }
        }
        let texts = later.contactItems.compactMap { position in
            now.codebook.items[position].earlierText(in: before).map {
                (now.codebook.items[position].id, $0)
            }
        }
        items = Dictionary(closed + texts, uniquingKeysWith: { first, _ in first })
    }

    /// What a subject of the later wave is here; nil where it cannot be compared.
    func counterpart(of subject: Flag.Subject, under kind: FlagRule.Kind) -> Flag.Subject? {
        switch (kind, subject) {
        // Silence tells its own run.
        case (.notAnswered, _): nil
        case (.lowMean, .unit), (.fall, .unit): benefit.isEmpty ? nil : .unit
        case (_, .unit): .unit
        case (.unmetNeed, .area(let id)): importance[id] == benefit[id] ? benefit[id].map { .area($0) } : nil
        case (_, .area(let id)): benefit[id].map { .area($0) }
        case (_, .item(let id)): items[id].map { .item($0) }
        }
    }

    /// Whether a rule fired here for a unit of the later wave.
    func stood(_ kind: FlagRule.Kind, about subject: Flag.Subject, forUnit unit: Int) -> Bool {
        guard let position = units[unit] else { return false }
        return evidence.reasons(of: kind, forUnit: position).contains { $0.subject == subject }
    }

    private static func areas(
        _ role: Battery.Role, of now: Wave, in before: Wave
    ) -> [String: String] {
        guard let now = BatteryAnswers(role, of: now), let before = BatteryAnswers(role, of: before)
        else { return [:] }
        return now.earlierAreas(in: before)
    }
}

extension BatteryAnswers {
    /// The ids of an earlier wave's areas by those of this wave, as far as they can be compared.
    func earlierAreas(in earlier: BatteryAnswers) -> [String: String] {
        Dictionary(
            comparableAreas(with: earlier).map { (areas[$0.now].id, earlier.areas[$0.before].id) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Item {
    /// The id of the free text of an earlier wave that this one continues. A text has no change, but whether somebody
    /// asks for contact can be told of both.
    fileprivate func earlierText(in wave: Wave) -> String? {
        let statement = comparability(withWave: wave.year)
        let id = statement?.item ?? self.id
        guard statement?.degree != .not, let position = wave.codebook.position(ofItem: id),
            wave.codebook.items[position].kind == .text
        else { return nil }
        return id
    }
}
