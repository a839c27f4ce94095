import Glibc

/// The names of a thing where they lie in memory, each word behind a blank. Nothing is copied, because a hundred thousand
/// are asked for every letter that is typed.
struct SearchNames {
    /// What stands before each word.
    static let blank = UInt8(ascii: " ")

    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Whether every word stands somewhere.
    func hold(_ words: [[UInt8]]) -> Bool {
        words.allSatisfy { $0.withUnsafeBufferPointer { bytes.place(of: $0) != nil } }
    }

    /// How many words there are.
    var wordCount: Int { bytes.count { $0 == SearchNames.blank } }

    /// Where a word stands in the best place: as a word, at the beginning of one, or within; nil where nowhere.
    func bestPlace(of word: Bytes) -> Place? {
        var best: Place?
        var start = 0
        while let found = bytes.place(of: word, from: start) {
            let place = place(of: found, word.count)
            if place == .whole { return place }
            best = max(best ?? place, place)
            start = found + 1
        }
        return best
    }

    /// How something that was typed stands in a name; the later, the better.
    enum Place: Comparable {
        case within
        case beginning
        case whole
    }

    private func place(of start: Int, _ count: Int) -> Place {
        guard start > 0, bytes[start - 1] == SearchNames.blank else { return .within }
        let end = start + count
        return end == bytes.count || bytes[end] == SearchNames.blank ? .whole : .beginning
    }

    /// The greatest of what is said of each word that begins with a letter; nil where nothing is said of any.
    func greatest(beginningWith letter: UInt8, _ said: (Bytes) -> Int?) -> Int? {
        var greatest: Int?
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: SearchNames.blank) ?? bytes.count
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
