import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is known of a unit beside its answers: why it is flagged, how it wants to be met, what the register says.
struct FactsSection {
    let content: Content
    let settings: Settings
    let unit: Int
    let width: Int

    private var language: Language { settings.language }
    private var numbers: Numbers { settings.numbers }
    private var register: Register { content.register }

    var rows: [SectionRow] {
        let facts = [roles, channels, characteristics, divisions, pasts, series].filter { !$0.isEmpty }
        return flags + facts.flatMap { [SectionRow()] + $0.map { SectionRow($0) } }
    }

    /// Each flag leads to what it rests on.
    private var flags: [SectionRow] {
        let flags = content.flags(of: unit)
        guard !flags.isEmpty else { return [SectionRow([Span(UnitWords.notFlagged[language], .dim)])] }
        let priority = content.summary(unit).priority
        return [.heading(UnitWords.whyFlagged(priority: priority)[language])]
            + flags.flatMap { flag in
                FlagLines.lines(flag, wave: content.wave, settings: settings, width: width)
                    .map { SectionRow($0, target: .place(UnitPlace(of: flag))) }
            }
    }

    /// How each role answered, where several people of a unit do.
    private var roles: [[Span]] {
        let states = RoleResponse.states(ofUnit: unit, in: content.wave)
        guard !states.isEmpty else { return [] }
        return [[Span(RoleWords.title[language], .heading)]]
            + states.flatMap { pair($0.role.label[language], RoleWords.state($0.response)[language]) }
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

    /// What the unit was before its codes changed.
    private var pasts: [[Span]] {
        register.pasts(ofUnit: register.units[unit].code).flatMap { past in
            let label = RegisterWords.until(past.until).capitalized[language]
            return pair(label, RegisterWords.formers(past, in: language))
        }
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
        let labels = TextWidth.wrap(label, width: FactsSection.labelWidth)
        let values = TextWidth.wrap(value, width: max(10, width - FactsSection.labelWidth - 2))
        return (0..<max(labels.count, values.count)).map { row in
            let label = row < labels.count ? labels[row] : ""
            let shown = TextWidth.padded(label, width: FactsSection.labelWidth, glyphs: settings.glyphs)
            return [Span(shown + "  ", .dim), Span(row < values.count ? values[row] : "")]
        }
    }

    private static let labelWidth = 36
}

extension UnitPlace {
    /// Where the numbers behind a flag stand.
    init(of flag: Flag) {
        switch (flag.evidence, flag.subject) {
        case (.silence, _): self = .section(.history)
        case (.reversed, .item(let id)): self = .item(id, .history)
        case (.contactRequest, _): self = .section(.texts)
        case (.incomplete, _): self = .section(.answers)
        case (_, .area(let id)): self = .area(id)
        case (_, .item(let id)): self = .item(id, .answers)
        case (_, .unit): self = .section(.help)
        }
    }
}
