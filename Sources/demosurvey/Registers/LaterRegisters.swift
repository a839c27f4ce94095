import Survey
import SurveyFiles

/// The registers since 2017 whose kommuner are not those of another year: the tables, and their compiled form.
struct LaterRegisters {
    /// The years in which codes changed, ascending. Each register holds until the next.
    static let years = [2018, 2019, 2020, 2024]

    /// The files, by their name in the folder of fixtures.
    let files: [(name: String, bytes: [UInt8])]

    /// The registers after the kommuner of 2017.
    ///
    /// - Parameter content: gives the content of a file of the folder of fixtures.
    init(_ content: (String) throws -> [UInt8]) throws {
        let changes = try content("registers/code-changes.csv")
        let counties = try CountyKey(table("registers/counties.csv", content))
        let template = String(decoding: try content("registers/register.yaml"), as: UTF8.self)
        let known = try table("registers/code-changes.csv", content).rows.map(LaterUnits.Change.init)
        var rows = try table("survey/units-2017.csv", content).rows.map(UnitRow.init)
        var files: [(name: String, bytes: [UInt8])] = []
        var registers: [Register] = []
        for year in LaterRegisters.years {
            rows = try LaterUnits(after: rows, known.filter { $0.change.year == year }, counties: counties)
                .rows
            let lines = [UnitRow.heading] + rows.map(\.line)
            let units = Array((lines.joined(separator: "\n") + "\n").utf8)
            let register = Array(template.replacing("YEAR", with: String(year)).utf8)
            files += [("registers/units-\(year).csv", units), ("registers/register-\(year).yaml", register)]
            registers.append(
                try RegisterReader.read(register, file: "register-\(year).yaml") { name in
                    (name, name == "code-changes.csv" ? changes : units)
                })
        }
        self.files = files + [("registers/known.registers", Register.archive(of: registers))]
    }
}

private func table(_ name: String, _ content: (String) throws -> [UInt8]) throws -> Table {
    try Table(content(name), file: name)
}

extension LaterUnits.Change {
    /// Reads a row of the table of changes.
    fileprivate init(_ row: Table.Row) throws(RecipeProblem) {
        guard let kind = CodeChange.Kind(rawValue: try row.text("kind")) else {
            throw .unknown(try row.text("kind"))
        }
        change = CodeChange(
            kind: kind, from: try row.text("from_code"), fromName: try row.text("from_name"),
            to: try row.text("to_code"), year: try row.count("year"))
        name = try row.text("to_name")
    }
}
