extension Grid {
    /// The text layer: one string per row, without blanks at the end.
    public var textLines: [String] {
        (0..<size.height).map { y in
            let line = row(y).map(\.text).joined()
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The role layer: one letter per cell, see `Role.letter`.
    public var roleLines: [String] {
        (0..<size.height).map { y in String(row(y).map(\.role.letter)) }
    }

    /// The text of `area`, one string per row, blanks at the end kept.
    public func text(in area: Rect) -> [String] {
        let inside = area.intersection(bounds)
        return (inside.y..<inside.y + inside.height).map { y in
            (inside.x..<inside.maxX).map { self[x: $0, y: y].text }.joined()
        }
    }
}
