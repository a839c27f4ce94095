import Survey

/// Makes ids of words: in small Latin letters, short, and no two the same.
struct DraftIDs {
    private var taken: Set<String>

    init(taken: Set<String> = []) {
        self.taken = taken
    }

    /// An id for some words: themselves when they are an id already.
    mutating func id(for text: String) -> String {
        unique(DraftIDs.isID(text) ? text : DraftIDs.slug(text))
    }

    /// Takes an id, where nobody has it.
    mutating func take(_ id: String) -> Bool { taken.insert(id).inserted }

    private mutating func unique(_ id: String) -> String {
        var (candidate, number) = (id, 2)
        while !taken.insert(candidate).inserted {
            candidate = "\(id)_\(number)"
            number += 1
        }
        return candidate
    }

    private static func isID(_ text: String) -> Bool {
        text.count <= 24 && !text.isEmpty && text.utf8.allSatisfy(isPlain)
            && text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
    }

    /// The first words, joined by underscores.
    private static func slug(_ text: String) -> String {
        let latin = Letters.latin(Letters.folded(text), aa: "a")
        let words = latin.split { letter in !letter.utf8.allSatisfy(isPlain) }
        var slug = ""
        for word in words where slug.count + word.count < 28 {
            slug += (slug.isEmpty ? "" : "_") + word
        }
        return slug.isEmpty ? "x" : slug
    }
}
