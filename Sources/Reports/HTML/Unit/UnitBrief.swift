import Survey
import SurveyAnalytics
import Wording

/// The most important about a unit in a few sentences.
struct UnitBrief {
    let about: UnitSubject

    var sentences: [String] {
        [about.response, flags] + [benefit, standing].compactMap { $0 } + [comparedWith]
    }

    private var flags: String {
        about.flags.isEmpty
            ? UnitWords.notFlagged[about.language]
            : DocumentWords.flags(about.flags.count, weight: about.flags.priority)[about.language]
    }

    private var benefit: String? {
        about.summary.benefit.map { own in
            DocumentWords.ownBenefit(
                own,
                beside: about.benchmarks.compactMap { profile in
                    profile.benefit.value.map { (about.source.name(of: profile.domain), $0) }
                }, about.numbers)[about.language]
        }
    }

    private var comparedWith: String {
        let frame = about.source.register.frame(about.unit.frame)?.label ?? Phrase(about.unit.frame)
        let domains = about.benchmarks.map { (about.source.name(of: $0.domain), $0.domain.count) }
        return DocumentWords.comparedWith(domains, frame, about.numbers)[about.language]
    }

    private var standing: String? {
        about.source.summary.standing(ofUnit: about.position).map {
            DocumentWords.standing(UnitWords.standing($0, numbers: about.numbers))[about.language]
        }
    }
}
