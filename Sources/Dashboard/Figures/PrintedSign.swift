import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// How a printed number and the survey's go together, as one sign.
struct PrintedSign {
    let sign: String
    let role: Role

    init(_ kind: PublishedVerdict.Kind, _ glyphs: GlyphSet) {
        switch kind {
        case .equal: (sign, role) = (glyphs[.same], .good)
        case .differs: (sign, role) = (glyphs[.warning], .warning)
        case .cannotHold: (sign, role) = ("?", .missing)
        case .notComputable: (sign, role) = (glyphs[.none], .dim)
        }
    }

    /// What the signs mean.
    static func legend(_ settings: Settings) -> String {
        let kinds = [PublishedVerdict.Kind.equal, .differs, .cannotHold]
        return FigureScreenWords.legend(kinds.map { (PrintedSign($0, settings.glyphs).sign, $0) })[
            settings.language]
    }
}

/// What was printed of one value, in a few columns: `60 =`.
struct PrintedValue {
    let spans: [Span]

    init(_ entry: PublishedCheck.Entry, _ numbers: Numbers, _ glyphs: GlyphSet) {
        let sign = PrintedSign(entry.verdict.kind, glyphs)
        spans = [Span(PublishedWords.claim(entry.row.claim, numbers) + " "), Span(sign.sign, sign.role)]
    }

    var width: Int { spans.width }
}
