import TerminalUI

/// Rows that stand higher or lower than before, whatever has changed beside what moved in them.
struct Scroll: Equatable {
    /// Where the rows stand now.
    let rows: Range<Int>
    /// How many rows further down they stood before; negative for further up.
    let offset: Int

    /// The move that leaves the least to paint; nil where none would be worth its bytes.
    static func between(_ old: [[Cell]], _ new: [[Cell]]) -> Scroll? {
        let unmoved = zip(old, new).map(signsInCommon)
        let toPaint = zip(new, unmoved).reduce(0) { $0 + $1.0.count { !$0.isBlank } - $1.1 }
        guard toPaint >= leastGain else { return nil }
        var best: (scroll: Scroll?, gain: Int) = (nil, leastGain)
        for offset in -new.count / 2...new.count / 2 where offset != 0 {
            var (first, gain) = (0, 0)
            for row in max(0, -offset)..<min(new.count, new.count - offset) {
                if gain <= 0 { (first, gain) = (row, 0) }
                gain += signsInCommon(old[row + offset], new[row]) - unmoved[row]
                if gain > best.gain { best = (Scroll(rows: first..<row + 1, offset: offset), gain) }
            }
        }
        return best.scroll
    }

    /// What the screen shows once the rows of `old` have moved: where nothing has moved to, what is to be there.
    func moved(_ old: [[Cell]], to new: [[Cell]]) -> [[Cell]] {
        var result = old
        let left = rows.lowerBound + offset..<rows.upperBound + offset
        for row in left where !rows.contains(row) { result[row] = new[row] }
        for row in rows { result[row] = old[row + offset] }
        return result
    }

    /// So many signs must be in place by the move, which takes some thirty bytes itself.
    private static let leastGain = 100

    private static func signsInCommon(_ some: [Cell], _ others: [Cell]) -> Int {
        zip(some, others).count { $0 == $1 && !$0.isBlank }
    }
}
