import EngineTesting
import Foundation

extension Home {
    /// Puts units on the follow-up list, as a colleague's file does: each with what stands in some columns.
    func putOnList(_ rows: [[String: String]]) throws {
        let columns = [
            "nr", "på listen", "rådgiver", "status", "frist", "prioritet", "grunn", "tema å ta opp", "notat",
        ]
        let lines = rows.map { row in
            columns.map { column in
                "\"" + (row[column] ?? "").replacing("\"", with: "\"\"") + "\""
            }.joined(separator: ";")
        }
        let text = ([columns.joined(separator: ";")] + lines).joined(separator: "\r\n") + "\r\n"
        let file = try write(Data(text.utf8), as: "seed.csv")
        let run = try Run(["followup", "import", file, "--yes", "--who", "Ada"], in: self)
        guard run.status == 0 else { throw Refused(errors: run.errors + run.text) }
        try FileManager.default.removeItem(atPath: file)
    }

    /// Edits cells of a list in the home: code, heading, value.
    func edit(_ name: String, _ edits: [[Any]]) throws {
        let input = try JSONSerialization.data(withJSONObject: edits)
        _ = try Engine.run("edit_list.py", [path(name)], input: input)
    }

    /// The rows of the follow-up list, by code, as the program tells them.
    func listed() throws -> [String: [String: Any]] {
        let run = try Run(["followup", "export", "--listed", "--format", "json"], in: self)
        let rows = try run.json()["rows"] as? [[String: Any]] ?? []
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["code"] as? String ?? "", $0) })
    }

    struct Refused: Error {
        let errors: String
    }
}
