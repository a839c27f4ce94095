/// A sign with a meaning. Each has a form for terminals without Unicode.
public enum Glyph: CaseIterable, Hashable, Sendable {
    /// Answered.
    case answered
    /// Answered in part.
    case partial
    /// Has not answered.
    case silent
    /// Better, higher or ascending.
    case up
    /// Worse, lower or descending.
    case down
    /// Unchanged.
    case same
    /// The selected row.
    case marker
    /// Marked by the user.
    case mark
    /// Followed up.
    case followed
    /// Needs attention.
    case warning
    /// A unit's own place on a bar or scale.
    case diamond
    /// No value.
    case none
    /// More follows; three columns in ASCII.
    case ellipsis
    /// Between the steps of a path.
    case pathSeparator
    /// Between facts on one line.
    case dot
    /// A bullet of a list.
    case bullet
    /// A whole cell of a bar.
    case full
    /// Light shade.
    case lightShade
    /// Medium shade.
    case mediumShade
    /// Dark shade.
    case darkShade
    /// A horizontal line.
    case horizontal
    /// A vertical line.
    case vertical
    /// The top left corner of a frame.
    case topLeft
    /// The top right corner of a frame.
    case topRight
    /// The bottom left corner of a frame.
    case bottomLeft
    /// The bottom right corner of a frame.
    case bottomRight
    /// A line that branches to the right.
    case teeRight
    /// A line that branches to the left.
    case teeLeft
    /// A line that branches downwards.
    case teeDown
    /// A line that branches upwards.
    case teeUp
    /// Two lines that cross.
    case cross
    /// More rows above.
    case moreAbove
    /// More rows below.
    case moreBelow
    /// More columns to the left.
    case moreLeft
    /// More columns to the right.
    case moreRight
    /// A ticked box, three columns in ASCII.
    case ticked
    /// An empty box, three columns in ASCII.
    case unticked
}

/// Which form of the glyphs a grid uses.
public enum GlyphSet: Hashable, Sendable {
    /// The form for a terminal with Unicode.
    case unicode
    /// The form in ASCII.
    case ascii

    /// The glyph in this form.
    public subscript(glyph: Glyph) -> String {
        let forms = glyph.forms
        return self == .unicode ? forms.unicode : forms.ascii
    }

    /// A column that stands for `eighths` of a cell in 0...8 and grows upwards.
    public func column(eighths: Int) -> String {
        let step = max(0, min(8, eighths))
        switch self {
        case .unicode: return [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][step]
        case .ascii: return [" ", "_", ".", ":", ";", "t", "T", "H", "#"][step]
        }
    }

    /// A bar's last cell that stands for `eighths` of a cell in 0...8 and grows to the right.
    public func rowEnd(eighths: Int) -> String {
        let step = max(0, min(8, eighths))
        switch self {
        case .unicode: return [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"][step]
        case .ascii: return step >= 4 ? "#" : " "
        }
    }
}

extension Glyph {
    /// The two forms of the glyph.
    fileprivate var forms: (unicode: String, ascii: String) {
        switch self {
        case .answered: ("●", "*")
        case .partial: ("◐", "%")
        case .silent: ("○", "o")
        case .up: ("▲", "^")
        case .down: ("▼", "v")
        case .same: ("=", "=")
        case .marker: ("▸", ">")
        case .mark: ("✓", "+")
        case .followed: ("»", "f")
        case .warning: ("!", "!")
        case .diamond: ("◆", "@")
        case .none: ("–", "-")
        case .ellipsis: ("…", "...")
        case .pathSeparator: ("›", ">")
        case .dot: ("·", "|")
        case .bullet: ("•", "-")
        case .full: ("█", "#")
        case .lightShade: ("░", ".")
        case .mediumShade: ("▒", ":")
        case .darkShade: ("▓", "+")
        case .horizontal: ("─", "-")
        case .vertical: ("│", "|")
        case .topLeft: ("┌", "+")
        case .topRight: ("┐", "+")
        case .bottomLeft: ("└", "+")
        case .bottomRight: ("┘", "+")
        case .teeRight: ("├", "+")
        case .teeLeft: ("┤", "+")
        case .teeDown: ("┬", "+")
        case .teeUp: ("┴", "+")
        case .cross: ("┼", "+")
        case .moreAbove: ("↑", "^")
        case .moreBelow: ("↓", "v")
        case .moreLeft: ("‹", "<")
        case .moreRight: ("›", ">")
        case .ticked: ("☑", "[x]")
        case .unticked: ("☐", "[ ]")
        }
    }
}
