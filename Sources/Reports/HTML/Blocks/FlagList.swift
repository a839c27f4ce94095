import SurveyAnalytics
import Wording

/// Flags as sentences, the gravest first, each with its severity in a word.
struct FlagList {
    let flags: [Flag]
    let source: ReportSource
    /// So many have a sentence; the others are told together.
    var limit = Int.max

    var element: HTMLElement {
        let rest = ordered.count > limit ? [more(ordered.dropFirst(limit))] : []
        return HTMLElement("ul", [:], ordered.prefix(limit).map(item) + rest)
    }

    private var ordered: [Flag] {
        flags.enumerated()
            .sorted { ($1.element.rule.severity, $0.offset) < ($0.element.rule.severity, $1.offset) }
            .map(\.element)
    }

    private func item(_ flag: Flag) -> HTMLElement {
        let severity = FlagWords.severity(flag.rule.severity).capitalized[source.language]
        let sentence = FlagWords.sentence(flag, in: source.wave)[source.language]
        return HTMLElement(
            "li", [:], [.element(HTMLElement("strong", text: severity + ":")), .text(" " + sentence)])
    }

    private func more(_ flags: ArraySlice<Flag>) -> HTMLElement {
        let brief = FlagWords.brief(Array(flags))
        return HTMLElement("li", text: DocumentWords.more(flags.count, brief)[source.language])
    }
}
