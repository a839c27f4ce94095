import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is loaded: one wave beside the earlier ones, with everything that is computed once.
public struct Content: Sendable {
    /// The wave that is read.
    public let wave: Wave
    /// The waves before it, newest first.
    public let earlier: [Wave]
    /// Whether any of the answers are made up.
    public let isSynthetic: Bool
    /// Where files are proposed to be written.
    public let exportFolder: String

    /// Whether there are so many units that what is told of all of them takes longer than a key may.
    let isLarge: Bool
    private let summaries: WaveSummary
    /// Puts lists in order.
    let sorter: UnitSorter
    private let names: Deferred<SearchIndex>
    private let codeWidths: [String: Int]
    private let flagged: [String: Deferred<[Bool]>]
    /// How free texts are read.
    let themes: Deferred<Themes>
    /// The free texts of each frame, read.
    private let texts: [String: Deferred<TextReading>]
    /// Which units are alike, and what they may learn from each other.
    let learning: Deferred<Learning>

    /// What there is to say of a survey's wave under these rules.
    ///
    /// - Parameters:
    ///   - earlier: the waves before it, in any order.
    ///   - exportFolder: where files are proposed to be written.
    ///   - unitsAtOnce: what is told of so many units is worked out at once, of more beside the loop.
    ///   - themes: reads how free texts are read; called once, when somebody first looks at them.
    public init(
        wave: Wave, earlier: [Wave] = [], rules: FlagRules = .standard, isSynthetic: Bool,
        exportFolder: String, unitsAtOnce: Int = 1_000,
        themes: @escaping @Sendable () -> Themes = { Themes() }
    ) {
        let read = Deferred(themes)
        self.themes = read
        texts = wave.register.frames.reduce(into: [:]) { texts, frame in
            texts[frame.id] = Deferred {
                TextReading(
                    by: read.value.frame, corrections: read.value.corrections,
                    in: .country(frame: frame.id, in: wave.register), of: wave)
            }
        }
        learning = Deferred { Learning(of: wave) }
        self.wave = wave
        self.earlier = earlier.sorted { $0.year > $1.year }
        self.isSynthetic = isSynthetic
        isLarge = wave.register.units.count > unitsAtOnce
        self.exportFolder = exportFolder
        summaries = WaveSummary(of: wave, earlier: earlier, rules: rules)
        let register = wave.register
        sorter = UnitSorter(summaries, of: register)
        names = Deferred { SearchIndex(register) }
        let units = summaries.units
        flagged = rules.rules.reduce(into: [:]) { flagged, rule in
            flagged[rule.id] = Deferred { units.map { $0.rules.contains(rule.id) } }
        }
        codeWidths = register.units.reduce(into: [:]) { widths, unit in
            widths[unit.frame] = max(widths[unit.frame] ?? 0, TextWidth.of(unit.code))
        }
    }

    /// Works out what the first screen does not need, so that no key waits for it. It may run beside everything else. Of few
    /// units it takes less time than a key, and keeping it takes memory.
    public func prepare() {
        guard isLarge else { return }
        summaries.prepare()
        _ = names.value
        for units in flagged.values { _ = units.value }
        sorter.prepare()
        readTexts()
        // Comes last, because it takes longer than all the others.
        _ = learning.value
    }

    /// Reads the free texts, which takes longer than a key may. It may run beside everything else.
    public func readTexts() {
        for reading in texts.values { _ = reading.value }
    }

    /// What each unit is found by.
    var searchIndex: SearchIndex { names.value }

    var register: Register { wave.register }
    /// Which wave is read.
    var waveID: WaveID { WaveID(survey: wave.codebook.survey, year: wave.year) }
    var frames: [Frame] { register.frames }
    /// The division that offices follow up.
    public var mainDivision: Division? { register.division(register.mainDivision) }

    /// The free texts of a unit's frame, read.
    func texts(ofUnit unit: Int) -> TextReading? { texts[register.units[unit].frame]?.value }

    /// The areas of help, importance and benefit side by side.
    var gaps: AreaGaps { summaries.gaps }

    /// What a unit is compared with, worked out: its region and the country, or one where both are the same.
    func benchmarks(forUnit unit: Int) -> [DomainProfile] {
        let profiles = summaries.benchmarks(forUnit: unit)
        let isWholeCountry = profiles.count == 2 && profiles[0].domain.count == profiles[1].domain.count
        return isWholeCountry ? [profiles[1]] : profiles
    }

    /// The areas as a domain rates them, beside the rest of the country and the earlier wave.
    func areas(of domain: Domain) -> [AreaOverview] { summaries.areaOverviews(of: domain) }

    /// The areas of a domain against the rest of the country.
    func areaComparisons(of domain: Domain) -> [AreaComparison] { summaries.areaComparisons(of: domain) }

    /// What makes an area of a place worth watching.
    var areaRule: AreaRule { summaries.rules.areaRule }

    /// What a domain answered to everything, worked out once for the country and the regions.
    func profile(of domain: Domain) -> DomainProfile? { summaries.profile(of: domain) }

    /// How many of a region, or of the country, answered.
    func response(region: String?, frame: String) -> ResponseRate {
        let domain = domain(region: region, frame: frame)
        return summaries.response(of: domain) ?? ResponseRate(of: domain, in: wave)
    }

    /// What is known of a unit at a glance.
    func summary(_ unit: Int) -> UnitSummary { summaries.units[unit] }

    /// Below this percentage of the closed questions an answering unit is partial.
    var partialPercent: Int { summaries.rules.partialPercent }

    /// The flags of a unit, in the order of the rules.
    func flags(of unit: Int) -> [Flag] { summaries.flags[unit] }

    /// The flags of a unit in few words.
    func briefFlags(of unit: Int) -> Phrase { FlagWords.brief(summaries.flags.found[unit]) }

    /// Whether a unit has any flag.
    func isFlagged(_ unit: Int) -> Bool { summaries.units[unit].flagCount > 0 }

    /// Whether each unit has a flag of a rule; nobody has one of a rule that is not known.
    func units(flaggedBy rule: String) -> [Bool] {
        flagged[rule]?.value ?? [Bool](repeating: false, count: register.units.count)
    }

    /// Whether a unit has answered nothing.
    func isSilent(_ unit: Int) -> Bool { summaries.units[unit].response.status == .silent }

    /// The room for the longest code of a frame.
    func codeWidth(ofFrame frame: String) -> Int { codeWidths[frame] ?? 0 }

    /// The rules that are in use.
    var rules: [FlagRule] { summaries.rules.rules.filter(\.isEnabled) }

    /// The year that changes are counted from, where an earlier wave can be compared.
    var comparedWith: Int? { summaries.comparedWith }

    /// The units of a region, or of the country, in one frame.
    func domain(region: String?, frame: String) -> Domain {
        region.flatMap { summaries.domains.ofClass($0, in: register.mainDivision, frame: frame) }
            ?? summaries.domains.country(frame: frame)
    }

    /// The frames that have units in a region.
    func frames(ofRegion region: String?) -> [Frame] {
        frames.filter { domain(region: region, frame: $0.id).count > 0 }
    }

    /// What the register measures first, which says how large a unit is: its inhabitants.
    var sizeMeasure: Characteristic? { register.characteristics.first }
}
