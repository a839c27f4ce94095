/// A key and what it does, for the bottom line.
public struct KeyHint: Hashable, Sendable {
    /// The key's name.
    public var key: String
    /// What it does, in a word or two.
    public var label: String
    /// The rank when there is no room for all: the lowest is dropped first.
    public var priority: Int

    /// A hint; hints of one priority are dropped from the end.
    public init(key: String, label: String, priority: Int = 0) {
        self.key = key
        self.label = label
        self.priority = priority
    }

    fileprivate var width: Int { TextWidth.of(key) + 1 + TextWidth.of(label) }
}

/// The line of keys at the bottom of a screen.
public enum KeyLine {
    private static let gap = 2

    /// The hints that fit in `width` columns, in their order, none of them cut.
    public static func fitting(_ hints: [KeyHint], width: Int) -> [KeyHint] {
        var kept = Array(hints.indices)
        while !kept.isEmpty, total(kept.map { hints[$0] }) > width {
            let least = kept.map { hints[$0].priority }.min()
            guard let dropped = kept.lastIndex(where: { hints[$0].priority == least }) else { break }
            kept.remove(at: dropped)
        }
        return kept.map { hints[$0] }
    }

    /// The hints that fit as text: key, blank, label, two blanks.
    public static func spans(_ hints: [KeyHint], width: Int) -> [Span] {
        let groups = fitting(hints, width: width).map { hint in
            [
                Span(hint.key, .key), Span(" "), Span(hint.label, .keyLabel),
            ]
        }
        return Array(groups.joined(separator: [Span(String(repeating: " ", count: gap))]))
    }

    private static func total(_ hints: [KeyHint]) -> Int {
        hints.reduce(0) { $0 + $1.width } + gap * max(0, hints.count - 1)
    }
}
