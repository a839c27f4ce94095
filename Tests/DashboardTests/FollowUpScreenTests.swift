import FollowUp
import Survey
import Testing
import Wording

@testable import Dashboard

@Suite("Follow-up on the screens")
struct FollowUpScreenTests {
    private func entry(_ code: String, _ driver: Driver) throws -> FollowUpEntry {
        try #require(driver.state.book.entries[code], "\(code) is not on the list")
    }

    @Test("o puts the selected kommune on the list once; the list says so")
    func following() throws {
        var driver = Driver()
        try driver.press("o")
        #expect(driver.text.contains("Satte"))
        #expect(driver.text.contains("u angrer."))
        #expect(driver.state.book.entries.keys.sorted() == ["0201"])
        try driver.press("o")
        #expect(driver.text.contains("på listen allerede"))
        try driver.press("Up")
        #expect(driver.text.contains("1 i oppfølging"))
        #expect(driver.lines[4].contains("»"))
    }

    @Test("where units are marked, o asks which are meant")
    func many() throws {
        var driver = Driver()
        try driver.press("Space", "Space", "o")
        #expect(driver.text.contains("de merkede"))
        try driver.press("Enter")
        #expect(driver.state.book.entries.keys.sorted() == ["0201", "0202"])
        try driver.press("O", "End", "Enter")
        #expect(driver.state.book.entries.count == driver.state.listedCodes.count)
        #expect(driver.store.history(ofSurvey: driver.state.book.wave.survey).edits.count == 2)
    }

    @Test("the name is asked for once, and is remembered")
    func signing() throws {
        var driver = Driver(adviser: nil)
        try driver.press("o")
        #expect(driver.text.contains("Hva heter du?"))
        #expect(driver.text.contains("Kari Nordmann"))
        try driver.press("Ctrl-U", "Enter")
        #expect(driver.text.contains("Det må stå et navn"))
        #expect(driver.state.book.entries.isEmpty)
        try driver.press("o", "Ctrl-U")
        driver.type("  Áile   Nordmann ")
        try driver.press("Enter")
        #expect(driver.effects.contains(.remember(.adviser, "Áile Nordmann")))
        #expect(driver.state.book.entries.count == 1)
        try driver.press("Down", "o")
        #expect(driver.state.book.entries.count == 2)
        let history = driver.store.history(ofSurvey: driver.state.book.wave.survey)
        #expect(history.edits.allSatisfy { $0.signature.who == "Áile Nordmann" })
    }

    @Test("two keys log that somebody called today and nobody answered")
    func calling() throws {
        var driver = Driver()
        try driver.press("o", "t")
        #expect(driver.text.contains("Ringte i dag, fikk ikke svar"))
        try driver.press("Enter")
        let line = try #require(driver.state.book.log["0201"]?.first)
        #expect(line.draft == LogDraft(.phone, .noAnswer, day: Driver.now.day))
        #expect(line.adviser == "Kari")
        #expect(try entry("0201", driver).status == .new)
    }

    @Test("who was reached is contacted; what was agreed is asked for")
    func reaching() throws {
        var driver = Driver()
        try driver.press("o", "t", "Down", "Enter")
        #expect(driver.text.contains("hva ble sagt"))
        driver.type("Sender plan i uke 4")
        try driver.press("Down")
        driver.type("ring igjen")
        try driver.press("Enter")
        let line = try #require(driver.state.book.log["0201"]?.first)
        #expect(line.draft.agreed == "Sender plan i uke 4")
        #expect(line.draft.next == "ring igjen")
        #expect(try entry("0201", driver).status == .contacted)
        try driver.press("u")
        #expect(driver.state.book.log["0201", default: []].isEmpty)
        #expect(try entry("0201", driver).status == .new)
    }

