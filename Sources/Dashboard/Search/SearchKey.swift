import Survey

/// The names of a thing in a form in which they are found: small letters without diacritics.
struct SearchKey: Sendable, Hashable {
    /// The words of all names, each behind a blank, and then those of where it lies.
    let bytes: [UInt8]
    /// What is asked of the bytes for every letter that is typed.
    let extent: SearchNames.Extent

    init(_ names: [String], place: String? = nil) {
        let own = SearchKey.bytes(of: names)
        bytes = own + (place.map { SearchKey.bytes(of: [$0]) } ?? [])
        extent = SearchNames.Extent(own: own.count, words: bytes.count { $0 == SearchNames.blank })
    }

    /// Lets the names be read.
    func names<Said>(_ said: (SearchNames) -> Said) -> Said {
        bytes.withUnsafeBufferPointer { said(SearchNames($0, extent)) }
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
        names { $0.hold(words) }
    }

    /// Small letters; diacritics of Norwegian and Sámi names folded to the letter below them. Æ, ø and å are
    /// letters of their own and stay.
    static func folded(_ text: String) -> [UInt8] {
        Array(Letters.folded(text).utf8)
    }
}
