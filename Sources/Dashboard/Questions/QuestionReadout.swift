import Survey
import SurveyAnalytics
import Tables
import Wording

extension QuestionScreen {
    /// The section's sentences and tables, every number with its n and N.
    func readout(of state: State) -> Readout { readout(of: content.blocks, state) }

    /// The same; of the units' own words, of which there may be very many, the selected alone.
    func glance(of state: State) -> (readout: Readout, rows: Int) {
        let selected = content.place(list.selection)
        let blocks = content.blocks.enumerated().map { place, block in
            guard block.form == .words else { return block }
            let rows = selected?.block == place ? selected.map { [block.rows[$0.row]] } ?? [] : []
            return QuestionBlock(
                title: block.title, form: .words, subject: block.subject, columns: block.columns, rows: rows)
        }
        return (readout(of: blocks, state), content.rowCount)
    }

    private func readout(of blocks: [QuestionBlock], _ state: State) -> Readout {
        let numbers = state.settings.numbers
        let language = numbers.language
        let label = state.content.question(item, in: year)?.item.label ?? name(in: state)
        let text = QuestionText(numbers: numbers, glyphs: .unicode)
        let place = state.place.placeName(in: state.content)[language]
        let facts = QuestionFacts(state: state, screen: self).text
        return Readout(
            title:
                "\(label[language]) – \(section.title(in: state.content)[language].lowercased()), \(place) \(year)",
            notes: [facts] + content.notes.flatMap(text.sentences),
            tables: blocks.map { QuestionTable(block: $0, numbers: numbers).table },
            selection: content.place(list.selection).map {
                Readout.Selection(table: $0.block, row: min($0.row, blocks[$0.block].rows.count - 1))
            })
    }
}

/// A table of a question with typed cells.
struct QuestionTable {
    let block: QuestionBlock
    let numbers: Numbers

    private var language: Language { numbers.language }

    var table: Table {
        Table(
            title: block.title?[language] ?? "",
            columns: [Table.Column(block.subject[language])] + block.columns.indices.flatMap(headings),
            rows: block.rows.map { row in
                [.text(row.label[language])]
                    + row.cells.indices.flatMap { cells(row.cells[$0].value, $0) }
            })
    }

    /// What kinds of values stand in a column.
    private enum Kind {
        case shares
        case counts
        case means
        case medians
        case bases
        case averages
        case changes
        case texts
    }

    /// The kinds that a column needs a column of its own for, in a fixed order.
    private func kinds(_ column: Int) -> [Kind] {
        let found = block.rows.compactMap { row in
            row.cells.indices.contains(column) ? kind(row.cells[column].value) : nil
        }
        let all: [Kind] = [.shares, .counts, .means, .medians, .bases, .averages, .changes, .texts]
        return all.filter(found.contains)
    }

    private func kind(_ value: QuestionValue) -> Kind? {
        switch value {
        case .share, .outside: .shares
        case .count: .counts
        case .mean: .means
        case .median: .medians
        case .base: .bases
        case .average: .averages
        case .change, .meanChange: .changes
        case .text: .texts
        case .nothing: nil
        }
    }

    private func headings(_ column: Int) -> [Table.Column] {
        let entry = block.columns[column]
        let base = entry.base.map { " " + UnitWords.base($0.answered, of: $0.units, numbers)[language] } ?? ""
        let name = entry.name[language]
        /// The heading holds n and N of the whole column; before each value they would be read as a part of it.
        func named(_ what: Phrase?, _ content: Table.Column.Content) -> Table.Column {
            let kind = what.flatMap { $0[language] == name ? nil : ", \($0[language])" } ?? ""
            return Table.Column(
                name + base + kind, content, label: name + kind, scope: base.isEmpty ? nil : name + base)
        }
        return kinds(column).flatMap { kind -> [Table.Column] in
            switch kind {
            case .shares: [named(nil, .share)]
            case .counts: [named(ShareWords.columns[0], .number)]
            case .means: [named(QuestionWords.mean, .mean)]
            case .medians: [named(UnitWords.median, .text)]
            case .bases: [Table.Column("n", .number), Table.Column("N", .number)]
            case .averages: [named(QuestionWords.mean, .number)]
            case .changes:
                QuestionTable.changeHeadings.map { Table.Column($0[language], .number) }
            case .texts: [named(nil, .text)]
            }
        }
    }

    private static let changeHeadings = [
        PanelWords.change, PanelWords.from, PanelWords.to, PanelWords.gained, PanelWords.lost, PanelWords.p,
        Phrase("n"), Phrase("N"),
    ]

    private func cells(_ value: QuestionValue, _ column: Int) -> [Table.Cell] {
        kinds(column).flatMap { wanted -> [Table.Cell] in
            kind(value) == wanted ? filled(value) : QuestionTable.blank(wanted)
        }
    }

    private func filled(_ value: QuestionValue) -> [Table.Cell] {
        switch value {
        case .share(let share): return [.share(share)]
        case .outside(let count): return [.outside(count)]
        case .count(let count): return [.whole(count)]
        case .mean(let mean, let decimals): return [.mean(MeanFigure(.found(mean), decimals: decimals))]
        case .median(let mean, let decimals):
            let value = numbers.decimal(mean.median / Decimals.unit(decimals))
            return [.text("\(value), \(UnitWords.base(mean.base, of: mean.units, numbers)[language])")]
        case .base(let base, let units): return [.whole(base), .whole(units)]
        case .average(let value, let decimals): return [.decimal(value / Decimals.unit(decimals), 2)]
        case .change(let change):
            let isShown = change.base >= Share.smallestBaseForPercent
            return [
                .change(isShown ? change.points : nil, 1),
                .change(isShown ? change.interval.lowerBound : nil, 1),
                .change(isShown ? change.interval.upperBound : nil, 1), .whole(change.gained),
                .whole(change.lost), .decimal(isShown ? change.p : nil, 3), .whole(change.base),
                .whole(change.units),
            ]
        case .meanChange(let change):
            let isShown = change.base >= Share.smallestBaseForPercent
            let unit = Decimals.unit(change.decimals)
            let interval = isShown ? change.interval.value : nil
            return [
                .change(change.value / unit, 2), .change(interval.map { $0.lowerBound / unit }, 2),
                .change(interval.map { $0.upperBound / unit }, 2), .whole(change.up), .whole(change.down),
                .decimal(isShown ? change.p : nil, 3), .whole(change.base), .whole(change.units),
            ]
        case .text(let text): return [.text(text)]
        case .nothing: return []
        }
    }

    private static func blank(_ kind: Kind) -> [Table.Cell] {
        switch kind {
        case .shares: [.share(nil)]
        case .counts: [.whole(nil)]
        case .means: [.mean(nil)]
        case .medians: [.text("")]
        case .bases: [.whole(nil), .whole(nil)]
        case .averages: [.decimal(nil, 2)]
        case .changes: [Table.Cell](repeating: .whole(nil), count: changeHeadings.count)
        case .texts: [.text("")]
        }
    }
}
