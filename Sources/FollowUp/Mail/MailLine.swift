/// A line of a template, taken apart into words and names in braces.
struct MailLine {
    /// A part of a line.
    enum Part {
        case words(Substring)
        /// What stands between braces, and the column of the first brace, counted from 1. A brace that is never closed
        /// has all the rest.
        case name(String, column: Int)
    }

    let parts: [Part]

    init(_ line: String) {
        var parts: [Part] = []
        var rest = Substring(line)
        while let brace = rest.firstIndex(of: "{") {
            parts.append(.words(rest[..<brace]))
            let end = rest[brace...].firstIndex(of: "}") ?? rest.endIndex
            let column = line.distance(from: line.startIndex, to: brace) + 1
            parts.append(.name(String(rest[rest.index(after: brace)..<end]), column: column))
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
        }
        self.parts = parts + [.words(rest)]
    }

    /// The line with everything that is known, or nil when it speaks of something that is not.
    func filled(with facts: [MailPlaceholder: String]) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .name(let name, _):
                guard let fact = MailPlaceholder(rawValue: name).flatMap({ facts[$0] }) else { return nil }
                text += fact
            }
        }
        return text
    }
}
