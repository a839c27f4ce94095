/// A drawing of dots, two across and four down in each cell, such as a map or a curve.
///
/// Dots count from zero at the top left. What lies outside is left out, so that a shape may be cut by the edge. Each
/// cell has one role: the one of the dot that was set last.
public struct BrailleCanvas: Hashable, Sendable {
    /// The size in cells.
    public let size: Size
    /// The form of the signs.
    public let glyphs: GlyphSet
    private var patterns: [UInt8]
    private var roles: [Role]

    /// An empty canvas of `size` cells.
    public init(_ size: Size, glyphs: GlyphSet = .unicode) {
        self.size = size
        self.glyphs = glyphs
        patterns = Array(repeating: 0, count: size.width * size.height)
        roles = Array(repeating: .text, count: size.width * size.height)
    }

    /// Dots across.
    public var dotWidth: Int { size.width * 2 }
    /// Dots down.
    public var dotHeight: Int { size.height * 4 }

    /// Whether the dot at `x`, `y` is set; false outside.
    public func isSet(x: Int, y: Int) -> Bool {
        guard let (cell, bit) = place(x: x, y: y) else { return false }
        return patterns[cell] & bit != 0
    }

    /// Sets the dot at `x`, `y` and gives its cell the meaning `role`.
    public mutating func set(x: Int, y: Int, role: Role = .text) {
        guard let (cell, bit) = place(x: x, y: y) else { return }
        patterns[cell] |= bit
        roles[cell] = role
    }

    /// Sets the dots of a straight line, both ends with it (Bresenham 1965).
    public mutating func line(
        from start: (x: Int, y: Int), to end: (x: Int, y: Int), role: Role = .text
    ) {
        let across = abs(end.x - start.x)
        let down = -abs(end.y - start.y)
        let step = (x: end.x >= start.x ? 1 : -1, y: end.y >= start.y ? 1 : -1)
        var (x, y) = start
        var error = across + down
        while true {
            set(x: x, y: y, role: role)
            if (x, y) == end { return }
            let doubled = 2 * error
            if doubled >= down {
                error += down
                x += step.x
            }
            if doubled <= across {
                error += across
                y += step.y
            }
        }
    }

    /// The rows of cells from the top, each exactly `size.width` columns.
    public var lines: [[Span]] {
        (0..<size.height).map { y in
            var spans: [Span] = []
            for cell in y * size.width..<(y + 1) * size.width {
                let role = patterns[cell] == 0 ? Role.text : roles[cell]
                let sign = sign(patterns[cell])
                if spans.last?.role == role {
                    spans[spans.count - 1].text += sign
                } else {
                    spans.append(Span(sign, role))
                }
            }
            return spans
        }
    }

    /// The cell and the bit of a dot; nil outside.
    private func place(x: Int, y: Int) -> (cell: Int, bit: UInt8)? {
        guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return nil }
        return (y / 4 * size.width + x / 2, Self.bits[y % 4 * 2 + x % 2])
    }

    /// The bits of U+2800 and on, row by row.
    private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

    /// A braille pattern; in ASCII, which knows no halves, a sign of as much ink. An empty cell is a blank in both.
    private func sign(_ pattern: UInt8) -> String {
        guard pattern != 0 else { return " " }
        switch glyphs {
        case .unicode: return String(Unicode.Scalar(0x2800 + UInt32(pattern)).map(Character.init) ?? " ")
        case .ascii:
            return switch pattern.nonzeroBitCount {
            case 1...2: "."
            case 3...5: ":"
            default: "#"
            }
        }
    }
}

extension Grid {
    /// Draws a canvas so that its top left corner lies at `x`, `y`. Cells without a dot are left as they were.
    public mutating func draw(_ canvas: BrailleCanvas, x: Int, y: Int) {
        for (row, spans) in canvas.lines.enumerated() {
            var column = x
            for span in spans {
                for sign in span.text {
                    if sign != " " { put(String(sign), x: column, y: y + row, role: span.role) }
                    column += 1
                }
            }
        }
    }
}