    @Test("a due date is typed as one says it; what is no date is said and nothing is written")
    func due() throws {
        var driver = Driver()
        try driver.press("o", "5", "d")
        driver.type("+14")
        try driver.press("Enter")
        #expect(try entry("0201", driver).due == Day(iso: "2018-01-17"))
        try driver.press("d", "Ctrl-U")
        driver.type("snart")
        try driver.press("Enter")
        #expect(driver.text.contains("«snart» er ingen dato"))
        #expect(try entry("0201", driver).due == Day(iso: "2018-01-17"))
        driver.type(" x")
        #expect(driver.text.contains("snart x"), "the text stays, and what follows is no command")
        try driver.press("Ctrl-U", "Enter")
        #expect(try entry("0201", driver).due == nil)
    }

    @Test("what is over its due date stands first and says so")
    func overdue() throws {
        var driver = Driver()
        try driver.press("Space", "Space", "o", "Enter", "5")
        try driver.press("Down", "a", "d")
        driver.type("1.1.2018")
        try driver.press("Enter")
        #expect(driver.lines[2].contains("1 over fristen"))
        #expect(driver.lines[4].contains("! 1.1.2018"))
        try driver.press("v", "End", "Enter")
        #expect(driver.lines[2].contains("0 over fristen"))
    }

    @Test("a form keeps its lines until every one can be read")
    func form() throws {
        var driver = Driver()
        try driver.press("o", "i", "Right", "Down")
        driver.type("Ola")
        try driver.press("Down", "Down")
        driver.type("høy")
        try driver.press("Enter")
        #expect(driver.text.contains("«høy» er ingen prioritet"))
        try driver.press("Ctrl-U")
        driver.type("7")
        try driver.press("Enter")
        let found = try entry("0201", driver)
        #expect(found.status == .contacted)
        #expect(found.adviser == "Ola")
        #expect(found.priority == 7)
        #expect(found.chosenPriority == 7)
    }

