import Survey
import SurveyAnalytics

/// What a cell of a question's tables holds. Numbers keep their n and N until they are drawn.
enum QuestionValue: Sendable, Hashable {
    /// A part of the units.
    case share(Share)
    /// Units that gave a category outside the base.
    case outside(Int)
    /// Units.
    case count(Int)
    /// n of N.
    case base(Int, of: Int)
    /// A mean of stored numbers.
    case mean(Mean, decimals: Int)
    /// The median of the same.
    case median(Mean, decimals: Int)
    /// A mean on the panel, whose n stands above.
    case average(Double, decimals: Int)
    /// How a share changed on the panel.
    case change(CategoryChange)
    /// How a mean changed on the panel.
    case meanChange(MeanChange)
    /// Somebody's words.
    case text(String)
    /// There is no such number.
    case nothing

    /// The part of everybody that it is, where percentages are shown.
    var bar: Double? {
        guard case .share(let share) = self, share.showsPercent else { return nil }
        return share.value
    }
}

/// A cell of a question's tables, and who stands behind it.
struct QuestionCell: Sendable, Hashable {
    let value: QuestionValue
    /// The units that the number counts; nil where it counts none that can be listed.
    var units: UnitSubset?
    /// The unit whose own words stand here.
    var unit: Int?
}

/// A table of a question.
struct QuestionBlock: Sendable, Hashable {
    /// How its cells are drawn.
    enum Form: Sendable, Hashable {
        /// Count, percent with interval and a bar.
        case bars
        /// Percent and a short bar; all on one scale.
        case small
        /// What is written, right-aligned.
        case plain
        /// What is written, as long as it is.
        case words
    }

    /// A column.
    struct Column: Sendable, Hashable {
        let name: Phrase
        /// The n and N of the whole column.
        var base: Base?
    }

    /// The n and N of a column.
    struct Base: Sendable, Hashable {
        let answered: Int
        let units: Int
    }

    /// A row: what it is about, and one cell a column.
    struct Row: Sendable, Hashable {
        let label: Phrase
        let cells: [QuestionCell]
    }

    var title: Phrase?
    var form: Form
    let columns: [Column]
    let rows: [Row]

    /// Whether percentages stand alone in its cells, so that the table has to say what they are.
    var showsPercent: Bool { form == .small && rows.contains { $0.cells.contains { $0.value.bar != nil } } }

    /// What a whole bar stands for.
    var scale: Double {
        guard form == .small else { return 1 }
        let most = rows.flatMap(\.cells).compactMap(\.value.bar).max() ?? 0
        return most > 0 ? most : 1
    }
}

/// A sentence of a section.
enum QuestionNote: Sendable, Hashable {
    case words(Phrase)
    /// How many are followed of how many.
    case panel(PanelAccount)
    /// Which division is shown, as its place among all.
    case division(Phrase, Int, of: Int)
}

/// What a section of a question says: sentences, then tables.
struct QuestionContent: Sendable, Hashable {
    var notes: [QuestionNote] = []
    var blocks: [QuestionBlock] = []

    /// The same with short bars, for where there is little room.
    var inSmall: QuestionContent {
        var content = self
        for index in blocks.indices where blocks[index].form == .bars { content.blocks[index].form = .small }
        return content
    }

    /// All rows, whatever table they are in.
    var rows: [(block: Int, row: Int)] {
        blocks.enumerated().flatMap { place, block in block.rows.indices.map { (place, $0) } }
    }

    /// The table and the row of a place among all rows.
    func place(_ index: Int?) -> (block: Int, row: Int)? {
        guard let index else { return nil }
        let rows = rows
        return rows.indices.contains(index) ? rows[index] : nil
    }
}
