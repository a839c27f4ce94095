import Survey

/// Reads the phrases of free texts, one file an item.
enum PhraseFolder {
    /// The phrasebook of the items; an item without a file has no phrases.
    static func phrasebook(items: [String], contents: (String) throws -> [UInt8]) throws -> Phrasebook {
        var entries: [String: [Phrasebook.Entry]] = [:]
        for item in items {
            let file = "\(item).csv"
            entries[item] = try Table(try contents(file), file: file).rows.map { row in
                let form = try row.text("form")
                guard let known = Phrasebook.Form(rawValue: form) else { throw RecipeProblem.unknown(form) }
                return Phrasebook.Entry(
                    theme: try row.text("theme"), form: known, bokmaal: try row.text("nb"),
                    nynorsk: try row.text("nn"))
            }
        }
        return Phrasebook(entries: entries)
    }
}
