import Testing

@Suite("The dashboard in lines")
struct PlainTests {
    private let home: Home

    init() throws { home = try Home() }

    private func run(_ lines: [String], _ arguments: [String] = ["--region", "vest"]) throws -> Run {
        let typed = lines.map { $0 + #"\n"# }.joined()
        return try Run(
            ["--plain"] + arguments, in: home, variables: ["TYPED": typed],
            shell: #"printf "$TYPED" | "$@""#)
    }

    @Test(
        "without a line the first screen is printed: where one is, whose answers, each value under its name")
    func first() throws {
        let run = try run([])
        #expect(run.status == 0)
        #expect(run.text.contains("Regionblikk. Kommuner. SYNTETISKE SVAR."))
        #expect(run.text.contains("▸ nr: 1101; kommune: Eigersund;"))
        #expect(run.text.contains("Taster: Enter åpne"))
        #expect(!run.text.contains("\u{1B}"), "no escape sequence")
    }

    @Test("keys by their names, a name to find, an answer to a question, and the end")
    func lines() throws {
        let run = try run(["Down Down", "Enter", "karasjok", "Esc", "Esc", "/", "bergen", "q", "Down"])
        #expect(run.status == 0)
        #expect(run.text.contains("▸ nr: 1103; kommune: Stavanger;"))
        #expect(run.text.contains("Kommuner › Stavanger 1103"))
        #expect(run.text.contains("Karasjok"))
        #expect(run.text.contains("▸ nr: 1201; kommune: Bergen;"))
    }

    @Test("every list says something", arguments: ["1", "2", "3", "4", "5", "6"])
    func lists(tab: String) throws {
        let run = try run([tab])
        #expect(run.status == 0)
        #expect(run.text.components(separatedBy: "Taster:").count == 3)
    }

    @Test("help says which keys there are, in words, and what the signs mean")
    func help() throws {
        let run = try run(["?"])
        #expect(run.text.contains("  Mellomrom; merk, eller ta bort merket"))
        #expect(run.text.contains("Enter, Høyre, l; åpne den valgte"))
        #expect(run.text.contains("Tegn\n") && run.text.contains("  ▲; høyere enn før"))
    }

    @Test("beside an answer that reads no, its choice is not read as yes; who stands where is said")
    func chosen() throws {
        let run = try run(["selje", "1", "2"])
        #expect(run.text.contains("eget svar: valgt") && !run.text.contains("eget svar: ja"))
        #expect(run.text.contains("▸ spørsmål: Gir svingninger"))
        #expect(run.text.contains("0 svar, utenfor n"))
        #expect(run.text.contains("persentil, nr. "))
    }

    @Test("an area that is not relevant says so, and one that the region is watched for too")
    func areas() throws {
        let run = try run(["Enter", "2"])
        #expect(run.text.contains("nytte: ikke relevant;"))
        #expect(run.text.contains("flagg, region Vest: tydelig – "))
        #expect(run.text.contains("Vest, snitt: 3,5 (3,4–3,7), n=61 av 85"))
    }

    @Test("numbers stand apart from names, and n is told once for a column")
    func numbers() throws {
        let run = try run(["2", "Enter", "Tab"])
        #expect(run.text.contains("Vest n=63 av 85; Landet n=311 av 426\n"))
        #expect(run.text.contains("▸ svar: ja; Vest: 83\u{A0}%, 52 av 63 (76–87); Landet: 79\u{A0}%"))
        #expect(run.text.contains("svar: ikke svart på spørsmålet; Vest, antall: 22"))
        #expect(run.text.contains("region: Nord; n: "), "a class is named by its division")
    }

    @Test("a median is not called a mean")
    func median() throws {
        let run = try run(["2", "/", "Mål i prosent", "End", "Enter", "Tab"])
        #expect(run.text.contains("svar: median; Vest, median: 70,0, n=27"))
        #expect(!run.text.contains("svar: median; Vest, snitt"))
        #expect(run.text.contains("; median: 70,0, n="))
    }

    @Test(
        "keys are understood by the names that the line of keys gives them",
        arguments: ["Høyre", "høgre", "→", "Right"])
    func localNames(name: String) throws {
        let run = try run(["2", "Enter", name])
        #expect(run.text.contains("Høyre tall"))
        #expect(!run.text.contains("Gjør eller finn"))
    }

    @Test("a step in a list prints the new row alone, and how to hear all; an empty line prints all")
    func step() throws {
        let run = try run(["Ned", "", "q"])
        let parts = run.text.components(separatedBy: "\n\n")
        #expect(parts.contains { $0.hasPrefix("▸ nr: 1102;") && $0.hasSuffix("Tom linje: hele bildet.") })
        #expect(run.text.components(separatedBy: "Taster:").count == 3)
        #expect(run.text.contains("64 flagget"))
    }

    @Test("the map names each measure once, and nothing found is said")
    func mapAndPalette() throws {
        let run = try run(["Tab", "", "Esc", ":", "xyzzy"])
        #expect(run.text.contains("; nytte, snitt: 3,5, 6 områder;"))
        #expect(run.text.contains("flagg: ingen") && !run.text.contains("flagg: Ingen flagg."))
        #expect(run.text.contains("Gjør eller finn: xyzzy\nIngenting svarer til dette."))
    }

    @Test("a dumb terminal and a log get the same text as ASCII")
    func ascii() throws {
        let run = try run(["Enter"], ["--region", "vest", "--ascii"])
        #expect(!run.text.contains("▸") && run.text.contains("> nr: 1101"))
        let signs = run.text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic }
        #expect(signs.isEmpty, "\(signs)")
    }
}
