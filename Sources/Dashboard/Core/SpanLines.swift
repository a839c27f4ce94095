import TerminalUI

/// Pieces of text that stand beside each other in as many lines as it takes, none of them broken.
enum SpanLines {
    /// The lines of pieces that are told apart by three blanks.
    static func filled(_ pieces: [[Span]], width: Int) -> [[Span]] {
        pieces.reduce(into: [[Span]]()) { lines, piece in
            let gap = Span("   ")
            if let last = lines.last, last.width + gap.width + piece.width <= width {
                lines[lines.count - 1] = last + [gap] + piece
            } else {
                lines.append(piece)
            }
        }
    }
}
