/// A row of a register's table of units.
struct UnitRow {
    var code: String
    var frame: String
    var parent: String
    var name: String
    var officialName: String
    var region: String
    var county: (code: String, name: String)
    /// The kommune's inhabitants, immigrants and refugees; nil where they are not known.
    var population: Int?
    var immigrants: Int?
    var refugees: Int?
    /// As the table of 2017 writes it: a sum is not computed of bydeler.
    var immigrantShare: String
    var centrality: String
    var writtenStandard: String
    var place: (latitude: String, longitude: String)

    /// Reads a row of the table.
    init(_ row: Table.Row) throws(RecipeProblem) {
        code = try row.text("code")
        frame = try row.text("frame")
        parent = try row.text("parent")
        name = try row.text("name")
        officialName = try row.text("official_name")
        region = try row.text("region")
        county = (try row.text("county_code"), try row.text("county"))
        population = Int(try row.text("population"))
        immigrants = Int(try row.text("immigrants"))
        refugees = Int(try row.text("refugees"))
        immigrantShare = try row.text("immigrant_share")
        centrality = try row.text("centrality")
        writtenStandard = try row.text("written_standard")
        place = (try row.text("lat"), try row.text("lon"))
    }

    /// The heading of the table.
    static let heading =
        "code;frame;parent;name;official_name;region;county_code;county;population;centrality;immigrants;"
        + "immigrant_share;refugees;written_standard;lat;lon"

    /// The row as a line of the table.
    var line: String {
        func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }
        return [
            code, frame, parent, name, officialName, region, county.code, county.name, text(population),
            centrality, text(immigrants), immigrantShare, text(refugees), writtenStandard, place.latitude,
            place.longitude,
        ].joined(separator: ";")
    }
}
