import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// The units that are most like this one, how they answered, and from whom one can learn.
struct SimilarSection {
    let state: State
    let likeness: UnitLikeness
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }
    private var content: Content { state.content }
    private var neighbours: Neighbours { likeness.neighbours }

    var rows: [SectionRow] {
        guard !likeness.nearest.isEmpty else {
            return SectionRow.wrapped(LikenessWords.nobody[language], width: width, role: .dim)
        }
        return nearest + [SectionRow()] + lessons
    }

    private var nearest: [SectionRow] {
        let units = likeness.nearest.map(\.unit)
        let layout = TableLayout(columns, width: width, gap: 2)
        let traits = LikenessWords.traits(neighbours.traits, numbers)[language]
        let own = SectionRow(
            layout.line(glyphs: glyphs) { cell($0, neighbours.unit, nil) }.map { Span($0.text, .barMark) },
            note: traits)
        return SectionRow.wrapped(traits, width: width, role: .dim)
            + [SectionRow(layout.headings(glyphs: glyphs)), own]
            + likeness.nearest.map { neighbour in
                SectionRow(
                    layout.line(glyphs: glyphs) { cell($0, neighbour.unit, neighbour) },
                    target: .unit(neighbour.unit, among: units),
                    note: LikenessWords.differences(neighbour, neighbours.traits, numbers)[language])
            }
    }

    private var columns: [TableColumn] {
        [
            TableColumn(UnitsWords.code[language], minimum: 6, isSticky: true),
            TableColumn(ReportWords.name[language], minimum: 16, ideal: 24, isSticky: true),
            TableColumn(content.mainDivision?.label[language] ?? "", minimum: 8, ideal: 14, priority: 3),
            TableColumn(SimilarWords.distance[language], minimum: 7, alignment: .right, priority: 9),
            TableColumn(LikenessWords.response[language], minimum: 5, alignment: .centre, priority: 8),
            TableColumn(LikenessWords.benefit[language], minimum: 7, alignment: .right, priority: 7),
            TableColumn(LikenessWords.areas[language], minimum: 5, alignment: .right, priority: 7),
            TableColumn(
                content.sizeMeasure?.label[language] ?? "", minimum: 10, alignment: .right, priority: 6),
        ]
    }

    private func cell(_ column: Int, _ unit: Int, _ neighbour: Neighbour?) -> Span {
        let nothing = Span(glyphs[.none], .missing)
        let summary = content.summary(unit)
        switch column {
        case 0: return Span(content.register.units[unit].code, .dim)
        case 1: return Span(content.name(of: unit))
        case 2: return Span(content.mainDivision?.classOfUnit(unit)?.label[language] ?? "", .dim)
        case 3:
            return neighbour.map { Span(numbers.decimal($0.distance, 2)) }
                ?? Span(LikenessWords.own[language])
        case 4: return ResponseSign.span(summary.response.status, glyphs: glyphs)
        case 5: return summary.benefit.map { Span(numbers.decimal($0.value)) } ?? nothing
        case 6: return summary.benefit.map { Span(numbers.whole($0.areas), .dim) } ?? nothing
        default:
            let measure = content.sizeMeasure
            let value = measure?.values[unit].map { numbers.stored($0, decimals: measure?.decimals ?? 0) }
            return value.map { Span($0) } ?? nothing
        }
    }

    /// For each matter the sentence of how many have it, and the nearest of these.
    private var lessons: [SectionRow] {
        let head = SectionRow.heading(LikenessWords.learn[language])
        guard !likeness.lessons.isEmpty else {
            return [head]
                + SectionRow.wrapped(LikenessWords.nothingToLearn[language], width: width, role: .dim)
        }
        return [head] + likeness.lessons.flatMap(rows)
    }

    private func rows(of lesson: Lesson) -> [SectionRow] {
        let subject = SimilarWords.subject(lesson.subject, in: content.wave.codebook)
        let sentence = SimilarWords.lesson(subject, lesson)[language]
        let place: UnitPlace =
            switch lesson.subject {
            case .area(let id): .area(id)
            case .practice(let id): .item(id, .answers)
            }
        return SectionRow.wrapped(sentence, width: width, target: .place(place))
            + teachers(lesson.inRegion, SimilarWords.inSame(content.mainDivision))
            + teachers(lesson.elsewhere, SimilarWords.elsewhere)
    }

    private func teachers(_ teachers: [Neighbour], _ place: Phrase) -> [SectionRow] {
        let units = teachers.map(\.unit)
        return teachers.prefix(SimilarSection.named).map { teacher in
            let name = TextWidth.padded(content.name(of: teacher.unit), width: 24, glyphs: glyphs)
            let distance = "\(SimilarWords.distance[language]) \(numbers.decimal(teacher.distance, 2))"
            return SectionRow(
                [Span("    \(name)  "), Span("\(place[language]), \(distance)", .dim)],
                target: .unit(teacher.unit, among: units),
                note: LikenessWords.differences(teacher, neighbours.traits, numbers)[language])
        }
    }

    private static let named = 3
}
