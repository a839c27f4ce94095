import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Table 1 of the report for the place: who answered by the classes of each division.
struct ClassesSection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    var rows: [SectionRow] {
        guard !study.place.tables.isEmpty else {
            return SectionRow.wrapped(ResponseSectionWords.noClasses[language], width: width, role: .dim)
        }
        let note =
            state.place.group == nil
            ? [] : SectionRow.wrapped(QuestionWords.onlyGroup[language], width: width, role: .dim)
        return note + Array(study.place.tables.map(block).joined(separator: [SectionRow()]))
    }

    private func block(_ table: ClassTable) -> [SectionRow] {
        let layout = TableLayout(columns(table), width: width, gap: 2)
        let glyphs = state.settings.glyphs
        let evenness = NonResponseWords.evenness(table, numbers)[language]
        return [SectionRow(layout.headings(glyphs: glyphs))]
            + table.rows.filter { $0.rate.units > 0 }.map { row in
                SectionRow(
                    layout.line(glyphs: glyphs) { cell($0, row) },
                    target: .respondents(row.domain))
            }
            + SectionRow.wrapped(evenness, width: width, role: .dim)
    }

    private func columns(_ table: ClassTable) -> [TableColumn] {
        let label = state.content.register.division(table.division)?.label ?? Phrase(table.division)
        return [
            TableColumn(label[language], minimum: 22, ideal: 34, isSticky: true),
            TableColumn(NonResponseWords.answered[language], minimum: 17, priority: 9),
            TableColumn(ResponseSectionWords.ofAll[language], minimum: 8, alignment: .right, priority: 5),
            TableColumn(
                ResponseSectionWords.ofAnswered[language], minimum: 11, alignment: .right, priority: 6),
            TableColumn(ResponseSectionWords.points[language], minimum: 6, alignment: .right, priority: 7),
        ]
    }

    private func cell(_ column: Int, _ row: ClassTable.Row) -> Span {
        switch column {
        case 0: return Span(state.content.name(of: row.domain)[language])
        case 1:
            let share = row.rate.share
            return Span(
                UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)[language])
        case 2: return percent(row.shareInFrame)
        case 3: return percent(row.shareAmongAnswered)
        default:
            guard let points = row.differenceInPoints else {
                return Span(state.settings.glyphs[.none], .missing)
            }
            return Span(numbers.change(Double(points), 0))
        }
    }

    private func percent(_ share: Share) -> Span {
        guard share.showsPercent, let percent = share.percent else {
            return Span(state.settings.glyphs[.none], .missing)
        }
        return Span(numbers.percent(percent))
    }
}

extension State {
    /// What the classes of a table are; in a group only its own units are in them.
    func label(of table: ClassTable) -> Phrase {
        let label = content.register.division(table.division)?.label ?? Phrase(table.division)
        return place.group == nil ? label : QuestionWords.inGroup(label)
    }
}
