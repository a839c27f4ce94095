/// What the emulator shows in one cell.
public struct EmulatedCell: Hashable, Sendable {
    /// The character with its marks; empty for the right half of a wide one.
    public let text: String
    /// The colour of the text by its number in the palette, or as 0xRRGGBB; nil for the terminal's own.
    public let foreground: Int?
    /// The colour behind the text likewise; nil for the terminal's own.
    public let background: Int?
    /// Whether it is bold.
    public let isBold: Bool
    /// Whether it is underlined.
    public let isUnderlined: Bool
    /// Whether foreground and background are exchanged.
    public let isReverse: Bool
}

/// What has become of a program.
public enum ProgramEnd: Hashable, Sendable {
    /// It ended with an exit code.
    case exited(Int)
    /// A signal ended it.
    case killed(Int)
}

/// Why a test could not go on.
public enum PseudoTerminalError: Error, CustomStringConvertible {
    /// The program could not be started; the number is `errno`.
    case notStarted(Int32)
    /// What was waited for did not come; with the screen as it was.
    case gaveUp(waitingFor: String, screen: [String])

    /// A sentence, and the screen below it.
    public var description: String {
        switch self {
        case .notStarted(let number): "the program did not start: errno \(number)"
        case .gaveUp(let what, let screen):
            "waited in vain for \(what); the screen:\n" + screen.joined(separator: "\n")
        }
    }
}
