import Foundation
import Testing

@Suite struct ReportCommandTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("a report goes to standard output, or to a file that is replaced only with --force: 73")
    func file() throws {
        let printed = try Run(["report", "--region", "vest"], in: home)
        #expect(printed.status == 0)
        #expect(
            printed.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">")
                && printed.text.hasSuffix("</html>\n"))
        #expect(printed.text.contains("SYNTETISKE SVAR"))
        let command = ["report", "--region", "vest", "-o", home.path("vest.html")]
        let written = try Run(command, in: home)
        #expect(written.status == 0 && written.text.isEmpty)
        #expect(written.errors == "regionblikk: Skrev \(home.path("vest.html")).\n")
        #expect(try home.read("vest.html") == printed.output)
        #expect(try Run(command, in: home).status == 73)
        #expect(try Run(command + ["--force"], in: home).status == 0)
    }

    @Test("a unit, a bydel, a group and the whole country have reports, in every language")
    func subjects() throws {
        #expect(try Run(["group", "add", "mine & dine", "1401", "1411"], in: home).status == 0)
        let unit = try Run(["report", "--unit", "Flora", "--lang", "nn"], in: home).text
        #expect(unit.contains("<html lang=\"nn\">") && unit.contains("<h1>Flora (1401) · 2017</h1>"))
        let district = try Run(["report", "--unit", "030101", "--lang", "en"], in: home).text
        #expect(district.contains("<html lang=\"en\">") && district.contains("City district · "))
        let group = try Run(["report", "--group", "mine & dine"], in: home).text
        #expect(group.contains("<h1>mine &amp; dine · 2017</h1>"))
        #expect(try Run(["report"], in: home).text.contains("<h1>Hele landet · 2017</h1>"))
    }

    @Test("what was done is told when it is asked for, without notes and contacts")
    func followUp() throws {
        #expect(
            !(try Run(["report", "--unit", "1401", "--follow-up"], in: home).text.contains("Oppfølging")))
        for command in [
            ["add", "1401"], ["set", "1401", "--notes", "hemmelig notat", "--topics", "<b>tolk</b>"],
            ["log", "1401", "--channel", "meeting", "--agreed", "ny plan"],
            ["contact", "add", "1401", "--name", "Anne Berg", "--email", "anne@example.no"],
        ] { #expect(try Run(["followup"] + command, in: home).status == 0) }
        let unit = try Run(["report", "--unit", "1401", "--follow-up"], in: home).text
        #expect(unit.contains("Oppfølging") && unit.contains("ny plan"))
        #expect(unit.contains("&lt;b&gt;tolk&lt;/b&gt;"))
        #expect(!unit.contains("hemmelig") && !unit.contains("Anne Berg") && !unit.contains("anne@"))
        let region = try Run(["report", "--region", "vest", "--follow-up"], in: home).text
        #expect(region.contains("kontaktet") && region.contains("Oppfølging"))
        #expect(!region.contains("hemmelig"))
        #expect(
            !(try Run(["report", "--region", "nord", "--follow-up"], in: home).text.contains("Oppfølging")))
        #expect(!(try Run(["report", "--unit", "1401"], in: home).text.contains("ny plan")))
    }

    @Test("sent in answers are not called made up, and the file says when they came")
    func imported() throws {
        let codebook = try String(contentsOfFile: Sources.codebook, encoding: .utf8)
            .replacing("synthetic: true", with: "synthetic: false").replacing("(syntetiske svar)", with: "")
        let path = try home.write(Data(codebook.utf8), as: "codebook.yaml")
        #expect(try Run(Sources.importing(codebook: path), in: home).status == 0)
        let text = try Run(["report", "--region", "vest"], in: home).text
        #expect(!text.lowercased().contains("syntetisk") && text.contains("Innsendte svar"))
        #expect(text.contains("<dt>Hentet inn</dt>") && text.contains("<dd>answers-2017.csv</dd>"))
    }

    @Test(
        "what does not exist, and two subjects at once, are refused in one line: 64",
        arguments: [
            (["--region", "atlantis"], "«atlantis»"), (["--unit", "9999"], "9999"),
            (["--group", "ingen"], "«ingen»"),
            (["--region", "vest", "--unit", "1401"], "Bruk bare én"),
            (["--region", "vest", "--group", "tre"], "Bruk bare én"),
        ])
    func mistakes(options: [String], words: String) throws {
        let run = try Run(["report"] + options, in: home)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
    }
}
