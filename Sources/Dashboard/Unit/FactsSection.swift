import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is known of a unit beside its answers: why it is flagged, how it wants to be met, what the register says.
struct FactsSection {
    let state: State
    let screen: UnitScreen

    func draw(in area: Rect, on grid: inout Grid) {
        let lines = FactLines(
            content: state.content, settings: state.settings, unit: screen.position, width: area.width
        )
        .all
        let top = screen.list.cursor
        grid.put(lines: Array(lines.dropFirst(top)), in: area)
        grid.cursor = Cursor(x: area.x, y: area.y, isVisible: true)
        if top > 0 { grid.put(grid.glyphs[.moreAbove], x: area.maxX - 1, y: area.y, role: .dim) }
        if lines.count - top > area.height {
            grid.put(grid.glyphs[.moreBelow], x: area.maxX - 1, y: area.maxY - 1, role: .dim)
        }
    }

    /// The rows that a unit's facts take; languages differ little, so the plain one is measured.
    static func rowCount(of unit: Int, in content: Content, width: Int) -> Int {
        FactLines(content: content, settings: Settings(), unit: unit, width: width).all.count
    }
}

/// The lines of the facts, in blocks with headings.
struct FactLines {
    let content: Content
    let settings: Settings
    let unit: Int
    let width: Int

    private var language: Language { settings.language }
    private var numbers: Numbers { settings.numbers }
    private var register: Register { content.register }

    var all: [[Span]] {
        [flags, channels, characteristics, divisions, series].filter { !$0.isEmpty }
            .joined(separator: [[]]).map { $0 }
    }

    private var flags: [[Span]] {
        let flags = content.flags(of: unit)
        guard !flags.isEmpty else { return [[Span(UnitWords.notFlagged[language], .dim)]] }
        let priority = content.summary(unit).priority
        return [[Span(UnitWords.whyFlagged(priority: priority)[language], .heading)]]
            + flags.flatMap { FlagLines.lines($0, wave: content.wave, settings: settings, width: width - 2) }
    }

    private var channels: [[Span]] {
        let names = content.wave.preferredChannels(ofUnit: unit).map { $0.label[language] }
        let answer = names.isEmpty ? UnitWords.notAnswered[language] : numbers.list(names)
        let standard = register.units[unit].writtenStandard.map { UnitWords.written($0)[language] }
        return [[Span(UnitWords.contact[language], .heading)]]
            + pair(UnitWords.channels[language], answer)
            + (standard.map { pair(UnitWords.writtenStandard[language], $0) } ?? [])
    }

    private var characteristics: [[Span]] {
        [[Span(UnitWords.register(year: register.year)[language], .heading)]]
            + register.characteristics.flatMap { measure in
                let value = measure.values[unit].map { numbers.stored($0, decimals: measure.decimals) }
                return pair(measure.label[language], value ?? settings.glyphs[.none])
            }
    }

    private var divisions: [[Span]] {
        register.divisions.compactMap { division in
            division.classOfUnit(unit).map { (division.label[language], $0.label[language]) }
        }.flatMap { pair($0, $1) }
    }

    /// One row a year, one column a series.
    private var series: [[Span]] {
        guard let years = register.series.first?.years, !years.isEmpty else { return [] }
        let widths = register.series.map { max(10, TextWidth.of($0.label[language])) + 2 }
        let heads = zip(register.series, widths).map { series, width in
            TextWidth.padded(series.label[language], width: width, alignment: .right)
        }
        let heading = [Span(TextWidth.padded(UnitWords.year[language], width: 8) + heads.joined(), .heading)]
        return [heading]
            + years.indices.map { row in
                let cells = zip(register.series, widths).map { series, width in
                    TextWidth.padded(text(of: series.values[unit][row]), width: width, alignment: .right)
                }
                return [Span(TextWidth.padded(String(years[row]), width: 8) + cells.joined())]
            }
    }

    private func text(of value: YearSeries.Value) -> String {
        switch value {
        case .known(let number): numbers.whole(number)
        case .withheld: UnitWords.withheld[language]
        case .missing: settings.glyphs[.none]
        }
    }

    /// A label and what is known, each wrapped in a column of its own.
    private func pair(_ label: String, _ value: String) -> [[Span]] {
        let labels = TextWidth.wrap(label, width: FactLines.labelWidth)
        let values = TextWidth.wrap(value, width: max(10, width - FactLines.labelWidth - 2))
        return (0..<max(labels.count, values.count)).map { row in
            let label = row < labels.count ? labels[row] : ""
            let shown = TextWidth.padded(label, width: FactLines.labelWidth, glyphs: settings.glyphs)
            return [Span(shown + "  ", .dim), Span(row < values.count ? values[row] : "")]
        }
    }

    private static let labelWidth = 36
}
