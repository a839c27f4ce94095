extension Register {
    /// The position of the unit that has this code, or had it before it got another number and nothing else happened to
    /// it.
    public func position(ofUnitKnownAs code: String) -> Int? {
        position(ofUnit: code) ?? codesNow[code].flatMap(position(ofUnit:))
    }

    /// The units of earlier years that a unit was made of, ascending by code: those that were merged or split, so that
    /// none of them is the unit under another number.
    public func formerUnits(ofUnit code: String) -> [Predecessor] {
        let all = pasts(ofUnit: code).flatMap(\.predecessors).filter {
            position(ofUnitKnownAs: $0.code) == nil
        }
        return Dictionary(grouping: all, by: \.code).values.compactMap(\.first).sorted { $0.code < $1.code }
    }

    /// The codes of before that became others of today, each with the code that it is today; none that was of two units.
    ///
    /// - Parameters:
    ///   - codes: those of the units of today, which mean these units whatever they meant before.
    ///   - changes: the changes that gave a code its meaning, by the code after, the newest first.
    static func codesNow(_ codes: [String: Int], changes: [String: [CodeChange]]) -> [String: String] {
        let successors = Dictionary(grouping: changes.values.joined(), by: \.from)
        var now: [String: Set<String>] = [:]
        for code in codes.keys.sorted() where changes[code] != nil {
            var (today, bound) = (code, Int.max)
            while let change = changes[today]?.first(where: { $0.year < bound }) {
                let parts = changes[today, default: []].filter { $0.year == change.year }
                let others = successors[change.from, default: []].filter { $0.year == change.year }
                guard change.kind == .renumber, parts.count == 1, others.count == 1 else { break }
                (today, bound) = (change.from, change.year)
                if codes[today] == nil { now[today, default: []].insert(code) }
            }
        }
        return now.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
