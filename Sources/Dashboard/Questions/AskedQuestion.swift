import Survey
import SurveyAnalytics
import Wording

/// A question as one wave put it, and who is looked at.
struct AskedQuestion: Sendable {
    /// The wave that is read.
    let wave: Wave
    /// The question's position in the wave's codebook.
    let position: Int
    /// The place, in the wave's register.
    let place: Domain
    /// All units of the place's frame, in the wave's register.
    let country: Domain
    /// What is loaded.
    let content: Content

    var item: Item { wave.codebook.items[position] }
    var name: Phrase { QuestionWords.name(of: item, in: wave.codebook) }

    /// The domains that stand beside each other: the place and the country, or the country alone.
    var domains: [Domain] { place.count == country.count ? [country] : [place, country] }

    /// Whether the place is units that somebody put together.
    var isGroup: Bool {
        if case .group = place.scope { true } else { false }
    }

    func answers(_ domain: Domain) -> DomainProfile.Answers {
        let profile = wave.year == content.wave.year ? content.profile(of: domain) : nil
        return profile?.items[position] ?? DomainProfile.Answers(ofItemAt: position, in: domain, of: wave)
    }

    /// A domain's name, as short as it is clear.
    func name(of domain: Domain) -> Phrase { content.name(of: domain).capitalized }

    /// Units of the wave to be looked at one by one, as today's register has them.
    ///
    /// - Parameter domain: whose they are; said where it is not the place.
    func subset(_ title: Phrase, _ units: [Int], of domain: Domain, called name: Phrase? = nil) -> UnitSubset
    {
        let isHere = domain.units == place.units
        let named = isHere ? title : QuestionWords.of(title, name ?? self.name(of: domain))
        return subset(named, units)
    }

    /// Units of the wave, as today's register has them.
    func subset(_ title: Phrase, _ units: [Int]) -> UnitSubset {
        guard wave.year != content.wave.year else {
            return UnitSubset(title, units: units, frame: place.frame)
        }
        let today = content.register.units(followedFrom: wave.register)
        let found = units.compactMap { today[$0] }
        let dated = QuestionWords.title(title, year: wave.year)
        let gone = units.count - found.count
        return UnitSubset(
            gone == 0 ? dated : QuestionWords.gone(dated, gone), units: found.sorted(), frame: place.frame)
    }
}

extension Register {
    /// The position in this register of the units of an earlier one that can be followed, by their positions there.
    func units(followedFrom earlier: Register) -> [Int: Int] {
        let pairs = positions(in: earlier).enumerated().compactMap { now, then in then.map { ($0, now) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension Content {
    /// All waves, the newest first.
    var waves: [Wave] { [wave] + earlier }

    /// The position in a wave of a question of the newest wave, under whatever id it had then.
    func position(ofItem id: String, in asked: Wave) -> Int? {
        guard asked.year != wave.year, let newest = wave.codebook.position(ofItem: id) else {
            return asked.codebook.position(ofItem: id)
        }
        let statement = wave.codebook.items[newest].comparability(withWave: asked.year)
        return asked.codebook.position(ofItem: statement?.item ?? id)
    }

    /// A question of the newest wave as another put it; nil where it did not.
    func question(_ id: String, in year: Int) -> (item: Item, codebook: Codebook)? {
        guard let asked = wave(of: year), let position = position(ofItem: id, in: asked) else { return nil }
        return (asked.codebook.items[position], asked.codebook)
    }

    /// The wave of a year.
    func wave(of year: Int) -> Wave? { waves.first { $0.year == year } }
}

extension Content {
    /// A question of the newest wave as another put it to a place; nil where it did not, or the place was not there.
    func asked(_ id: String, in year: Int, of place: Domain) -> AskedQuestion? {
        guard let wave = wave(of: year), let position = position(ofItem: id, in: wave),
            let here = counterpart(of: place, in: wave)
        else { return nil }
        let country =
            wave.year == self.wave.year
            ? domain(region: nil, frame: here.frame) : .country(frame: here.frame, in: wave.register)
        return AskedQuestion(wave: wave, position: position, place: here, country: country, content: self)
    }

    /// A place as the register of a wave has it; nil where that has no such class.
    private func counterpart(of place: Domain, in asked: Wave) -> Domain? {
        asked.year == wave.year ? place : place.counterpart(in: asked.register, from: register)
    }
}
