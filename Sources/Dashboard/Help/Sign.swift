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
        case .marked: (glyphs[.mark], .marked)
        case .followed: (glyphs[.followed], .link)
        case .interval: ("(28–42)", .text)
        case .approximate: ("(~28–42)", .text)
        case .base: ("n=58 \(UnitWords.of[settings.language]) 85", .text)
        case .weight: (UnitsWords.priority[settings.language], .heading)
        }
    }
}
