import EngineTesting
import Foundation
import Testing

/// LibreOffice opens the workbook of a whole country's follow-up and keeps every cell; what it saves is read back.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakWorkbookTests {
    let home: Home

    init() throws {
        home = try Home()
        try home.putOnList(
            zip(RoundTripTests.units, RoundTripTests.hostile).map { unit, text in
                ["nr": unit, "notat": text, "frist": "2018-02-28", "rådgiver": "Bo", "prioritet": "4"]
            })
        let run = try Run(["followup", "export", "-o", "list.xlsx"], in: home)
        #expect(run.status == 0, "\(run.errors)")
    }

    /// Has LibreOffice save the list in a form.
    private func convert(to form: String) throws {
        _ = try Engine.output(
            of: "/usr/bin/env",
            [
                "soffice", "-env:UserInstallation=\(home.folder.appending(path: "profile").absoluteString)",
                "--headless", "--norestore", "--convert-to", form, "--outdir", home.path("saved"),
                home.path("list.xlsx"),
            ])
    }

    private func cells(_ file: String) throws -> [[[String]]] {
        let read = try Engine.run("read_workbook.py", input: home.read(file))
        let book = try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
        return (book["sheets"] as? [[String: Any]] ?? []).map { sheet in
            (sheet["rows"] as? [[Any]] ?? []).map { row in
                let values = row.map { cell in
                    SoakWorkbookTests.rounded((cell as? [String: Any])?["value"] as? String ?? "")
                }
                return Array(values.prefix(21))
            }
        }
    }

    @Test("cell by cell, all sheets")
    func cells() throws {
        try convert(to: "xlsx")
        let (ours, theirs) = (try cells("list.xlsx"), try cells("saved/list.xlsx"))
        #expect(ours.count == theirs.count)
        for (our, their) in zip(ours, theirs) {
            let width = our.first?.count ?? 0
            #expect(their.prefix(our.count).map { Array($0.prefix(width)) } == our)
        }
    }

    /// LibreOffice keeps 15 digits of a number, one or two less than a file can hold.
    private static func rounded(_ value: String) -> String {
        guard value.contains("."), let number = Double(value) else { return value }
        return String(format: "%.10g", number)
    }

    @Test("what it saves, as a workbook and as text, changes nothing", arguments: ["xlsx", "csv"])
    func unchanged(ending: String) throws {
        // Quoted text cells, semicolons, UTF-8, cells as they are shown.
        try convert(
            to: ending == "csv" ? "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false" : "xlsx")
        let run = try Run(
            ["followup", "import", "saved/list.\(ending)", "--format", "json"], in: home)
        let document = try run.json()
        #expect((document["changes"] as? [Any])?.isEmpty == true, "\(run.text)")
        // As text LibreOffice writes days as its own locale has them, and `02/28/2018` is never guessed at.
        let kinds = (document["issues"] as? [[String: Any]] ?? []).map { $0["kind"] as? String ?? "" }
        #expect(Set(kinds) == (ending == "csv" ? ["notADay"] : []))
    }
}
