extension Theme {
    /// Every theme that the user can choose, the usual one first.
    public static let all: [Theme] = [.dark, .light, .contrast, .mono]

    /// The theme of this name; nil when there is none.
    public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

    /// The theme after this one, and the first after the last.
    public var next: Theme {
        let place = Self.all.firstIndex { $0.name == name } ?? -1
        return Self.all[(place + 1) % Self.all.count]
    }

    /// The theme for the ground that a terminal tells of in COLORFGBG; nil when it tells nothing.
    ///
    /// - Parameter value: numbers of the first sixteen colours, as `15;0`, or with another part between them. The last
    ///   is the ground.
    public static func suiting(colorFGBG value: String) -> Theme? {
        let parts = value.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count > 1, let ground = parts.last.flatMap({ Int($0) }), (0..<16).contains(ground) else {
            return nil
        }
        return ground == 7 || ground > 8 ? .light : .dark
    }
}
