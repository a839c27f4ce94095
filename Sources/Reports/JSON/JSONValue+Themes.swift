import FollowUp
import Survey
import SurveyAnalytics

extension JSONValue {
    /// What the texts of a domain are about, and the words that are counted in them.
    static func coding(_ coding: ThemeCoding, _ source: ReportSource) -> JSONValue {
        [
            "domain": .domain(coding.domain, source), "n": .whole(coding.base), "N": .whole(coding.units),
            "notAsked": .whole(coding.notAsked), "silent": .whole(coding.silent),
            "asked": .bool(coding.isAskedInFrame), "themesPerAnswer": .decimal(coding.themesPerAnswer),
            "themes": .array(coding.entry.themes.indices) { place in
                JSONValue.theme(coding.entry.themes[place], source)
                    .adding(["share": .share(coding.share(ofThemeAt: place))])
            },
            "uncoded": .share(coding.uncoded),
            "words": .array(coding.wordCounts) { count in
                [
                    "id": .text(count.group.id), "label": .text(count.group.label[source.language]),
                    "share": .share(count.share),
                    "words": .array(count.lines) { line in
                        [
                            "label": .text(line.word.label[source.language]), "share": .share(line.share),
                            "uses": .whole(line.uses),
                        ]
                    },
                ]
            },
        ]
    }

    /// One answer with its themes, and where the words that tell them stand, in Unicode code points.
    static func answer(
        _ answer: CodedAnswer, entry: ThemeFrame.Entry, _ source: ReportSource
    ) -> JSONValue {
        let unit = source.register.units[answer.unit]
        let scalars = answer.text.unicodeScalars
        func offset(_ index: String.Index) -> JSONValue {
            .whole(scalars.distance(from: scalars.startIndex, to: index))
        }
        return [
            "code": .text(unit.code), "name": .text(unit.name), "text": .text(answer.text),
            "themes": .array(answer.themes) { finding in
                JSONValue.theme(entry.themes[finding.theme], source).adding([
                    "byHand": .bool(finding.isByHand),
                    "words": .array(finding.words) { range in
                        [
                            "start": offset(range.lowerBound), "end": offset(range.upperBound),
                            "text": .text(String(answer.text[range])),
                        ]
                    },
                ])
            },
            "removedByHand": .array(answer.removed) { .text(entry.themes[$0].id) },
        ]
    }

    /// A correction that does not hold, and why.
    static func setAside(_ entry: SetAsideCorrection) -> JSONValue {
        JSONValue.decision(entry.correction).adding(["obstacle": .text(entry.obstacle.rawValue)])
    }

    /// What was decided about an answer.
    static func decision(_ decision: AnswerCorrection) -> JSONValue {
        [
            "unit": .text(decision.unit), "item": .text(decision.item), "text": .text(decision.text),
            "change": .text(decision.change.kind.rawValue), "to": .text(decision.change.target),
        ]
    }

    /// Who did something, when and why.
    static func signature(_ signature: Signature) -> JSONValue {
        [
            "who": .text(signature.who), "when": .text(UniversalTime.text(signature.when)),
            "why": .text(signature.why),
        ]
    }

    private static func theme(_ theme: Theme, _ source: ReportSource) -> JSONValue {
        ["id": .text(theme.id), "label": .text(theme.label[source.language])]
    }
}
