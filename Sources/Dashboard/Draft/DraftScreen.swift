import FollowUp
import Survey
import Tables
import TerminalUI
import Wording

/// A letter to a unit, to be looked over and then copied or written to a file.
struct DraftScreen: Screen {
    /// The letter.
    let draft: MailDraft
    /// Where the user stands in the rows.
    var list = ScrollList()

    init(draft: MailDraft) {
        self.draft = draft
    }

    var context: Command.Context { .draft }

    /// The unit's name is in it where no screen of the unit lies behind.
    func title(in state: State) -> Phrase {
        let title = DraftWords.title(draft.purpose)
        guard let unit = state.content.register.position(ofUnit: draft.unit),
            !state.screens.contains(where: { $0.unit == unit })
        else { return title }
        return DraftWords.title(title, to: state.content.name(of: unit))
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        DraftView.draw(self, of: state, in: frame.body, on: &grid)
    }

    func readout(of state: State) -> Readout {
        let language = state.settings.language
        let people = draft.recipients.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }
        let rows: [(Phrase, String)] = [
            (MailWords.to, people.joined(separator: ", ")), (MailWords.subject, draft.subject),
            (DraftWords.text, draft.body),
        ]
        return Readout(
            title: title(in: state)[language],
            tables: [
                Table(
                    columns: [
                        Table.Column(DraftWords.part[language]), Table.Column(DraftWords.text[language]),
                    ],
                    rows: rows.map { [.text($0[language]), .text($1)] })
            ])
    }

    mutating func settle(in state: State) {
        let language = state.settings.language
        let rows = DraftView.rows(of: draft, language: language, width: state.size.width - 4).count
        list.resize(count: max(1, rows - ScreenFrame(size: state.size).body.height + 1), height: 1)
    }
}

/// Draws a letter: who gets it, the subject, the text.
enum DraftView {
    static func draw(_ screen: DraftScreen, of state: State, in area: Rect, on grid: inout Grid) {
        let inside = area.inset(columns: 2)
        let rows = rows(of: screen.draft, language: state.settings.language, width: inside.width)
        grid.put(lines: Array(rows.dropFirst(screen.list.cursor)), in: inside)
        grid.cursor = Cursor(x: inside.x, y: inside.y, isVisible: true)
        if rows.count - screen.list.cursor > inside.height {
            grid.put(grid.glyphs[.moreBelow], x: inside.maxX - 1, y: inside.maxY - 1, role: .dim)
        }
    }

    static func rows(of draft: MailDraft, language: Language, width: Int) -> [[Span]] {
        let people = draft.recipients.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }
        let to = people.isEmpty ? MailWords.nobody[language] : people.joined(separator: ", ")
        return head(MailWords.to[language], to, width)
            + head(MailWords.subject[language], draft.subject, width)
            + [[]] + TextWidth.wrap(draft.body, width: width).map { [Span($0)] }
    }

    /// The cells before the recipients and the subject, wide enough for their names in every language.
    private static let headWidth = 2 + (heads.map(TextWidth.of).max() ?? 0)

    private static let heads = Language.allCases.flatMap { language in
        [MailWords.to[language], MailWords.subject[language]]
    }

    private static func head(_ label: String, _ text: String, _ width: Int) -> [[Span]] {
        TextWidth.wrap(text, width: max(10, width - headWidth)).enumerated().map { index, line in
            [
                Span(TextWidth.padded(index == 0 ? label + ":" : "", width: headWidth), .dim),
                Span(line, .heading),
            ]
        }
    }
}
