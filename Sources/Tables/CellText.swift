import Survey
import SurveyAnalytics
import Wording

/// What cells say to people, in one language.
public struct CellText {
    private let numbers: Numbers
    private let none: String

    /// How cells are written.
    ///
    /// - Parameter none: what stands where there is no number.
    public init(numbers: Numbers, none: String = "–") {
        self.numbers = numbers
        self.none = none
    }

    /// A cell in words.
    public func text(_ cell: Table.Cell) -> String {
        switch cell {
        case .text(let text): text
        case .whole(let number): number.map { numbers.whole($0) } ?? none
        case .decimal(let number, let places): number.map { numbers.decimal($0, places) } ?? none
        case .change(let number, let places): number.map { numbers.change($0, places) } ?? none
        case .share(let share): share.map(text) ?? ""
        case .mean(let mean): mean.map(text) ?? ""
        case .outside(let count): UnitWords.outsideBase(count, numbers: numbers)[numbers.language]
        }
    }

    /// `29 %, 17 av 58 (24–36)`: without an interval where everybody answered, and the counts alone where the base is
    /// small.
    public func text(_ share: Share) -> String {
        let isKnown = share.interval.value?.isPoint ?? false
        return UnitWords.share(share, withInterval: !isKnown, withCount: true, numbers: numbers)[
            numbers.language]
    }

    /// `3,2 (3,0–3,4), n = 58 av 85`: without an interval where everybody answered, and where few did.
    public func text(_ mean: MeanFigure) -> String {
        func number(_ value: Double) -> String {
            mean.isChange ? numbers.change(value, mean.places) : numbers.decimal(value, mean.places)
        }
        let interval = mean.shownInterval.flatMap { reach in
            reach.lowerBound < reach.upperBound
                ? " (\(number(reach.lowerBound))\(dash(reach))\(number(reach.upperBound)))" : nil
        }
        // A dash beside a minus would be read as another.
        func dash(_ reach: ClosedRange<Double>) -> String {
            mean.isChange || reach.lowerBound < 0 ? " \(PanelWords.to[numbers.language]) " : "–"
        }
        let base = UnitWords.base(mean.base, of: mean.units, numbers)[numbers.language]
        return number(mean.value) + (interval ?? "") + ", " + base
    }
}
