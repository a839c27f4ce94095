import Survey
import TerminalUI
import Wording

/// What is in front, as text without places: for reading aloud and for logs.
extension State {
    /// What the screen in front says.
    public var readout: Readout { front.readout(of: self) }

    /// The way from the first screen to the one in front.
    public var path: [String] { screens.map { $0.title(in: self)[settings.language] } }

    /// What lies over the screen, line by line, with a sign before what is selected; nil where nothing does.
    public var overlayLines: [String]? {
        let language = settings.language
        switch overlay {
        case nil: return nil
        case .menu(let menu):
            return [menu.title[language]]
                + menu.entries.enumerated().map { marked($0, menu.list.cursor, "\($1.label)  \($1.note)") }
        case .palette(let palette):
            return ["\(PaletteWords.title[language]): \(palette.field.text)"]
                + (palette.entries.isEmpty ? [PaletteWords.nothing[language]] : [])
                + palette.entries.enumerated().map {
                    marked($0, palette.list.cursor, "\($1.label)  \($1.note)")
                }
        case .typing(let typing): return ["\(typing.title[language]) \(typing.field.text)"] + typing.proposals
        case .confirm(let confirm): return [confirm.question[language]]
        case .form(let form):
            return form.lines.enumerated().map { place, line in
                marked(place, form.cursor, "\(FieldWords.label(line.field)[language]): \(line.text ?? "")")
            }
        }
    }

    /// Whether something lies over the screen.
    public var hasOverlay: Bool { overlay != nil }

    /// Whether characters are typed into something.
    public var isTyping: Bool {
        switch overlay {
        case .typing, .palette, .form: true
        case .menu, .confirm, nil: false
        }
    }

    private func marked(_ place: Int, _ selected: Int, _ text: String) -> String {
        (place == selected ? settings.glyphs[.marker] : " ") + " " + text
    }
}
