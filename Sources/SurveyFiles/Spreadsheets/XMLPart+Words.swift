import Survey

extension XMLPart {
    /// The words of the shared or inline text that begins here, without how they look and how they are spoken, and goes
    /// to its end.
    mutating func words() throws(FileProblem) -> String {
        let level = depth
        var (words, isSpoken) = ("", false)
        while try next(), depth > level {
            if begins("rPh") { isSpoken = true } else if ends("rPh") { isSpoken = false }
            if begins("t") {
                let text = try text()
                if !isSpoken { words += text }
            }
        }
        return SheetText.plain(words)
    }
}
