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
            entries.append(Entry(id: "row", label: CopyWords.row[language], note: state.shortened(row)))
            entries += text.values.enumerated().map { place, value in
                Entry(id: "value/\(place)", label: value.heading, note: state.shortened(value.text))
            }
        }
        entries.append(
            Entry(id: "view", label: CopyWords.view[language], note: CopyWords.rows(rows)[language]))
        return Menu(.copy, title: CopyWords.title, entries: entries)
    }
}

extension State {
    /// As much of a text as a menu has room for.
    fileprivate func shortened(_ text: String) -> String {
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return TextWidth.truncated(line, width: 40, glyphs: settings.glyphs)
    }

    /// Gives what was chosen in the menu to the clipboard.
    mutating func copy(chosenBy id: String) -> [Effect] {
        guard id != "view" else { return copyAll() }
        let text = ReadoutText(front.glance(of: self).readout, in: self)
        let value = id.split(separator: "/").last.flatMap { Int($0) }
        let copied =
            id == "row"
            ? text.row
            : value.flatMap { text.values.indices.contains($0) ? text.values[$0].text : nil }
        guard let copied else { return [] }
        message = Message(CopyWords.copied)
        return [.copy(copied)]
    }

    /// Gives everything that the screen says to the clipboard, as far as that has room, and says so where it has not.
    private mutating func copyAll() -> [Effect] {
        let (_, rows) = front.glance(of: self)
        let key = keyName(ofCommand: "screens.export")
        guard rows <= Clipboard.mostRows else {
            message = Message(CopyWords.tooMuch(rows: rows, exportKey: key), .problem)
            return []
        }
        let copied = ReadoutText(front.readout(of: self), in: self).all(within: Clipboard.mostBytes)
        message =
            copied.rows < rows
            ? Message(CopyWords.copied(copied.rows, of: rows, exportKey: key), .problem)
            : Message(CopyWords.copied)
        return [.copy(copied.text)]
    }
}

/// How much the clipboard of a terminal takes.
enum Clipboard {
    /// In bytes; terminals drop what is longer.
    static let mostBytes = 74_000
    /// So many rows never have room.
    static let mostRows = 2_000
}
