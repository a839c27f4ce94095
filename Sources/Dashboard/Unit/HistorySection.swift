import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// The unit through the waves: whether it answered, and its answer to each question that can be compared.
struct HistorySection {
    let state: State
    let history: UnitHistory
    let width: Int

    var language: Language { state.settings.language }
    var numbers: Numbers { state.settings.numbers }
    var glyphs: GlyphSet { state.settings.glyphs }
    var items: [Item] { state.content.wave.codebook.items }

    var rows: [SectionRow] {
        let comparable = history.answers.filter(\.isComparable)
        let groups = [
            presence, values(comparable.filter(isValued)), choices(comparable.filter { !isValued($0) }),
            notComparable, notAskedBefore,
        ]
        return Array(groups.filter { !$0.isEmpty }.joined(separator: [SectionRow()]))
    }

    private func isValued(_ answer: AnswerHistory) -> Bool {
        switch items[answer.item].kind {
        case .scale, .number: true
        case .single, .multiple, .text: false
        }
    }

    /// A unit of an earlier wave, and that only a part of it is meant where it was split.
    func name(of former: Unit, isWhole: Bool) -> String {
        RegisterWords.former(former.name, former.code, isWhole: isWhole)[language]
    }

    /// What stands before the units that a unit was made of.
    static let margin = "        "

    // MARK: Scales and numbers

    private func values(_ answers: [AnswerHistory]) -> [SectionRow] {
        guard !answers.isEmpty else { return [] }
        let layout = TableLayout(columns, width: width, gap: 1)
        let head = SectionRow(layout.headings(glyphs: glyphs))
        return [.heading(UnitHistoryWords.values[language]), head]
            + answers.indices.flatMap { index -> [SectionRow] in
                let answer = answers[index]
                let battery = battery(of: answer)
                let isFirst = index == 0 || self.battery(of: answers[index - 1])?.id != battery?.id
                let row = SectionRow(
                    layout.line(glyphs: glyphs) { cell($0, answer) }, target: target(answer),
                    note: note(answer))
                let title = isFirst ? battery.map { [SectionRow([Span($0.label[language], .dim)])] } : nil
                return (title ?? []) + [row] + formers(answer, layout)
            }
    }

    /// One row for each unit that this one was made of, under its own name and with its own values.
    private func formers(_ answer: AnswerHistory, _ layout: TableLayout) -> [SectionRow] {
        let found = answer.steps.flatMap(\.predecessors)
        let codes = found.map(\.unit.code)
        let distinct = found.indices.filter { codes.firstIndex(of: codes[$0]) == $0 }.map { found[$0] }
        return distinct.map { former in
            SectionRow(
                layout.line(glyphs: glyphs) { column in
                    guard (1...history.years.count).contains(column) else {
                        let name = column == 0 ? "  " + name(of: former.unit, isWhole: former.isWhole) : ""
                        return Span(name, .dim)
                    }
                    let own = answer.steps[column - 1].predecessors.first { $0.unit.code == former.unit.code }
                    return own.map { value(of: $0.answer, items[answer.item]) } ?? Span("")
                })
        }
    }

    /// The battery that an item is a part of: areas have the same short names in all.
    private func battery(of answer: AnswerHistory) -> Battery? {
        let id = items[answer.item].battery?.battery
        return state.content.wave.codebook.batteries.first { $0.id == id }
    }

    private var columns: [TableColumn] {
        let level = UnitHistoryWords.level(of: state.content.name(of: history.domain))[language]
        return [TableColumn(WrittenWords.question[language], minimum: 17, ideal: 40, isSticky: true)]
            + history.years.map {
                TableColumn(String($0), minimum: 4, ideal: 7, alignment: .right, priority: 9)
            }
            + [
                TableColumn(UnitHistoryWords.change[language], minimum: 6, alignment: .right, priority: 8),
                TableColumn("", minimum: history.years.count, priority: 4),
                TableColumn(level, minimum: 23, ideal: 30, alignment: .right, priority: 7),
            ]
    }

    private func cell(_ column: Int, _ answer: AnswerHistory) -> Span {
        let item = items[answer.item]
        switch column {
        case 0: return Span(item.short[language])
        case 1...history.years.count: return value(of: answer.steps[column - 1].answer, item)
        case history.years.count + 1: return change(answer, item)
        case history.years.count + 2: return line(answer, item)
        default: return level(answer, item)
        }
    }

    private func value(of answer: AnswerHistory.Answer, _ item: Item) -> Span {
        switch answer {
        case .number(let number): Span(numbers.stored(number, decimals: item.valueDecimals))
        case .categories(let categories):
            categories.first.map { category in
                category.standing == .notRelevant
                    ? Span(UnitWords.notRelevantShort[language], .dim)
                    : Span(category.value.map { numbers.whole($0) } ?? category.label[language])
            } ?? Span(glyphs[.none], .missing)
        case .none(.notAnswered): Span(glyphs[.silent], .missing)
        case .none, .notComparable: Span(glyphs[.none], .missing)
        }
    }

    /// What happened last: the change to the newest wave from the last one with a value.
    private func change(_ answer: AnswerHistory, _ item: Item) -> Span {
        guard let change = answer.change(at: answer.steps.count - 1) else {
            return Span(glyphs[.none], .missing)
        }
        let sign: Glyph = change > 0 ? .up : change < 0 ? .down : .same
        let isJudged = battery(of: answer)?.role == .benefit && change != 0
        let role: Role = isJudged ? (change > 0 ? .good : .low) : .dim
        let text = numbers.change(Double(change) / Decimals.unit(item.valueDecimals), item.valueDecimals)
        return Span("\(text) \(glyphs[sign])", role)
    }

    /// The values as small columns: of a scale from its lowest step to its highest, of a number from its own lowest.
    private func line(_ answer: AnswerHistory, _ item: Item) -> Span {
        let steps = item.categories.compactMap { $0.standing == .ordinary ? $0.value.map(Double.init) : nil }
        let scale = steps.min().flatMap { low in steps.max().map { low...$0 } }
        let values = answer.values.map { $0.map(Double.init) }
        return Span(Sparkline(values, scale: scale, glyphs: glyphs).spans().text, .bar)
    }

    private func level(_ answer: AnswerHistory, _ item: Item) -> Span {
        let means = answer.steps.compactMap { step -> Mean? in
            if case .mean(let mean)? = step.level { mean.value } else { nil }
        }
        guard let last = means.last else { return Span(glyphs[.none], .missing) }
        let words = UnitHistoryWords.means(
            means.count > 1 ? means.first : nil, last, arrow: glyphs[.pathSeparator],
            decimals: item.valueDecimals, numbers)
        return Span(words[language], .dim)
    }

    // MARK: What is said below, and where it leads

    func target(_ answer: AnswerHistory) -> SectionTarget {
        .place(.item(items[answer.item].id, .answers))
    }

    /// How the domain changed, what restricts the comparison, and why waves are blank.
    func note(_ answer: AnswerHistory) -> String {
        let name = state.content.name(of: history.domain)
        let change = answer.change.map { UnitHistoryWords.change($0, of: name, numbers)[language] }
        let cautions = answer.steps.compactMap(\.caution).map { PanelWords.caution($0)[language] }
        let blanks = blanks(answer.steps)
        return ([change].compactMap(\.self) + cautions.prefix(1) + blanks).joined(separator: " ")
    }
}
