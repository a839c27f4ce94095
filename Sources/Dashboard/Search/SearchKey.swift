import Survey

/// The names of a unit in a form in which they are found: small letters without diacritics.
struct SearchKey: Sendable, Hashable {
    /// The words of all names, each behind a blank.
    private let bytes: [UInt8]
    /// How many words there are.
    let wordCount: Int

    init(_ texts: [String]) {
        let bytes = texts.enumerated().filter { !texts[..<$0].contains($1) }
            .flatMap { SearchKey.spellings(of: $1) }.flatMap { [UInt8(ascii: " ")] + $0.utf8 }
        self.bytes = bytes
        wordCount = bytes.split(separator: UInt8(ascii: " ")).count
    }

    /// The key of each unit: its code, its names and its place.
    static func all(of register: Register) -> [SearchKey] {
        let places = register.secondDivision
        return register.units.enumerated().map { position, unit in
            let place = places?.classOfUnit(position)?.label.nb
            return SearchKey([unit.code, unit.name, unit.officialName] + [place].compactMap(\.self))
        }
    }

    /// A text as it is found, also by those who have no æ, ø and å on their keyboard.
    private static func spellings(of text: String) -> [String] {
        let folded = Letters.folded(text)
        guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return [folded] }
        return Set([folded, Letters.latin(folded, aa: "a"), Letters.latin(folded, aa: "aa")]).sorted()
    }

    /// A word of a name where it lies.
    typealias Word = UnsafeBufferPointer<UInt8>

    /// The greatest of what is said of each word; nil where nothing is said of any. No word is copied, since each key of a
    /// hundred thousand is asked for every letter that is typed.
    func greatest(_ said: (Word) -> Int?) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var greatest: Int?
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
                if end > start, let number = said(Word(rebasing: bytes[start..<end])) {
                    greatest = max(greatest ?? number, number)
                }
                start = end + 1
            }
            return greatest
        }
    }

    /// The words that a user typed, in the same form.
    static func words(of text: String) -> [[UInt8]] {
        folded(text).split(separator: UInt8(ascii: " ")).map(Array.init)
    }

    /// Whether every word stands somewhere in the names.
    func matches(_ words: [[UInt8]]) -> Bool {
        words.allSatisfy(contains)
    }

    /// Whether names can come near a word at all: one of them begins with the same letter, or holds the word.
    func mayAnswer(to word: [UInt8]) -> Bool {
        let begins = bytes.indices.dropLast().contains {
            bytes[$0] == UInt8(ascii: " ") && bytes[$0 + 1] == word.first
        }
        return begins || contains(word)
    }

    private func contains(_ word: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { $0.holds(word) }
    }

    /// Small letters; diacritics of Norwegian and Sámi names folded to the letter below them. Æ, ø and å are
    /// letters of their own and stay.
    static func folded(_ text: String) -> [UInt8] {
        Array(Letters.folded(text).utf8)
    }
}

extension SearchKey.Word {
    /// Whether letters stand somewhere in it, side by side.
    func holds(_ letters: [UInt8]) -> Bool {
        guard let first = letters.first, letters.count <= count else { return letters.isEmpty }
        for start in 0...count - letters.count where self[start] == first {
            if self[start..<start + letters.count].elementsEqual(letters) { return true }
        }
        return false
    }
}
