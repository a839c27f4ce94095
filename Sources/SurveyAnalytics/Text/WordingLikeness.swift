import Survey

/// How alike two questions are worded.
public enum WordingLikeness {
    /// Dice's share of pairs of neighbouring letters within words, 0...1: 1 for the same words in any order.
    ///
    /// (Dice 1945; over letter pairs, Adamson and Boreham 1974.)
    public static func share(_ one: String, _ other: String) -> Double {
        var (pairs, others) = (letterPairs(one), letterPairs(other))
        let total = pairs.count + others.count
        guard total > 0 else { return 0 }
        pairs.sort()
        others.sort()
        var (shared, left, right) = (0, 0, 0)
        while left < pairs.count, right < others.count {
            if pairs[left] == others[right] {
                (shared, left, right) = (shared + 1, left + 1, right + 1)
            } else if pairs[left] < others[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return Double(2 * shared) / Double(total)
    }

    private static func letterPairs(_ text: String) -> [String] {
        Letters.folded(text).split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            zip(word, word.dropFirst()).map { "\($0)\($1)" }
        }
    }
}
