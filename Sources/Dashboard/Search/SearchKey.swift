import Survey

/// The names of a thing in a form in which they are found: small letters without diacritics.
struct SearchKey: Sendable, Hashable {
    /// The words of all names, each behind a blank, and behind a mark those of where it lies.
    let bytes: [UInt8]

    init(_ names: [String], place: String? = nil) {
        let places = place.map { [SearchNames.placeMark] + SearchKey.bytes(of: [$0]) } ?? []
        bytes = SearchKey.bytes(of: names) + places
    }

    private static func bytes(of texts: [String]) -> [UInt8] {
        texts.enumerated().filter { !texts[..<$0].contains($1) }
            .flatMap { spellings(of: $1) }.flatMap { [SearchNames.blank] + $0.utf8 }
    }

    /// A text as it is found, also by those who have no æ, ø and å on their keyboard.
    private static func spellings(of text: String) -> [String] {
        let folded = Letters.folded(text)
        guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return [folded] }
        return Set([folded, Letters.latin(folded, aa: "a"), Letters.latin(folded, aa: "aa")]).sorted()
    }

    /// The words that a user typed, in the same form.
    static func words(of text: String) -> [[UInt8]] {
        folded(text).split(separator: SearchNames.blank).map(Array.init)
    }

    /// Whether every word stands somewhere in the names.
    func matches(_ words: [[UInt8]]) -> Bool {
        bytes.withUnsafeBufferPointer { SearchNames($0).hold(words) }
    }

    /// Small letters; diacritics of Norwegian and Sámi names folded to the letter below them. Æ, ø and å are
    /// letters of their own and stay.
    static func folded(_ text: String) -> [UInt8] {
        Array(Letters.folded(text).utf8)
    }
}
