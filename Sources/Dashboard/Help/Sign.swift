import Survey
import TerminalUI
import Wording

/// A sign on the screens that help explains.
enum Sign: CaseIterable {
    case answered
    case partial
    case silent
    case own
    case warning
    case regional
    case up
    case down
    case same
    case level
    case none
    case notRelevant
    case percentile
    case more
    case further
    case marked
    case followed
    case interval
    case approximate
    case base
    case weight

    /// What the sign means.
    var meaning: Phrase {
        switch self {
        case .answered: SignWords.answered
        case .partial: SignWords.partial
        case .silent: SignWords.silent
        case .own: SignWords.own
        case .warning: SignWords.warning
        case .regional: SignWords.regional
        case .up: SignWords.up
        case .down: SignWords.down
        case .same: SignWords.same
        case .level: SignWords.level
        case .none: SignWords.none
        case .notRelevant: SignWords.notRelevant
        case .percentile: SignWords.percentile
        case .more: SignWords.more
        case .further: SignWords.further
        case .marked: SignWords.marked
        case .followed: SignWords.followed
        case .interval: SignWords.interval
        case .approximate: SignWords.approximate
        case .base: SignWords.base
        case .weight: SignWords.weight
        }
    }

    /// The sign as it looks on the screens.
    func shown(in settings: Settings) -> (text: String, role: Role) {
        let glyphs = settings.glyphs
        return switch self {
        case .answered: (glyphs[.answered], .good)
        case .partial: (glyphs[.partial], .warning)
        case .silent: (glyphs[.silent], .missing)
        case .own: (glyphs[.diamond], .barMark)
        case .warning: (glyphs[.warning], .warning)
        case .regional:
            (
                [.watch, .clear].map { FlagsReportWords.verdict($0)[settings.language] }
                    .joined(separator: ", "), .warning
            )
        case .up: (glyphs[.up], .good)
        case .down: (glyphs[.down], .low)
        case .same: (glyphs[.same], .dim)
        case .level: ("\(glyphs.column(eighths: 2))\u{2013}\(glyphs.column(eighths: 8))", .bar)
        case .none: (glyphs[.none], .missing)
        case .notRelevant: (UnitWords.notRelevantShort[settings.language], .dim)
        case .percentile: (UnitWords.percentile[settings.language], .heading)
        case .more: ("\(glyphs[.moreAbove]) \(glyphs[.moreBelow])", .dim)
        case .further: (glyphs[.moreRight], .dim)
        case .marked: (glyphs[.mark], .marked)
        case .followed: (glyphs[.followed], .link)
        case .interval: ("(28–42)", .text)
        case .approximate: ("(~28–42)", .text)
        case .base: ("n=58 \(UnitWords.of[settings.language]) 85", .text)
        case .weight: (UnitsWords.priority[settings.language], .heading)
        }
    }
}
