/// Text in the language of manual pages.
struct Roff {
    /// What has been written so far.
    private(set) var text = ""

    /// Begins a page of section 1.
    init(title: String, source: String) {
        request("TH", [title.uppercased(), "1", "", source])
    }

    /// A heading.
    mutating func section(_ title: String) {
        request("SH", [title])
    }

    /// A smaller heading.
    mutating func subsection(_ title: String) {
        request("SS", [title])
    }

    /// Text that is filled into lines.
    mutating func paragraph(_ words: String) {
        text += ".PP\n"
        lines(words)
    }

    /// A term and what is said of it.
    mutating func entry(_ term: String, _ words: String) {
        text += ".TP\n"
        request("B", [term])
        lines(words)
    }

    /// Text that keeps its lines.
    mutating func verbatim(_ words: String) {
        text += ".nf\n"
        lines(words.hasSuffix("\n") ? String(words.dropLast()) : words)
        text += ".fi\n"
    }

    private mutating func request(_ name: String, _ arguments: [String]) {
        let quoted = arguments.map { "\"" + Roff.escaped($0).replacing("\"", with: "\\(dq") + "\"" }
        text += ".\(name) \(quoted.joined(separator: " "))\n"
    }

    private mutating func lines(_ words: String) {
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            // A dot or an apostrophe at the beginning would be a request.
            let isRequest = line.first == "." || line.first == "'"
            text += (isRequest ? "\\&" : "") + Roff.escaped(String(line)) + "\n"
        }
    }

    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            default: escaped.append(character)
            }
        }
    }
}
