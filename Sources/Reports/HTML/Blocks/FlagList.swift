import SurveyAnalytics
import Wording

/// Flags as sentences, the gravest first, each with its severity in a word.
struct FlagList {
    let flags: [Flag]
    let source: ReportSource

    var element: HTMLElement {
        let ordered = flags.enumerated()
            .sorted { ($1.element.rule.severity, $0.offset) < ($0.element.rule.severity, $1.offset) }
            .map(\.element)
        return HTMLElement(
            "ul", [:],
            ordered.map { flag in
                let severity = FlagWords.severity(flag.rule.severity).capitalized[source.language]
                return HTMLElement(
                    "li", [:],
                    [
                        .element(HTMLElement("strong", text: severity + ":")),
                        .text(" " + FlagWords.sentence(flag, in: source.wave)[source.language]),
                    ])
            })
    }
}
