import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What the map shows of each unit.
enum MapMeasure: String, Sendable, Hashable, CaseIterable {
    /// Whether it has answered.
    case response
    /// The mean of its ratings of the help.
    case benefit
    /// Its change since the wave before.
    case change
    /// How much its flags weigh together.
    case flags

    /// A class of the measure: how it looks and what it means.
    struct Level: Sendable, Hashable {
        /// How many of four dots are drawn, in 1...4.
        let ink: Int
        let role: Role
        /// What stands at the centre.
        let glyph: Glyph
        let meaning: Phrase
    }

    var title: Phrase {
        switch self {
        case .response: UnitsWords.answered
        case .benefit: UnitsWords.meanBenefit
        case .change: MapWords.change
        case .flags: UnitsWords.flags
        }
    }

    /// The classes, in the order of the legend.
    var levels: [Level] {
        switch self {
        case .response:
            [
                Level(ink: 4, role: .good, glyph: .answered, meaning: ReportWords.answered(.answered)),
                Level(ink: 2, role: .warning, glyph: .partial, meaning: ReportWords.answered(.partial)),
                Level(ink: 1, role: .missing, glyph: .silent, meaning: ReportWords.answered(.silent)),
            ]
        case .benefit:
            [
                Level(ink: 4, role: .low, glyph: .down, meaning: MapWords.lowBenefit),
                Level(ink: 2, role: .barNeutral, glyph: .same, meaning: MapWords.middleBenefit),
                Level(ink: 3, role: .good, glyph: .up, meaning: MapWords.highBenefit),
                Level(ink: 1, role: .missing, glyph: .none, meaning: MapWords.noValue),
            ]
        case .change:
            [
                Level(ink: 4, role: .low, glyph: .down, meaning: MapWords.fallen),
                Level(ink: 2, role: .barNeutral, glyph: .same, meaning: MapWords.unchanged),
                Level(ink: 3, role: .good, glyph: .up, meaning: MapWords.risen),
                Level(ink: 1, role: .missing, glyph: .none, meaning: MapWords.noValue),
            ]
        case .flags:
            [
                Level(ink: 4, role: .low, glyph: .warning, meaning: MapWords.heavy),
                Level(ink: 3, role: .warning, glyph: .diamond, meaning: MapWords.light),
                Level(ink: 1, role: .barNeutral, glyph: .dot, meaning: MapWords.unflagged),
            ]
        }
    }

    /// The place of a unit's class among the levels.
    func level(of unit: Int, in content: Content) -> Int {
        let summary = content.summary(unit)
        switch self {
        case .response:
            return switch summary.response.status {
            case .answered: 0
            case .partial: 1
            case .silent: 2
            }
        case .benefit: return summary.benefit.map { $0.value < 2.5 ? 0 : $0.value < 3.5 ? 1 : 2 } ?? 3
        case .change: return summary.change.map { $0.value < 0 ? 0 : $0.value > 0 ? 2 : 1 } ?? 3
        case .flags: return summary.priority >= 4 ? 0 : summary.flagCount > 0 ? 1 : 2
        }
    }

    /// What the measure says of a unit, in a few words.
    func words(of unit: Int, in content: Content, _ numbers: Numbers) -> Phrase {
        let summary = content.summary(unit)
        switch self {
        case .response: return ReportWords.answered(summary.response.status)
        case .benefit:
            return summary.benefit.map { MapWords.benefit($0.value, areas: $0.areas, numbers) }
                ?? MapWords.noValue
        case .change:
            return summary.change.map { MapWords.change($0.value, since: content.comparedWith, numbers) }
                ?? MapWords.noValue
        case .flags:
            let flags = content.flags(of: unit)
            return flags.isEmpty ? UnitWords.notFlagged : FlagWords.brief(flags)
        }
    }

    /// The same below a heading that names the measure.
    func value(of unit: Int, in content: Content, _ numbers: Numbers) -> Phrase {
        let summary = content.summary(unit)
        switch self {
        case .benefit:
            return summary.benefit.map { MapWords.mean($0.value, areas: $0.areas, numbers) }
                ?? MapWords.noValue
        case .flags where content.flags(of: unit).isEmpty: return UnitWords.none
        case .response, .change, .flags: return words(of: unit, in: content, numbers)
        }
    }

    /// The measures that there is anything to show of.
    static func available(in content: Content) -> [MapMeasure] {
        allCases.filter { $0 != .change || content.comparedWith != nil }
    }
}
