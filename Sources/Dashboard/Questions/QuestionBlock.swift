import Survey
import SurveyAnalytics
import TerminalUI
import Wording

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

    let title: Phrase?
    var form: Form
    /// What its rows are about.
    let subject: Phrase
    let columns: [Column]
    let rows: [Row]
    /// The columns of a grid that the longest label of a row takes. Measured once: there may be a row for every unit.
    private let labelWidths: [Language: Int]
    /// Whether the last column holds sentences rather than numbers.
    let hasSentences: Bool

    /// - Parameter subject: what the rows are about where they are no answers.
    init(
        title: Phrase? = nil, form: Form, subject: Phrase = QuestionWords.answer, columns: [Column],
        rows: [Row]
    ) {
        self.title = title
        self.form = form
        self.subject = subject
        self.columns = columns
        self.rows = rows
        labelWidths = Language.allCases.reduce(into: [:]) { widths, language in
            widths[language] = rows.map { TextWidth.of($0.label[language]) }.max() ?? 0
        }
        hasSentences = rows.contains { row in
            switch row.cells.last?.value {
            case .change, .meanChange: true
            default: false
            }
        }
    }

    /// The columns of a grid that the longest label of a row takes.
    func labelWidth(_ language: Language) -> Int { labelWidths[language] ?? 0 }

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

    /// The rows of all tables.
    var rowCount: Int { blocks.reduce(0) { $0 + $1.rows.count } }

    /// The table and the row of a place among the rows of all tables.
    func place(_ index: Int?) -> (block: Int, row: Int)? {
        guard var left = index, left >= 0 else { return nil }
        for (place, block) in blocks.enumerated() {
            if left < block.rows.count { return (place, left) }
            left -= block.rows.count
        }
        return nil
    }

    /// The place among the rows of all tables of a row of one.
    func index(ofRow row: Int, inBlock block: Int) -> Int {
        blocks[..<block].reduce(row) { $0 + $1.rows.count }
    }
}
