/// What a cell means. A theme turns meanings into colours and attributes; a screen never names a colour.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Ordinary text.
    case text
    /// Text of less weight: hints, units of measure, what is switched off.
    case dim
    /// The program's title line.
    case title
    /// A heading of a section or a table.
    case heading
    /// The tab that is open.
    case activeTab
    /// A tab that is not open.
    case tab
    /// A key's name on the bottom line.
    case key
    /// What a key does.
    case keyLabel
    /// The selected row.
    case selected
    /// The selected row of a list that does not have the keys at the moment.
    case selectedInactive
    /// A row that the user has marked.
    case marked
    /// What a search has found.
    case match
    /// A value on the good side.
    case good
    /// A value on the low side.
    case low
    /// Something that needs attention.
    case warning
    /// Something that failed.
    case error
    /// A value that is not there, or who has not answered.
    case missing
    /// A badge that must be seen, such as the one for synthetic answers.
    case badge
    /// The filled part of a bar.
    case bar
    /// The filled part of a bar beside another bar.
    case barAlternate
    /// The part of a bar that is neither one nor the other.
    case barNeutral
    /// The empty part of a bar.
    case barRest
    /// A unit's own place on a bar or scale.
    case barMark
    /// Lines and frames.
    case border
    /// Text that is being typed.
    case input
    /// An address or a place to go to.
    case link

    /// One letter for the role layer of a snapshot.
    public var letter: Character {
        switch self {
        case .text: "."
        case .dim: "d"
        case .title: "T"
        case .heading: "H"
        case .activeTab: "A"
        case .tab: "t"
        case .key: "K"
        case .keyLabel: "k"
        case .selected: "S"
        case .selectedInactive: "s"
        case .marked: "M"
        case .match: "f"
        case .good: "g"
        case .low: "l"
        case .warning: "w"
        case .error: "e"
        case .missing: "m"
        case .badge: "B"
        case .bar: "#"
        case .barAlternate: "="
        case .barNeutral: "~"
        case .barRest: "-"
        case .barMark: "^"
        case .border: "b"
        case .input: "i"
        case .link: "u"
        }
    }
}
