import Survey
import SurveyAnalytics
import Wording

/// The figures of the report, how free texts are read for them, and what was printed.
public struct FigureLibrary: Sendable, Hashable {
    /// The figures in the report's order.
    public let figures: [Figure]
    /// How free texts of the wave are read; nil where there is no coding frame.
    public let texts: FigureTexts?
    /// What a printed report states, held against the survey; empty until that has been done.
    public let printed: [PublishedCheck.Entry]

    /// A library of these figures.
    public init(figures: [Figure] = [], texts: FigureTexts? = nil, printed: [PublishedCheck.Entry] = []) {
        self.figures = figures
        self.texts = texts
        self.printed = printed
    }
}

extension State {
    /// Takes up the figures that have been read.
    mutating func take(_ library: FigureLibrary) -> [Effect] {
        self.library = library
        refreshLists()
        if case .palette(let palette) = overlay { overlay = .palette(Palette(self, typed: palette.field)) }
        if let list = front as? FiguresScreen, list.awaited != nil {
            change(FiguresScreen.self) { screen, _ in screen.await(nil) }
            if list.selected?.id == list.awaited { openFigure() }
        }
        return []
    }

    /// What it takes to tell a figure of what is looked at; nothing before the figures have been read.
    func calculations(of figure: Figure?, _ focus: Focus) -> [FigureCalculation] {
        guard let library, let figure else { return [] }
        return [
            FigureCalculation(figure: figure, domain: domain(of: figure, in: focus), texts: library.texts)
        ]
    }

    /// A figure told of what is looked at; nil before it has been worked out.
    func reading(of figure: Figure, _ focus: Focus) -> FigureReading? {
        guard let calculation = calculations(of: figure, focus).first, let result = result(of: calculation)
        else { return nil }
        return result.map { FigureReading(result: $0, check: check(of: $0)) }
    }

    /// What was printed of a figure, as far as that is known by now.
    func check(of result: FigureResult) -> FigureCheck {
        FigureCheck(of: result, in: library?.printed ?? [], codebook: content.wave.codebook)
    }

    /// That a figure is told of units of another kind than those of the place, and why; nil where it is not.
    func otherFrame(of result: FigureResult) -> Phrase? {
        guard result.domain.frame != place.frame,
            let shown = content.register.frame(result.domain.frame)?.label,
            let asked = content.register.frame(place.frame)?.label
        else { return nil }
        return FigureScreenWords.only(shown, not: asked, result.figure.content)
    }

    /// The units that a figure is told of: those of the place in a frame that the figure knows.
    func domain(of figure: Figure, in focus: Focus) -> Domain {
        let frame = figure.frames.contains(place.frame) ? place.frame : figure.frames.first ?? place.frame
        guard focus == .place else { return content.domain(region: nil, frame: frame) }
        guard let group = place.group else { return content.domain(region: place.region, frame: frame) }
        return group.domain.frame == frame
            ? group.domain : .group(group.group.name, units: [], frame: frame, in: content.register)
    }
}

/// A figure worked out for one domain, with what was printed beside it.
struct FigureReading: Sendable {
    let result: FigureResult
    var check: FigureCheck
}

extension Content {
    /// The years that a figure tells of: those of its panel or of its series, else the wave's.
    func years(of figure: Figure) -> [Int] {
        if case .totals(let series) = figure.content {
            return Set(series.compactMap(register.series).flatMap(\.years)).sorted()
        }
        return figure.waves.isEmpty ? [wave.year] : figure.waves
    }

    /// All waves.
    var survey: Survey? { Survey(waves: earlier + [wave]) }
}
