import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// Whether those who answered still stand for all, in words, with the numbers behind them.
struct RepresentativitySection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    var rows: [SectionRow] {
        if study.place.rate.silent == 0 { return paragraph(ResponseSectionWords.everybody) }
        if study.place.rate.answered == 0 { return paragraph(ResponseSectionWords.nobody) }
        let blocks = [paragraph(ResponseSectionWords.meaning), sides] + study.place.tables.map(block)
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [SectionRow()]))
    }

    private func paragraph(_ words: Phrase) -> [SectionRow] {
        SectionRow.wrapped(words[language], width: width, role: .dim)
    }

    // MARK: Classes

    private func block(_ own: ClassTable) -> [SectionRow] {
        let table = study.tableForTest(of: own)
        let isOwn = table.domain == own.domain
        let place = state.place.placeName(in: state.content)
        let layout = TableLayout(classColumns(table), width: width, gap: 2)
        let partials = table.rIndicator.value?.partials
        return [SectionRow(layout.headings(glyphs: glyphs))]
            + (isOwn ? [] : paragraph(ResponseSectionWords.tooSmall(place)))
            + SectionRow.wrapped(ResponseSectionWords.verdict(table, numbers)[language], width: width)
            + table.rows.indices.filter { table.rows[$0].rate.units > 0 }.map { index in
                SectionRow(
                    layout.line(glyphs: glyphs) { cell($0, table.rows[index], partials?[index]) },
                    target: .respondents(table.rows[index].domain))
            }
    }

    private func classColumns(_ table: ClassTable) -> [TableColumn] {
        let label = state.content.register.division(table.division)?.label ?? Phrase(table.division)
        return [
            TableColumn(label[language], minimum: 22, ideal: 34, isSticky: true),
            TableColumn(NonResponseWords.answered[language], minimum: 17, priority: 9),
            TableColumn(
                ResponseSectionWords.standardized[language], minimum: 11, alignment: .right, priority: 7),
            TableColumn(ResponseSectionWords.partial[language], minimum: 9, alignment: .right, priority: 8),
        ]
    }

    private func cell(_ column: Int, _ row: ClassTable.Row, _ partial: Double?) -> Span {
        switch column {
        case 0: return Span(state.content.name(of: row.domain)[language])
        case 1:
            return Span(
                UnitWords.share(row.rate.share, withInterval: false, withCount: true, numbers: numbers)[
                    language])
        case 2: return change(row.standardizedDifference.value)
        default: return change(partial)
        }
    }

    private func change(_ value: Double?) -> Span {
        value.map { Span(numbers.change($0, 2)) } ?? Span(glyphs[.none], .missing)
    }

    // MARK: Characteristics

    private var sides: [SectionRow] {
        let layout = TableLayout(sideColumns, width: width)
        let rate = study.place.rate
        let question = ResponseSectionWords.means(answered: rate.answered, silent: rate.silent)
        return [.heading(question[language]), SectionRow(layout.headings(glyphs: glyphs))]
            + study.place.sides.map { side in
                let id = side.balance.characteristic
                let name = state.content.register.characteristic(id)?.label ?? Phrase(id)
                return SectionRow(
                    layout.line(glyphs: glyphs) { cell($0, side.balance) },
                    note: ResponseSectionWords.note(on: name, withoutValue: side.balance.unitsWithoutValue)[
                        language])
            }
    }

    private var sideColumns: [TableColumn] {
        [
            TableColumn(NonResponseWords.characteristic[language], minimum: 28, ideal: 40, isSticky: true),
            TableColumn(
                ResponseSectionWords.answeredMean[language], minimum: 9, alignment: .right, priority: 6),
            TableColumn(
                ResponseSectionWords.silentMean[language], minimum: 11, alignment: .right, priority: 5),
            TableColumn(
                ResponseSectionWords.standardized[language], minimum: 11, alignment: .right, priority: 7),
            TableColumn(ResponseSectionWords.verdict[language], minimum: 11, alignment: .right, priority: 8),
        ]
    }

    private func cell(_ column: Int, _ balance: CharacteristicBalance) -> Span {
        let characteristic = state.content.register.characteristic(balance.characteristic)
        let difference = balance.standardizedDifference.value
        switch column {
        case 0: return Span((characteristic?.label ?? Phrase(balance.characteristic))[language])
        case 1: return mean(balance.answered.value, characteristic)
        case 2: return mean(balance.silent.value, characteristic)
        case 3: return change(difference)
        default:
            guard let difference else { return Span(glyphs[.none], .missing) }
            let role: Role = StandardizedDifference.isBalanced(difference) ? .good : .warning
            return Span(ResponseSectionWords.balance(difference)[language], role)
        }
    }

    private func mean(_ mean: Mean?, _ characteristic: Characteristic?) -> Span {
        guard let mean else { return Span(glyphs[.none], .missing) }
        let decimals = characteristic?.decimals ?? 0
        return Span(numbers.decimal(mean.value / Decimals.unit(decimals), decimals))
    }
}
