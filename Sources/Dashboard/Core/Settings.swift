import Survey
import TerminalUI
import Wording

/// What the program was told at its start and the user may change.
public struct Settings: Sendable, Hashable {
    /// The language that is read.
    public var language: Language
    /// The form of signs.
    public var glyphs: GlyphSet
    /// What things look like.
    public var theme: Theme
    /// Whether the mouse is the program's; when it is not, the terminal's own selection works.
    public var usesMouse: Bool

    /// Settings of a start.
    public init(
        language: Language = .bokmaal, glyphs: GlyphSet = .unicode, theme: Theme = .dark,
        usesMouse: Bool = true
    ) {
        self.language = language
        self.glyphs = glyphs
        self.theme = theme
        self.usesMouse = usesMouse
    }

    /// How numbers are written.
    public var numbers: Numbers { Numbers(language) }
}

/// One line for the user, shown until the next key.
public struct Message: Sendable, Hashable {
    /// How it is meant.
    public enum Tone: Sendable, Hashable {
        case information
        case problem
    }

    /// The line.
    public let text: Phrase
    /// How it is meant.
    public let tone: Tone

    init(_ text: Phrase, _ tone: Tone = .information) {
        self.text = text
        self.tone = tone
    }
}
