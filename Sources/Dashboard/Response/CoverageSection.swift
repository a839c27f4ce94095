import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// How many of the inhabitants, and of others that the register counts, live where somebody answered.
struct CoverageSection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    var rows: [SectionRow] {
        let layout = TableLayout(columns, width: width, gap: 2)
        let units = SectionRow(
            layout.line(glyphs: glyphs) { column in
                switch column {
                case 0: Span(frameLabel)
                case 1: Span(numbers.whole(study.place.rate.answered))
                case 2: Span(numbers.whole(study.place.rate.units))
                case 3: percent(study.place.rate.percent)
                case 4: bar(study.place.rate.value, layout)
                default: percent(study.country.rate.percent)
                }
            }, target: .respondents(study.place.domain))
        return [SectionRow(layout.headings(glyphs: glyphs)), units]
            + study.place.sides.compactMap(\.coverage).map { row($0, layout) }
    }

    private var frameLabel: String {
        (state.content.register.frame(study.place.domain.frame)?.label ?? Phrase(""))[language]
    }

    private var columns: [TableColumn] {
        let whole = study.country.name(in: state.content.register)
        let country =
            study.isCountry
            ? [] : [TableColumn(whole[language], minimum: 6, alignment: .right, priority: 6)]
        return [
            TableColumn(NonResponseWords.characteristic[language], minimum: 34, ideal: 44, isSticky: true),
            TableColumn(NonResponseWords.answered[language], minimum: 9, alignment: .right, priority: 9),
            TableColumn(ResponseSectionWords.inAll[language], minimum: 9, alignment: .right, priority: 8),
            TableColumn("%", minimum: 6, alignment: .right, priority: 9),
            TableColumn("", minimum: 8, ideal: 30, priority: 2),
        ] + country
    }

    private func row(_ coverage: Coverage, _ layout: TableLayout) -> SectionRow {
        let country = study.country.sides.compactMap(\.coverage).first {
            $0.characteristic == coverage.characteristic
        }
        let label = state.content.register.characteristic(coverage.characteristic)?.label
        let spans = layout.line(glyphs: glyphs) { column in
            switch column {
            case 0: Span((label ?? Phrase(coverage.characteristic))[language])
            case 1: count(coverage.covered, of: coverage)
            case 2: count(coverage.total, of: coverage)
            case 3: percent(coverage.percent)
            case 4: bar(coverage.value, layout)
            default: percent(country?.percent)
            }
        }
        let name = label ?? Phrase(coverage.characteristic)
        return SectionRow(
            spans, target: .respondents(study.place.domain),
            note: ResponseSectionWords.note(on: name, withoutValue: coverage.unitsWithoutValue)[language])
    }

    /// A sum, where it is of anything.
    private func count(_ sum: Int, of coverage: Coverage) -> Span {
        coverage.isKnown ? Span(numbers.whole(sum)) : Span(glyphs[.none], .missing)
    }

    private func bar(_ share: Double?, _ layout: TableLayout) -> Span {
        let width = layout.places.first { $0.column == 4 }?.width ?? 0
        return Span(Bar(share: share ?? 0, width: width, glyphs: glyphs).filled, .bar)
    }

    private func percent(_ percent: Int?) -> Span {
        percent.map { Span(numbers.percent($0)) } ?? Span(glyphs[.none], .missing)
    }
}
