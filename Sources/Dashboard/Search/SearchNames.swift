import Glibc

/// The names of a thing where they lie in memory, each word behind a blank, and then those of where the thing lies. Nothing
/// is copied, because a hundred thousand are asked for every letter that is typed.
struct SearchNames {
    /// What stands before each word.
    static let blank = UInt8(ascii: " ")
    /// What stands between the names of a thing and those of where it lies.
    static let placeMark = UInt8(ascii: "\t")

    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Whether every word stands somewhere.
    func hold(_ words: [[UInt8]]) -> Bool {
        words.allSatisfy { $0.withUnsafeBufferPointer { bytes.place(of: $0) != nil } }
    }

    /// How many words there are.
    var wordCount: Int { bytes.count { $0 == SearchNames.blank } }

    /// How something that was typed stands in names; the later, the better.
    enum Match: Comparable {
        /// Only in the name of where the thing lies.
        case place
        case within
        case beginning
        case whole
    }

    /// How a word stands where it stands best; nil where it stands nowhere.
    func match(_ word: Bytes) -> Match? {
        guard var found = bytes.place(of: word) else { return nil }
        let ownEnd = self.ownEnd
        var best = Match.place
        while found < ownEnd {
            best = max(best, match(at: found, word.count))
            guard best < .whole, let next = bytes.place(of: word, from: found + 1) else { break }
            found = next
        }
        return best
    }

    private func match(at start: Int, _ count: Int) -> Match {
        guard start > 0, bytes[start - 1] == SearchNames.blank else { return .within }
        let end = start + count
        let isWhole =
            end == bytes.count || bytes[end] == SearchNames.blank || bytes[end] == SearchNames.placeMark
        return isWhole ? .whole : .beginning
    }

    /// Where the names of the thing itself end.
    private var ownEnd: Int { bytes.firstIndex(of: SearchNames.placeMark) ?? bytes.count }

    /// The greatest of what is said of each word that begins with a letter; nil where nothing is said of any. Of the words
    /// of where the thing lies half counts.
    func greatest(beginningWith letter: UInt8, _ said: (Bytes) -> Int?) -> Int? {
        let ownEnd = self.ownEnd
        let own = greatest(in: 0..<ownEnd, beginningWith: letter, said)
        return own
            ?? greatest(in: min(ownEnd + 1, bytes.count)..<bytes.count, beginningWith: letter, said).map {
                $0 / 2
            }
    }

    private func greatest(in range: Range<Int>, beginningWith letter: UInt8, _ said: (Bytes) -> Int?) -> Int?
    {
        var greatest: Int?
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: SearchNames.blank) ?? range.upperBound
            if end > start, bytes[start] == letter, let number = said(Bytes(rebasing: bytes[start..<end])) {
                greatest = max(greatest ?? number, number)
            }
            start = end + 1
        }
        return greatest
    }
}

extension SearchNames.Bytes {
    /// Where a word stands first at a place or behind it.
    func place(of word: SearchNames.Bytes, from start: Int = 0) -> Int? {
        guard let base = baseAddress, let letters = word.baseAddress else { return nil }
        var start = start
        while start + word.count <= count, let found = memchr(base + start, Int32(letters[0]), count - start)
        {
            start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if start + word.count <= count, memcmp(found, letters, word.count) == 0 { return start }
            start += 1
        }
        return nil
    }
}
