import Survey

extension Phrase {
    /// The text with a capital letter first, as headings have it.
    public var capitalized: Phrase {
        func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return Phrase(nb: capitalized(nb), nn: capitalized(nn), en: capitalized(en))
    }
}
