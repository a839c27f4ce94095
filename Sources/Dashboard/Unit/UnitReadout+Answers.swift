import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

extension UnitReadout {
    private var items: [Item] { content.wave.codebook.items }

    /// The row of the selected question: of its first category, of its number or of its text.
    var answersSelection: Readout.Selection? {
        guard let selected = screen.list.selection, items.indices.contains(selected) else { return nil }
        // Tables without rows are left out.
        func selection(_ table: Int, _ row: Int?) -> Readout.Selection? {
            let before = [closed, values, texts].prefix(table).count { !$0.rows.isEmpty }
            return row.map { Readout.Selection(table: before, row: $0) }
        }
        if items[selected].isClosed {
            return selection(
                0, items[..<selected].filter(\.isClosed).reduce(0) { $0 + $1.categories.count })
        }
        if items[selected].isNumber { return selection(1, valued.firstIndex(of: selected)) }
        return selection(2, texted.firstIndex(of: selected))
    }

    /// The scales and numbers.
    private var valued: [Int] {
        items.indices.filter { items[$0].kind == .scale || items[$0].isNumber }
    }

    /// The questions that are answered in words.
    private var texted: [Int] { items.indices.filter { items[$0].kind == .text } }

    /// One row a category of each closed question.
    var closed: Table {
        Table(
            columns: [WrittenWords.question, WrittenWords.text, UnitReadoutWords.own]
                .map { Table.Column($0[language]) } + domainColumns(.share),
            rows: items.indices.filter { items[$0].isClosed }.flatMap(closedRows))
    }

    private func closedRows(ofItemAt position: Int) -> [[Table.Cell]] {
        let own = content.wave.columns[position].categories(ofUnit: unit)
        let distributions = profiles.compactMap { $0.items[position].distribution }
        return items[position].categories.indices.map { category in
            let mark = own.contains(category) ? UnitReadoutWords.chosen[language] : ""
            return [
                .text(items[position].label[language]),
                .text(items[position].categories[category].label[language]), .text(mark),
            ]
                + distributions.map { .category(at: category, of: $0) }
        }
    }

    /// One row a scale or number.
    var values: Table {
        Table(
            columns: [
                Table.Column(WrittenWords.question[language]),
                Table.Column(UnitReadoutWords.own[language], .number),
            ] + domainColumns(.mean),
            rows: valued.map { position in
                let decimals = items[position].valueDecimals
                let column = content.wave.columns[position]
                let number = column.number(ofUnit: unit).map { Decimals.value($0, decimals) }
                let step = column.category(ofUnit: unit).flatMap { items[position].categories[$0].value }
                return [
                    .text(items[position].label[language]),
                    .decimal(number ?? step.map { Double($0) }, decimals),
                ] + profiles.map { .mean(MeanFigure($0.items[position].mean, decimals: decimals)) }
            })
    }

    /// One row a question that is answered in words.
    var texts: Table {
        Table(
            columns: [WrittenWords.question, WrittenWords.text].map { Table.Column($0[language]) },
            rows: texted.map { position in
                let text = content.wave.columns[position].text(ofUnit: unit)
                return [.text(items[position].label[language]), .text(text ?? "")]
            })
    }

    /// What was written to each open question.
    var written: Table {
        Table(
            columns: [
                Table.Column(WrittenWords.question[language]), Table.Column(WrittenWords.text[language]),
            ]
                + profiles.map {
                    Table.Column("\(content.name(of: $0.domain)[language]), n", .number)
                },
            rows: (screen.study.texts ?? []).map { answer in
                [.text(items[answer.item].label[language]), .text(answer.text ?? "")]
                    + answer.writers.map { .whole($0.base) }
            })
    }

    /// The themes of what was written, with how many share each.
    var themes: Table {
        Table(
            title: ThemeWords.themes[language],
            columns: [WrittenWords.question, ThemeWords.theme, ThemeWords.matched]
                .map { Table.Column($0[language]) } + domainColumns(.share),
            rows: (screen.study.texts ?? []).flatMap { answer in
                (answer.themes ?? []).map { mark in
                    [
                        .text(items[answer.item].short[language]), .text(mark.theme.label[language]),
                        .text(
                            mark.isByHand ? ThemeWords.byHand[language] : mark.words.joined(separator: ", ")),
                    ] + mark.shares.map { .share($0) }
                }
            })
    }
}

extension Item {
    /// Whether an answer is a number.
    fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}
