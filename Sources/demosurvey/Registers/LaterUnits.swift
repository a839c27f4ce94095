import Survey

/// The kommuner after the changes of a year, with what can be said of them from what was known before.
struct LaterUnits {
    /// A change, with the name that came of it.
    struct Change {
        let change: CodeChange
        let name: String
    }

    let rows: [UnitRow]

    /// The rows after the changes of one year, ascending by code.
    init(after rows: [UnitRow], _ changes: [Change], counties: CountyKey) throws(RecipeProblem) {
        let former = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = Set(changes.map(\.change.from))
        let origins = Dictionary(grouping: changes, by: \.change.to)
        var made = rows.filter { !gone.contains($0.code) }
        for code in origins.keys.sorted() {
            let changes = origins[code] ?? []
            let parts = try changes.map { (change) throws(RecipeProblem) in
                guard let row = former[change.change.from] else { throw .unknown(change.change.from) }
                return Part(row: row, isWhole: change.change.kind != .split)
            }
            guard let name = changes.first?.name else { continue }
            made.append(try UnitRow(code: code, officialName: name, of: parts, counties: counties))
        }
        self.rows = made.sorted { $0.code < $1.code }
    }
}

/// A kommune that a later one was made of.
private struct Part {
    let row: UnitRow
    let isWhole: Bool
}

extension UnitRow {
    /// A kommune that was made of others. Numbers are sums, where all are known and nothing was split; what cannot be
    /// added holds where all parts agree, and the largest of those that are part of it wholly says where it lies.
    fileprivate init(
        code: String, officialName: String, of parts: [Part], counties: CountyKey
    ) throws(RecipeProblem) {
        let wholes = parts.filter(\.isWhole).map(\.row)
        let largest = wholes.max { ($0.population ?? 0, $1.code) < ($1.population ?? 0, $0.code) }
        guard let leading = largest ?? parts.first?.row else { throw .unknown(code) }
        let isWhole = wholes.count == parts.count
        func sum(_ number: (UnitRow) -> Int?) -> Int? {
            let known = wholes.compactMap(number)
            return isWhole && known.count == wholes.count ? known.reduce(0, +) : nil
        }
        func common(_ text: (UnitRow) -> String) -> String {
            isWhole && wholes.allSatisfy { text($0) == text(leading) } ? text(leading) : ""
        }
        self = leading
        self.code = code
        self.officialName = officialName
        name = UnitRow.name(in: officialName, formerly: parts.map(\.row.name))
        (county, region) = try counties.place(ofKommune: code, former: leading.county.code)
        population = sum(\.population)
        immigrants = sum(\.immigrants)
        refugees = sum(\.refugees)
        if parts.count > 1 || !isWhole { immigrantShare = UnitRow.percent(immigrants, of: population) }
        centrality = common(\.centrality)
        writtenStandard = common(\.writtenStandard)
        if largest == nil { place = ("", "") }
    }

    /// Of a name in several languages the one that a kommune went by before; the whole name where it has a new one.
    private static func name(in official: String, formerly names: [String]) -> String {
        var parts: [String] = []
        var rest = official[...]
        while let dash = rest.firstRange(of: " - ") {
            parts.append(String(rest[..<dash.lowerBound]))
            rest = rest[dash.upperBound...]
        }
        parts.append(String(rest))
        return parts.first(where: names.contains) ?? official
    }

    /// A share in percent with one decimal, rounded half up; empty where it is not known.
    private static func percent(_ count: Int?, of total: Int?) -> String {
        guard let count, let total, total > 0 else { return "" }
        let tenths = (count * 2000 + total) / (2 * total)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
