import Survey
import SurveyAnalytics
import Wording

/// What reports are made of: a wave, what is worked out of it, and the language that is written.
public struct ReportSource: Sendable {
    /// The wave that is told about.
    public let wave: Wave
    /// What is worked out of it.
    public let summary: WaveSummary
    /// Whether any answer that the reports rest on is made up, those of earlier waves included.
    public let isSynthetic: Bool
    /// The language that is written.
    public let language: Language

    /// The source of the reports of a wave.
    public init(wave: Wave, summary: WaveSummary, isSynthetic: Bool, language: Language) {
        self.wave = wave
        self.summary = summary
        self.isSynthetic = isSynthetic
        self.language = language
    }

    var register: Register { wave.register }
    var codebook: Codebook { wave.codebook }
    var numbers: Numbers { Numbers(language) }
    /// The division that offices follow up.
    var regions: Division? { register.division(register.mainDivision) }
    /// The frames; the first is the main one.
    var frames: [Frame] { register.frames }

    /// The units of a region in one frame; those of the country when no region is chosen.
    func domain(_ region: Division.Class?, frame: Frame) -> Domain {
        let country = summary.domains.country(frame: frame.id)
        guard let region else { return country }
        return summary.domains.ofClass(region.id, in: register.mainDivision, frame: frame.id) ?? country
    }

    /// What a choice of region is called.
    func name(of region: Division.Class?) -> String {
        (region?.label ?? DomainWords.wholeCountry)[language]
    }

    func name(of domain: Domain) -> String {
        DomainWords.name(of: domain, in: register)[language]
    }
}
