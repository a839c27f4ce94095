import Survey
import Tables
import TerminalUI
import Wording

extension Menu {
    /// What is given to the clipboard: the row, one of its values, or everything that the screen says.
    static func copies(_ state: State) -> Menu {
        let (readout, rows) = state.front.glance(of: state)
        let text = ReadoutText(readout, in: state)
        let language = state.settings.language
        var entries: [Entry] = []
        if let row = text.row {
            entries.append(Entry(id: "row", label: CopyWords.row[language], note: row.shortened))
            entries += text.values.enumerated().map { place, value in
                Entry(id: "value/\(place)", label: value.heading, note: value.text.shortened)
            }
        }
        entries.append(
            Entry(id: "view", label: CopyWords.view[language], note: CopyWords.rows(rows)[language]))
        return Menu(.copy, title: CopyWords.title, entries: entries)
    }
}

extension String {
    /// As much as a menu has room for.
    fileprivate var shortened: String {
        let line = String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return line.count > 40 ? line.prefix(39) + "…" : line
    }
}

extension State {
    /// Gives what was chosen in the menu to the clipboard.
    mutating func copy(chosenBy id: String) -> [Effect] {
        let text = ReadoutText(
            id == "view" ? front.readout(of: self) : front.glance(of: self).readout, in: self)
        let value = id.split(separator: "/").last.flatMap { Int($0) }
        let copied =
            switch id {
            case "view": text.all
            case "row": text.row
            default: value.flatMap { text.values.indices.contains($0) ? text.values[$0].text : nil }
            }
        guard let copied else { return [] }
        message = Message(CopyWords.copied)
        return [.copy(copied)]
    }
}
