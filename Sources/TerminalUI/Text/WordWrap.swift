extension TextWidth {
    /// `text` broken into lines of at most `width` columns, at blanks where that is possible.
    ///
    /// Line breaks in the text are kept, so that an empty line stays one; runs of blanks become one. A word longer
    /// than a line is cut. The result has at least one line.
    public static func wrap(_ text: String, width: Int) -> [String] {
        let paragraphs = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        return paragraphs.flatMap { wrapParagraph($0, width: max(1, width)) }
    }

    private static func wrapParagraph(_ text: Substring, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            if !line.isEmpty, of(line) + 1 + of(word) <= width {
                line += " " + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = cut(String(word), width: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
        }
        return lines + [line]
    }

    private static func cut(_ word: String, width: Int) -> [String] {
        var pieces: [String] = []
        var rest = word
        while of(rest) > width {
            let piece = prefix(rest, width: width)
            guard !piece.isEmpty else { break }
            pieces.append(String(piece))
            rest = String(rest[piece.endIndex...])
        }
        return pieces + [rest]
    }
}
