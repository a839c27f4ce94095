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
        #expect(run.text.contains("▸ nr 1101; kommune Eigersund;"))
        #expect(run.text.contains("Taster: Enter åpne"))
        #expect(!run.text.contains("\u{1B}"), "no escape sequence")
    }

    @Test("keys by their names, a name to find, an answer to a question, and the end")
    func lines() throws {
        let run = try run(["Down Down", "Enter", "karasjok", "Esc", "Esc", "/", "bergen", "q", "Down"])
        #expect(run.status == 0)
        #expect(run.text.contains("▸ nr 1103; kommune Stavanger;"))
        #expect(run.text.contains("Kommuner › Stavanger 1103"))
        #expect(run.text.contains("Karasjok"))
        #expect(run.text.contains("▸ nr 1201; kommune Bergen;"))
    }

    @Test("every list says something", arguments: ["1", "2", "3", "4", "5", "6"])
    func lists(tab: String) throws {
        let run = try run([tab])
        #expect(run.status == 0)
        #expect(run.text.components(separatedBy: "Taster:").count == 3)
    }

    @Test("a dumb terminal and a log get the same text as ASCII")
    func ascii() throws {
        let run = try run(["Enter"], ["--region", "vest", "--ascii"])
        #expect(!run.text.contains("▸") && run.text.contains("> nr 1101"))
    }
}
