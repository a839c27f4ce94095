import Survey
import Tables
import TerminalUI
import Wording

extension HelpScreen {
    /// The keys with what they do, group by group, and the signs with what they mean.
    func readout(of state: State) -> Readout {
        let language = state.settings.language
        var tables: [(title: String, rows: [[Table.Cell]])] = []
        var selection: Readout.Selection?
        for (place, line) in lines.enumerated() {
            guard let words = words(of: line, in: state) else {
                if case .heading(let title) = line { tables.append((title[language], [])) }
                continue
            }
            if place == list.selection, let last = tables.last {
                selection = Readout.Selection(table: tables.count - 1, row: last.rows.count)
            }
            tables[tables.count - 1].rows.append([.text(words.sign), .text(words.meaning)])
        }
        return Readout(
            title: title(in: state)[language],
            notes: lines.isEmpty ? [ProgramWords.nothingInHelp[language]] : [],
            tables: tables.map {
                Table(title: $0.title, columns: [Table.Column(""), Table.Column("")], rows: $0.rows)
            }, selection: selection)
    }

    /// Keys or a sign, and what that is; nil for what is only a heading or a gap.
    private func words(of line: Line, in state: State) -> (sign: String, meaning: String)? {
        let language = state.settings.language
        switch line {
        case .heading, .blank: return nil
        case .sign(let sign): return (sign.shown(in: state.settings).text, sign.meaning[language])
        case .command(let command):
            return (
                state.keyNames(of: command, asArrows: false).joined(separator: ", "), command.title[language]
            )
        }
    }
}
