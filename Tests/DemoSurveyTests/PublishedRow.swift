import Testing

/// One row of what the report of 2017 states.
struct PublishedRow: Sendable, CustomTestStringConvertible {
    let id: String
    /// Whether it speaks of this wave alone, of a panel, of an earlier wave, of the register or of neither.
    let scope: String
    let wave: String
    let frame: String
    let measure: String
    let subject: String
    let part: String
    let relation: String
    let value: String
    let low: Double?
    let high: Double?

    var testDescription: String { id }

    init(_ cells: [String: String]) {
        func cell(_ name: String) -> String { cells[name, default: ""] }
        id = cell("id")
        scope = cell("scope")
        wave = cell("wave")
        frame = cell("frame")
        measure = cell("measure")
        subject = cell("subject")
        part = cell("part")
        relation = cell("relation")
        value = cell("value")
        low = Double(cell("low"))
        high = Double(cell("high"))
    }

    /// All rows.
    static let all = (try? Demo.table("published-2017.csv").map(PublishedRow.init)) ?? []

    /// Why a row cannot hold, by its id.
    static let contradictions: [String: String] =
        (try? Demo.table("contradictions.csv"))?.reduce(into: [:]) { reasons, row in
            reasons[row["id", default: ""]] = row["reason", default: ""]
        } ?? [:]

    /// The rows that the demo survey has to meet: of the wave alone or of the register, and not contradicted.
    static let constraints = all.filter {
        ["wave", "register"].contains($0.scope) && contradictions[$0.id] == nil
    }
}
