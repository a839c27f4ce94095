import Survey
import Wording

/// The lines of the list of questions: the questions, and a heading above those of a battery.
struct QuestionLines {
    /// A line.
    enum Line: Sendable, Hashable {
        /// The name of a battery.
        case battery(Phrase)
        /// The question of a row.
        case question(row: Int)
    }

    let lines: [Line]
    private let cursor: Int?

    init(screen: QuestionsScreen, state: State) {
        let codebook = state.content.wave.codebook
        var lines: [Line] = []
        var open: String?
        for (row, entry) in screen.rows.enumerated() {
            let battery = codebook.items[entry.position].battery?.battery
            if let battery, battery != open,
                let label = codebook.batteries.first(where: { $0.id == battery })?.label
            {
                lines.append(.battery(label))
            }
            open = battery
            lines.append(.question(row: row))
        }
        self.lines = lines
        cursor = screen.list.selection
    }

    /// The lines that are seen: the selected question stays within them, and a heading with its first question.
    func visible(height: Int) -> Range<Int> {
        let selected = lines.firstIndex { $0 == .question(row: cursor ?? 0) } ?? 0
        let top = max(0, min(selected - height * 2 / 3, lines.count - height))
        return top..<min(lines.count, top + height)
    }

    /// The row of the question at a line; nil on a heading.
    func row(atOffset offset: Int, height: Int) -> Int? {
        let visible = visible(height: height)
        guard visible.contains(visible.lowerBound + offset),
            case .question(let row) = lines[visible.lowerBound + offset]
        else { return nil }
        return row
    }
}
