import Dashboard
import Survey
import Wording

/// The keys of the dashboard by the place where they mean something, from the table of commands.
struct KeyTable {
    /// The keys of one place.
    struct Part {
        let title: String
        let rows: [Row]
    }

    /// One command.
    struct Row {
        let id: String
        let keys: [String]
        let title: String
    }

    let parts: [Part]

    /// All keys, in words of a language.
    init(_ language: Language) {
        parts = Command.Context.allCases.compactMap { context in
            let rows = Keymap.standard.commands.filter { $0.context == context }.map { command in
                Row(
                    id: command.id,
                    keys: command.keys.map {
                        KeyWords.name(Command.name(ofKeys: $0), in: language, asArrows: false)
                    }, title: command.title[language])
            }
            return rows.isEmpty ? nil : Part(title: context.title[language], rows: rows)
        }
    }

    /// The table as a document in Markdown.
    var markdown: String {
        parts.reduce("# Keys\n\n`make docs` writes this file from the table of commands.\n") { text, part in
            text + "\n## \(part.title)\n\n| keys | does | command |\n|---|---|---|\n"
                + part.rows.map(line).joined()
        }
    }

    private func line(_ row: Row) -> String {
        let keys = row.keys.map { key in
            // A bar ends a cell, even within code.
            "`" + String(key.flatMap { $0 == "|" ? "\\|" : "\($0)" }) + "`"
        }
        return "| \(keys.joined(separator: ", ")) | \(row.title) | `\(row.id)` |\n"
    }
}

extension Command.Context {
    /// The place in words.
    fileprivate var title: Phrase {
        switch self {
        case .units: ManualWords.unitsContext
        case .unit: ManualWords.unitContext
        case .questions: TabWords.questions
        case .question: ManualWords.questionContext
        case .areas: TabWords.areas
        case .response: TabWords.response
        case .followUp: TabWords.followUp
        case .figures: TabWords.figures
        case .figure: ManualWords.figureContext
        case .map: ManualWords.mapContext
        case .history: ManualWords.historyContext
        case .draft: DraftWords.context
        case .importing: ImportScreenWords.context
        case .form: ManualWords.formContext
        case .choice: ManualWords.choiceContext
        case .work: ManualWords.workContext
        case .tabs: ManualWords.tabsContext
        case .help: ManualWords.helpContext
        case .palette: PaletteWords.title
        case .menu: ManualWords.menuContext
        case .typing: ManualWords.typingContext
        case .confirm: ManualWords.confirmContext
        case .screens: ManualWords.screensContext
        case .everywhere: ManualWords.everywhereContext
        }
    }
}
