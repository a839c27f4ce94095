import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The values of a question's tables in words.
struct QuestionText {
    let numbers: Numbers
    let glyphs: GlyphSet

    private var language: Language { numbers.language }

    /// As it stands in a table.
    func short(_ value: QuestionValue) -> String {
        switch value {
        case .share(let share):
            UnitWords.share(share, withInterval: false, withCount: false, numbers: numbers)[language]
        case .outside(let count): "(\(numbers.whole(count)))"
        case .count(let count): numbers.whole(count)
        case .base(let base, let units): UnitWords.place(base, of: units, numbers)[language]
        case .mean(let mean, let decimals): numbers.decimal(mean.value / unit(decimals))
        case .median(let mean, let decimals): numbers.decimal(mean.median / unit(decimals))
        case .average(let value, let decimals): numbers.decimal(value / unit(decimals), 2)
        case .change(let change): QuestionWords.points(change, numbers)[language]
        case .meanChange(let change): QuestionWords.change(change, withBase: false, numbers)[language]
        case .text(let text): String(text.map { $0.isNewline ? " " : $0 })
        case .nothing: glyphs[.none]
        }
    }

    /// As it stands beside a bar: the count before it, the interval behind it.
    func wide(_ value: QuestionValue) -> String {
        switch value {
        case .share(let share) where share.showsPercent:
            "\(count(share.count)) "
                + UnitWords.share(share, withInterval: true, withCount: false, numbers: numbers)[language]
        case .share(let share): "\(count(share.count)) \(UnitWords.of[language]) \(share.base)"
        case .outside(let x): UnitWords.outsideBase(x, numbers: numbers)[language]
        case .count(let x): count(x)
        case .mean(let mean, let decimals):
            UnitWords.mean(mean, decimals: decimals, numbers: numbers)[language]
        case .median(let mean, let decimals):
            UnitWords.median(mean, decimals: decimals, numbers: numbers)[language]
        case .base, .average, .change, .meanChange, .text, .nothing: short(value)
        }
    }

    /// As it stands alone, with n and N.
    func full(_ value: QuestionValue) -> String {
        switch value {
        case .share(let share): QuestionWords.share(share, numbers)[language]
        case .outside(let count): UnitWords.outsideBase(count, numbers: numbers)[language]
        case .mean, .median: wide(value)
        case .change(let change): PanelWords.line(change, numbers)[language]
        case .meanChange(let change): QuestionWords.change(change, withBase: true, numbers)[language]
        case .count, .base, .average, .text, .nothing: short(value)
        }
    }

    private func count(_ count: Int) -> String {
        TextWidth.padded(numbers.whole(count), width: 3, alignment: .right)
    }

    private func unit(_ decimals: Int) -> Double { (0..<decimals).reduce(1.0) { unit, _ in unit * 10 } }

    /// What a section says before its tables.
    func sentences(_ note: QuestionNote) -> [String] {
        switch note {
        case .words(let words): [words[language]]
        case .panel(let account):
            [PanelWords.base(account, numbers)[language]]
        case .division(let label, let place, let count):
            [QuestionWords.division(label, place, of: count)[language]]
        }
    }
}
