/// Which region a kommune of a later county is followed up by.
struct CountyKey {
    private struct Entry {
        let code: String
        let name: String
        /// Empty where the whole county belongs to one region.
        let former: String
        let region: String
    }

    private let entries: [Entry]

    /// Reads the table of counties.
    init(_ table: Table) throws(RecipeProblem) {
        entries = try table.rows.map { (row) throws(RecipeProblem) in
            Entry(
                code: try row.text("county_code"), name: try row.text("county"),
                former: try row.text("former_county_code"), region: try row.text("region"))
        }
    }

    /// The county and region of a kommune.
    ///
    /// - Parameters:
    ///   - code: the kommune's code, which begins with that of its county.
    ///   - former: the county that it lay in just before.
    func place(
        ofKommune code: String, former: String
    ) throws(RecipeProblem) -> (county: (code: String, name: String), region: String) {
        let county = String(code.prefix(2))
        let found = entries.first { $0.code == county && ["", former].contains($0.former) }
        guard let found else { throw .unknown("county \(county), former \(former)") }
        return ((found.code, found.name), found.region)
    }
}
