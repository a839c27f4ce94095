import Survey

/// Words of registers and of what their units were before.
public enum RegisterWords {
    /// *formerly*
    public static let formerly = Phrase(nb: "tidligere", nn: "tidlegare", en: "formerly")

    /// The title of a register: `Registeret fra 2020`.
    public static func title(year: Int) -> Phrase {
        Phrase(nb: "Registeret fra \(year)", nn: "Registeret frå \(year)", en: "The register from \(year)")
    }

    /// *before 2020*
    public static func until(_ year: Int) -> Phrase {
        Phrase(nb: "før \(year)", nn: "før \(year)", en: "before \(year)")
    }

    /// A unit of earlier years by name and code, and whether only a part of it is meant: `Moss 0104`, `del av Snillfjord 5012`.
    public static func former(_ name: String?, _ code: String, isWhole: Bool) -> Phrase {
        let words = name.map { "\($0) \(code)" } ?? code
        guard !isWhole else { return Phrase(words) }
        return Phrase(nb: "del av \(words)", nn: "del av \(words)", en: "part of \(words)")
    }

    /// The units that one was made of: `Moss 0104 og Rygge 0136`.
    public static func formers(_ past: Register.Past, in language: Language) -> String {
        Numbers(language).list(
            past.predecessors.map { former($0.name, $0.code, isWhole: $0.isWhole)[language] })
    }

    /// What a unit was, the newest first: `Moss 3002 (før 2024); Moss 0104 og Rygge 0136 (før 2020)`.
    public static func pasts(_ pasts: [Register.Past], in language: Language) -> String {
        pasts.map { "\(formers($0, in: language)) (\(until($0.until)[language]))" }.joined(separator: "; ")
    }

    /// That no register is known of a year, and which are.
    public static func unknownYear(_ year: Int, known: [Int]) -> Phrase {
        let list = known.map { String($0) }.joined(separator: ", ")
        return Phrase(
            nb: "Ingen registre gjelder i \(year). Det finnes registre fra \(list).",
            nn: "Ingen register gjeld i \(year). Det finst register frå \(list).",
            en: "No register holds in \(year). There are registers from \(list).")
    }
}
