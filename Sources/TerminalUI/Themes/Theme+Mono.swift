extension Theme {
    /// Attributes alone, whatever colours the terminal has.
    public static let mono = Theme(name: "mono", ground: .dark, rows: [])
}

extension Role {
    /// How a role looks where there are no colours: the same in every theme.
    var attributes: Attributes {
        switch self {
        case .title, .heading, .key, .marked, .low, .barMark: .bold
        case .activeTab, .error: [.bold, .reverse]
        case .selected, .badge: .reverse
        case .selectedInactive, .warning, .input, .link: .underline
        case .match: [.bold, .underline]
        case .dim, .missing, .barRest: .dim
        case .text, .tab, .keyLabel, .good, .bar, .barAlternate, .barNeutral, .border: []
        }
    }
}
