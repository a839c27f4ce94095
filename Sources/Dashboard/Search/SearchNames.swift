import Glibc

/// The names of a thing where they lie in memory, each word behind a blank, and then those of where the thing lies. Nothing
/// is copied, because a hundred thousand are asked for every letter that is typed.
struct SearchNames {
    /// What stands before each word.
    static let blank = UInt8(ascii: " ")

    /// How far the names of the thing itself reach, and how many words there are in all.
    struct Extent: Sendable, Hashable {
        /// The bytes of the thing's own names.
        let own: Int
        /// The words of all names.
        let words: Int
    }

    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes
    private let extent: Extent

    init(_ bytes: Bytes, _ extent: Extent) {
        self.bytes = bytes
        self.extent = extent
    }

    /// Whether every word stands somewhere.
    func hold(_ words: [[UInt8]]) -> Bool {
        words.allSatisfy { $0.withUnsafeBufferPointer { bytes.place(of: $0) != nil } }
    }

    /// How many words there are.
    var wordCount: Int { extent.words }

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
        var best = Match.place
        while found < extent.own {
            best = max(best, match(at: found, word.count))
            guard best < .whole, let next = bytes.place(of: word, from: found + 1) else { break }
            found = next
        }
        return best
    }

    private func match(at start: Int, _ count: Int) -> Match {
        guard start > 0, bytes[start - 1] == SearchNames.blank else { return .within }
        let end = start + count
        let isWhole = end == bytes.count || bytes[end] == SearchNames.blank
        return isWhole ? .whole : .beginning
    }

    /// The greatest of what is said of each word that begins with a letter; nil where nothing is said of any. Of the words
    /// of where the thing lies half counts.
    func greatest(beginningWith letter: UInt8, _ said: (Bytes) -> Int?) -> Int? {
        greatest(in: 0..<extent.own, beginningWith: letter, said)
            ?? greatest(in: extent.own..<bytes.count, beginningWith: letter, said).map { $0 / 2 }
    }

    private func greatest(in range: Range<Int>, beginningWith letter: UInt8, _ said: (Bytes) -> Int?) -> Int?
    {
        var greatest: Int?
        var blank = bytes.place(ofByte: SearchNames.blank, in: range)
        while let start = blank.map({ $0 + 1 }) {
            let next = bytes.place(ofByte: SearchNames.blank, in: start..<range.upperBound)
            let end = next ?? range.upperBound
            if end > start, bytes[start] == letter, let number = said(Bytes(rebasing: bytes[start..<end])) {
                greatest = max(greatest ?? number, number)
            }
            blank = next
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

    /// Where a byte stands first in a range.
    fileprivate func place(ofByte byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
