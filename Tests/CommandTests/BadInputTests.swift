import Foundation
import Testing

/// Bad input gets one clear line and its exit status, and nothing is lost.
@Suite struct BadInputTests {
    let home: Home

    init() throws { home = try Home() }

    private func expectOneLine(_ run: Run, status: Int32, _ words: String) {
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errorLines.count == 1, "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("a file that is not there: 66")
    func missing() throws {
        let run = try Run(Sources.importing(home.path("nope.csv")), in: home)
        expectOneLine(run, status: 66, "nope.csv: Filen finnes ikke.")
    }

    @Test("a folder in place of a file: 66")
    func folder() throws {
        expectOneLine(
            try Run(Sources.importing(home.folder.path), in: home), status: 66, "Filen kan ikke leses.")
    }

    @Test("an empty file: 65")
    func empty() throws {
        let file = try home.write(Data(), as: "empty.csv")
        expectOneLine(try Run(Sources.importing(file), in: home), status: 65, "Filen er tom.")
    }

    @Test("a codebook that names an unknown kind: 65, with the line")
    func unknownKind() throws {
        let text = try String(contentsOfFile: Sources.codebook, encoding: .utf8)
        let changed = text.replacing("kind: single", with: "kind: sometimes", maxReplacements: 1)
        try #require(text != changed)
        let codebook = try home.write(Data(changed.utf8), as: "codebook.yaml")
        let run = try Run(Sources.importing(codebook: codebook), in: home)
        expectOneLine(run, status: 65, "Spørsmålstypen «sometimes» er ukjent.")
        #expect(run.errors.contains("codebook.yaml, linje "))
    }

    @Test("a register with a doubled code: 65, with the line")
    func doubledCode() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Sources.folder) {
            try FileManager.default.copyItem(atPath: "\(Sources.folder)/\(name)", toPath: home.path(name))
        }
        let text = String(decoding: try home.read("units-2017.csv"), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let doubled = lines[0...1] + lines[1...]
        _ = try home.write(Data(doubled.joined(separator: "\n").utf8), as: "units-2017.csv")
        let more = ["--register", home.path("register-2017.yaml")]
        let run = try Run(Sources.importing(more: more), in: home)
        expectOneLine(run, status: 65, "«0101» står der to ganger.")
        #expect(run.errors.contains("units-2017.csv, linje 3"))
    }

    @Test("a codebook of another year: 65")
    func wrongWave() throws {
        let arguments = ["import", Sources.answers, "--wave", "2016", "--codebook", Sources.codebook]
        expectOneLine(try Run(arguments, in: home), status: 65, "Kodeboken gjelder undersøkelsen i 2017.")
    }

    @Test("a disk that is full while a list is written: 74, and no file is left behind")
    func fullDisk() throws {
        let arguments = ["followup", "export", "--region", "nord", "-o", home.path("list.csv")]
        let run = try Run(arguments, in: home, shell: #"ulimit -f 4; exec "$@""#)
        expectOneLine(run, status: 74, "Disken er full.")
        #expect(try home.names.isEmpty)
    }

    @Test("a disk that is full while a wave is imported: 74, and no wave is kept")
    func fullDiskForStore() throws {
        let run = try Run(Sources.importing(), in: home, shell: #"ulimit -f 64; exec "$@""#)
        expectOneLine(run, status: 74, "regionblikk.sqlite")
        let doctor = try Run(["doctor"], in: home)
        #expect(doctor.status == 0, "\(doctor.text)")
        #expect(doctor.text.contains("ingenting importert"))
        #expect(try Run(Sources.importing(), in: home).status == 0)
    }

    @Test("standard output that is full: 74")
    func fullOutput() throws {
        let run = try Run(["units"], in: home, shell: #"exec "$@" >/dev/full"#)
        expectOneLine(run, status: 74, "Får ikke skrevet svaret")
    }

    @Test("a reader that has gone is no error")
    func closedPipe() throws {
        let run = try Run(["units", "--format", "json"], in: home, shell: #""$@" | head -n 1"#)
        #expect(run.status == 0)
        #expect(run.text == "{\n")
        #expect(run.errors.isEmpty)
    }

    @Test(
        "a home that cannot be written: reading works without a word, importing says why: 73",
        arguments: ["/proc/nobody", "/dev/null"])
    func readOnlyHome(path: String) throws {
        let reading = try Run(["units", "--region", "vest"], in: home, variables: ["HOME": path])
        #expect(reading.status == 0)
        #expect(reading.errors.isEmpty)
        let importing = try Run(Sources.importing(), in: home, variables: ["HOME": path])
        expectOneLine(importing, status: 73, "Databasen kan ikke skrives.")
        let doctor = try Run(["doctor"], in: home, variables: ["HOME": path])
        #expect(doctor.status == 1)
    }

    @Test("a database that is none: the demo survey is shown and one line says why; the file stays")
    func brokenDatabase() throws {
        let folder = home.folder.appending(path: "data/regionblikk")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let junk = Data(repeating: 0x6A, count: 5000)
        try junk.write(to: folder.appending(path: "regionblikk.sqlite"))
        let run = try Run(["regions"], in: home, variables: ["XDG_DATA_HOME": home.path("data")])
        #expect(run.status == 0)
        #expect(run.text.contains("426"))
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("Databasen er skadet."))
        #expect(run.errors.contains("Viser demoundersøkelsen"))
        #expect(try Data(contentsOf: folder.appending(path: "regionblikk.sqlite")) == junk)
    }

    @Test("an import into a database that is none: 65, and one line")
    func importIntoBrokenDatabase() throws {
        let folder = home.folder.appending(path: "regionblikk")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(repeating: 0x6A, count: 5000).write(to: folder.appending(path: "regionblikk.sqlite"))
        let run = try Run(Sources.importing(), in: home, variables: ["XDG_DATA_HOME": home.folder.path])
        expectOneLine(run, status: 65, "Databasen er skadet.")
    }

    @Test("no UTF-8 locale: everything is still written, and the doctor says how to mend it: 1")
    func noUTF8() throws {
        let plain = ["LANG": "C", "LC_ALL": "C"]
        let units = try Run(["units", "--region", "sor"], in: home, variables: plain)
        #expect(units.text == (try Run(["units", "--region", "sor"], in: home).text))
        let doctor = try Run(["doctor"], in: home, variables: plain)
        #expect(doctor.status == 1)
        #expect(doctor.text.contains("LANG=C.UTF-8"))
        #expect(try Run(["doctor"], in: home).status == 0)
    }

    @Test(
        "a command that is not understood: 64 and one line",
        arguments: [
            ["--colour"], ["units", "--sort", "shoe-size"], ["import"], ["regions", "more"], ["show"],
            ["units", "--lang", "de"], ["units", "--flag", "nonsense"], ["question", "nonsense"],
            ["question", "channels", "--by", "nonsense"], ["show", "9999"],
            ["followup", "export", "--units", "1401,9999"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let run = try Run(arguments, in: home)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1, "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("no terminal for the dashboard: 64, and the line says what to run instead")
    func noTerminal() throws {
        expectOneLine(try Run([], in: home), status: 64, "regionblikk --plain")
    }
}
