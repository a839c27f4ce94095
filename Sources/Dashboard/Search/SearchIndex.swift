import Survey

/// What each unit is found by: its code, its names and its place, those of all units in one piece of memory, which is read
/// through for every letter that is typed.
struct SearchIndex: Sendable {
    private let bytes: [UInt8]
    /// Where those of each unit begin, and where the last end.
    private let starts: [Int]
    private let extents: [SearchNames.Extent]

    init(_ register: Register) {
        let places = register.secondDivision
        var (bytes, starts, extents): ([UInt8], [Int], [SearchNames.Extent]) = ([], [0], [])
        for (position, unit) in register.units.enumerated() {
            let place = places?.classOfUnit(position)?.label.nb
            let key = SearchKey([unit.code, unit.name, unit.officialName], place: place)
            bytes += key.bytes
            starts.append(bytes.count)
            extents.append(key.extent)
        }
        (self.bytes, self.starts, self.extents) = (bytes, starts, extents)
    }

    /// Lets the names of a unit be read.
    func names<Said>(ofUnit unit: Int, _ said: (SearchNames) -> Said) -> Said {
        bytes.withUnsafeBufferPointer {
            said(SearchNames(.init(rebasing: $0[starts[unit]..<starts[unit + 1]]), extents[unit]))
        }
    }

    /// Whether the names of a unit hold every word.
    func holds(_ words: [[UInt8]], unit: Int) -> Bool { names(ofUnit: unit) { $0.hold(words) } }

    /// All units whose names hold every word, in their order.
    func units(holding words: [[UInt8]]) -> [Int] {
        guard let longest = words.max(by: { $0.count < $1.count }) else {
            return Array(starts.indices.dropLast())
        }
        let found = longest.withUnsafeBufferPointer(units(holding:))
        return words.count == 1 ? found : found.filter { holds(words, unit: $0) }
    }

    /// All units whose names hold a word. A word has no blank in it, so that it is never found across two units.
    private func units(holding word: SearchNames.Bytes) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            var unit = 0
            while let place = bytes.place(of: word, from: starts[unit]) {
                while starts[unit + 1] <= place { unit += 1 }
                found.append(unit)
                unit += 1
            }
            return found
        }
    }
}
