import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What a file of answers would bring, to be looked over before it is imported.
struct ImportScreen: Screen {
    /// What was asked for.
    let request: ImportRequest
    /// What was read.
    let preview: ImportPreview
    /// Where the user stands in the rows.
    var list = ScrollList()
    /// The rows, worked out once for a language and a width: a file may have millions of issues to be counted.
    private var laidOut: (rows: [SectionRow], width: Int, settings: Settings)?

    init(_ request: ImportRequest, _ preview: ImportPreview) {
        self.request = request
        self.preview = preview
    }

    var context: Command.Context { .importing }

    func title(in state: State) -> Phrase {
        ImportScreenWords.title(preview.wave.provenance.file)
    }

    /// The text that the selected row has in place of a unit, where it has none.
    var selectedStranger: UnitMatch? {
        guard rows.indices.contains(list.cursor), case .stranger(let place) = rows[list.cursor].target else {
            return nil
        }
        return preview.matches.strangers[place]
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        SectionView(rows: rows, list: list).draw(in: ImportScreen.area(state.size), on: &grid)
    }

    func readout(of state: State) -> Readout {
        let tables = tables(in: state)
        return Readout(
            title: title(in: state)[state.settings.language], notes: notes(tables, in: state),
            tables: tables.all)
    }

    mutating func settle(in state: State) {
        let area = ImportScreen.area(state.size)
        if laidOut?.width != area.width || laidOut?.settings != state.settings {
            laidOut = (rows(in: state, width: area.width), area.width, state.settings)
        }
        SectionView.settle(&list, rows: rows, in: area)
    }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        clickRow(x: x, y: y, in: ImportScreen.area(state.size))
    }

    var sectionRows: [SectionRow]? { rows }

    private var rows: [SectionRow] { laidOut?.rows ?? [] }

    private static func area(_ size: Size) -> Rect { ScreenFrame(size: size).body.inset(columns: 1) }

    private func tables(in state: State) -> ImportTables {
        ImportTables(preview, strangers: ImportScreenWords.strangers, state.settings.numbers)
    }

    /// What is to be known before the tables.
    private func notes(_ tables: ImportTables, in state: State) -> [String] {
        let language = state.settings.language
        let open = state.content
        let isDemo = open.isSynthetic && open.wave.provenance.importedAt == nil
        let synthetic = preview.wave.codebook.isSynthetic ? ProgramWords.synthetic : nil
        return [
            tables.summary(isKept: false), synthetic,
            preview.isSameFile ? ImportWords.sameFile : ImportScreenWords.notYet,
            isDemo ? ImportScreenWords.replacesOpen : nil,
        ].compactMap { $0?[language] }
    }

    /// What is to be known, and then the tables; a row without a unit says whom it is about when it is opened.
    private func rows(in state: State, width: Int) -> [SectionRow] {
        let width = SectionView.rowWidth(in: width)
        let tables = tables(in: state)
        let strangers = tables.strangers
        let targets = preview.matches.strangers.indices.map(SectionTarget.stranger)
        let notes = notes(tables, in: state).flatMap { SectionRow.wrapped($0, width: width) }
        return SectionRow.joined(
            [notes]
                + tables.all.map { table in
                    SectionRow.table(
                        table, targets: table == strangers ? targets : [], width: width, in: state.settings)
                })
    }
}
