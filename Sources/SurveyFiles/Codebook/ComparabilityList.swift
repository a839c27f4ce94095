import Survey

/// Reads what an item or battery of a codebook says of earlier waves.
enum ComparabilityList {
    /// One statement, before it is known which item it is about.
    struct Entry {
        fileprivate let wave: Int
        fileprivate let continued: String?
        fileprivate let degree: Comparability.Degree
        fileprivate let reason: Phrase?

        /// The statement about an item, or about the item of a battery for an area.
        func comparability(of id: String, area: String? = nil) -> Comparability {
            let earlier = continued ?? id
            return Comparability(
                wave: wave, item: area.map { "\(earlier).\($0)" } ?? earlier, degree: degree, reason: reason)
        }
    }

    /// The statements of a list; one a wave, and a reason for each that restricts.
    static func read(_ value: YAMLValue?) throws(FileProblem) -> [Entry] {
        var waves = UniqueIDs()
        return try value?.list { (entry) throws(FileProblem) in
            let statement = try entry.mapping(["wave", "degree", "reason", "continues"])
            let wave = try statement.required("wave")
            _ = try waves.unique(wave)
            let degree = try statement.required("degree").word(Comparability.Degree.self)
            let reason = degree == .comparable ? statement["reason"] : try statement.required("reason")
            return Entry(
                wave: try wave.integer(), continued: try statement["continues"]?.text(), degree: degree,
                reason: try reason?.phrase())
        } ?? []
    }
}