    @Test("notes of several lines stay as they are when another line of the form is changed")
    func notesOfSeveralLines() throws {
        var driver = Driver()
        try driver.press("o")
        let notes = "første\n  andre\n\ntredje"
        let written = try #require(
            driver.result(of: .set([entry("0201", driver)], [.notes(notes)]), by: "Ola"))
        driver.send(.book(written.book, today: Driver.now.day))
        try driver.press("i", "Down")
        driver.type("Kari")
        try driver.press("Enter")
        #expect(try entry("0201", driver).notes == notes)
        #expect(try entry("0201", driver).adviser == "Kari")
        try driver.press("i", "Up")
        driver.type("!")
        try driver.press("Enter")
        #expect(try entry("0201", driver).notes == "første   andre  tredje!")
    }

    @Test("x takes an entry away, u brings it back, U takes it away again")
    func removing() throws {
        var driver = Driver()
        try driver.press("o", "5", "i", "Down")
        driver.type("Ola")
        try driver.press("Enter", "x")
        #expect(driver.state.book.entries.isEmpty)
        #expect(driver.text.contains("u angrer."))
        #expect(driver.text.contains("Ingen følges opp her ennå"))
        try driver.press("u")
        #expect(try entry("0201", driver).adviser == "Ola")
        try driver.press("U")
        #expect(driver.state.book.entries.isEmpty)
        try driver.press("U")
        #expect(driver.text.contains("Ingenting å gjøre om igjen"))
    }

    @Test("a line of the log is selected in the section, changed and taken away, and each is said to be that")
    func logLines() throws {
        var driver = Driver()
        try driver.press("Enter", "7")
        driver.send(
            .followedUp(
                try #require(
                    driver.result(
                        of: .log(
                            units: ["0201"],
                            LogDraft(.phone, day: driver.state.desk.today, person: "Ola Hansen")),
                        by: "Kari"))))
        #expect(driver.text.contains("ringte Ola Hansen"))
        for _ in 0..<20 where driver.state.selectedPart == nil { try driver.press("Down") }
        guard case .line? = driver.state.selectedPart else {
            Issue.record("the line cannot be selected")
            return
        }
        try driver.press("Enter")
        try driver.press("Down", "Down", "Down", "Down")
        driver.type("Ring igjen")
        try driver.press("Enter")
        #expect(driver.text.contains("Endret loggen for Karasjok"))
        try driver.press("x")
        #expect(driver.text.contains("Tok bort fra loggen for Karasjok"))
        #expect(driver.state.book.log.isEmpty)
    }

    @Test("where units are marked, it is said that none of them is on the list")
    func noneOfTheMarked() throws {
        var driver = Driver()
        try driver.press("o", "Down", "Space", "Up", "v")
        #expect(driver.text.contains("Ingen av de merkede er på oppfølgingslisten."))
    }

    @Test("a conflict shows both values and lets the user choose")
    func conflict() throws {
        var driver = Driver()
        try driver.press("o", "5", "d")
        driver.type("12.1.2018")
        // Meanwhile somebody else sets another day.
        let seen = try entry("0201", driver)
        let other = try #require(driver.result(of: .set([seen], [.due(Day(iso: "2018-02-01"))]), by: "Ola"))
        try driver.press("Enter")
        #expect(driver.text.contains("Ola har endret frist"))
        #expect(driver.text.contains("La det stå: 1.2.2018"))
        #expect(driver.text.contains("Skriv mitt: 12.1.2018"))
        #expect(driver.state.book == other.book)
        try driver.press("Down", "Enter")
        #expect(try entry("0201", driver).due == Day(iso: "2018-01-12"))
    }

    @Test("what others write in other fields is kept")
    func noConflict() throws {
        var driver = Driver()
        try driver.press("o", "5", "d")
        driver.type("12.1.2018")
        let seen = try entry("0201", driver)
        _ = driver.result(of: .set([seen], [.adviser("Ola")]), by: "Ola")
        try driver.press("Enter")
        #expect(try entry("0201", driver).due == Day(iso: "2018-01-12"))
        #expect(try entry("0201", driver).adviser == "Ola")
    }

    @Test("what another program wrote comes to the screen")
    func news() throws {
        var driver = Driver()
        try driver.press("5")
        let result = try #require(driver.result(of: .add(units: ["0202"], reason: "Ringte selv"), by: "Ola"))
        driver.send(.book(result.book, today: Driver.now.day))
        #expect(driver.text.contains("Ringte selv"))
    }

    @Test("the list is narrowed to the region, by filter and by search")
    func narrowing() throws {
        var driver = Driver()
        try driver.press("O", "End", "Enter", "5", "Up")
        let all = driver.state.book.entries.count
        #expect(driver.text.contains("1 av \(all)"))
        try driver.press("v", "End", "Enter", "Up")
        #expect(driver.text.contains("av \(all - 1)"))
        try driver.press("f", "Down", "Enter")
        #expect(driver.text.contains("av \(all)"))
        try driver.press("/")
        driver.type("0202")
        try driver.press("Enter")
        #expect(driver.text.contains("1 av 1"))
        try driver.press("Esc", "r", "Home", "Enter")
        #expect(driver.text.contains("Ingen følges opp her ennå"))
        #expect(driver.text.contains("[5 Oppfølging]"))
    }

    @Test("a contact is added, changed and taken away where the unit's follow-up stands")
    func contacts() throws {
        var driver = Driver()
        try driver.press("o", "5", "c")
        driver.type("Anne Berg")
        try driver.press("Down", "Down")
        driver.type("anne berg")
        try driver.press("Enter")
        #expect(driver.text.contains("er ingen e-postadresse"))
        try driver.press("Ctrl-U")
        driver.type("anne@flora.example.no")
        try driver.press("Enter")
        #expect(driver.state.book.contacts["0201"]?.map(\.draft.email) == ["anne@flora.example.no"])
        try driver.press("Enter", "End")
        for _ in 0..<20 where !driver.text.contains("Kontakt i") { try driver.press("Enter", "Up") }
        try driver.press("Esc")
        #expect(driver.text.contains("Anne Berg"))
    }

    @Test("what stands there is copied as tables: each field, each line of the log and each contact a row")
    func readout() throws {
        var driver = Driver()
        try driver.press("o", "t", "Enter", "c")
        driver.type("Kari")
        try driver.press("Enter", "Enter", "7")
        let tables = driver.state.readout.tables
        #expect(tables.map(\.columns.count).prefix(1) == [2])
        #expect(tables[0].rows.first == [.text("status"), .text("ny")])
        #expect(tables.contains { $0.title == "Logg" && $0.rows.count == 1 })
        #expect(tables.contains { $0.title == "Kontakter" && $0.rows[0][0] == .text("Kari") })
        try driver.press("Down", "Down")
        #expect(driver.state.readout.selectedRow?.cells.first == .text("frist"))
        try driver.press("y", "Enter")
        guard case .copy(let row) = driver.effects.last else {
            Issue.record("nothing is copied")
            return
        }
        #expect(row.hasPrefix("frist\t"))
    }

    @Test("the number to call stands where a call is logged")
    func number() throws {
        var driver = Driver()
        try driver.press("c")
        driver.type("Anne Berg")
        try driver.press("Up")
        driver.type("57 75 60 00")
        try driver.press("Enter", "t")
        #expect(driver.text.contains("Anne Berg 57 75 60 00"))
    }

    @Test("a letter is looked over, copied, written and logged")
    func letter() throws {
        var driver = Driver()
        try driver.press("o", "M", "Enter")
        #expect(driver.effects.contains(.draft(unit: 3, .followUp, by: "Kari")))
        let template = MailWords.template(.followUp, .bokmaal)
        let draft = MailDraft(template, unit: "0201", recipients: [], facts: [.unit: "Alta"])
        driver.send(.drafted(unit: 3, draft))
        #expect(driver.text.contains("ingen e-postadresse er kjent"))
        try driver.press("y")
        #expect(driver.effects.last == .copy("\(draft.subject)\n\n\(draft.body)"))
        try driver.press("w", "Enter")
        let request = LetterRequest(draft, path: "/tmp/0201-follow-up.eml")
        #expect(driver.effects.last == .writeLetter(request))
        driver.send(.wroteLetter(request, .exists(path: request.path)))
        try driver.press("j")
        #expect(
            driver.effects.last == .writeLetter(LetterRequest(draft, path: request.path, replaces: true)))
        try driver.press("t")
        #expect(driver.state.book.log["0201"]?.first?.draft.channel == .email)
        #expect(try entry("0201", driver).status == .contacted)
    }

    @Test("the history tells who did what, before and after, and what was undone")
    func history() throws {
        var driver = Driver()
        try driver.press("o", "d")
        driver.type("12.1.2018")
        try driver.press("Enter", "u", "H")
        #expect(driver.text.contains("Historikk:"))
        #expect(driver.text.contains("3.1.2018 09:30 Kari endret frist"))
        #expect(driver.text.contains("– › 12.1.2018"))
        #expect(driver.text.contains("(angret)"))
        try driver.press("Esc")
        #expect(driver.text.contains("[1 Kommuner]"))
    }

    @Test("where nobody has answered, a call is a reminder")
    func reminding() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("4")
        #expect(driver.text.contains("22 har ikke svart, 0 er påminnet"))
        try driver.press("t", "Enter")
        let code = try #require(driver.state.book.log.keys.first)
        #expect(driver.state.book.reminders(ofUnit: code).count == 1)
        #expect(driver.text.contains("1 er påminnet"))
        #expect(driver.text.contains("3.1.2018 ringte, fikk ikke svar"))
        try driver.press("f", "Down", "Enter")
        #expect(!driver.text.contains("3.1.2018 ringte"))
    }

    @Test("the lists are as they were left")
    func shelf() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("4", "Down", "Down", "5", "4")
        #expect(driver.text.contains("3 av"))
        try driver.press("1")
        #expect(driver.text.contains("[1 Kommuner]"))
        try driver.press("Down", "4", "Esc")
        #expect(driver.text.contains("2 av 85"))
    }

    @Test("an escape sequence that somebody typed into a note never reaches the screen")
    func hostile() throws {
        var driver = Driver()
        let evil = "\u{1B}[31mrød\u{7}\u{202E}"
        let result = try #require(driver.result(of: .add(units: ["0201"], reason: evil), by: evil))
        driver.send(.book(result.book, today: Driver.now.day))
        try driver.press("5", "H")
        let scalars = driver.grid.textLines.joined().unicodeScalars
        #expect(!scalars.contains { $0.value < 32 || $0.value == 0x202E || $0.value == 0x1B })
    }
}
