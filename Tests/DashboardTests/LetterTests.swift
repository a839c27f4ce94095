import FollowUp
import Survey
import TerminalUI
import Testing
import Wording

@testable import Dashboard

@Suite("Letters")
struct LetterTests {
    private func draft(_ purpose: MailPurpose, _ language: Language, due: Bool) -> MailDraft {
        var facts: [MailPlaceholder: String] = [.unit: "Alta", .contact: "Anne", .survey: "undersøkelsen"]
        if due { facts[.due] = "1.2.2018" }
        return MailDraft(
            MailWords.template(purpose, language), unit: "0201", recipients: [], facts: facts)
    }

    @Test(
        "each asks for something with and without a due date", arguments: MailPurpose.allCases,
        [Language.bokmaal, .nynorsk])
    func request(purpose: MailPurpose, language: Language) {
        let (with, without) = (
            draft(purpose, language, due: true).body, draft(purpose, language, due: false).body
        )
        #expect(with.contains("1.2.2018"))
        #expect(without.contains("?"))
        #expect(!without.contains("heller") && !without.contains("{"))
        let lines = { (text: String) in Set(text.split(separator: "\n")) }
        #expect(lines(without).isSubset(of: lines(with)))
        #expect(lines(with).subtracting(lines(without)).count == 1, "the due date is a line of its own")
    }

    @Test("a kommune that has not answered is reminded or invited, never thanked", arguments: [true, false])
    func silent(isSilent: Bool) throws {
        var driver = Driver()
        let content = driver.state.content
        let units = driver.state.listedUnits
        let unit = try #require(
            units.firstIndex { (content.summary($0).response.status == .silent) == isSilent })
        for _ in 0..<unit { try driver.press("Down") }
        try driver.press("M")
        #expect(driver.text.contains("Oppfølging av svarene") == !isSilent)
        #expect(driver.text.contains("Påminnelse om å svare") == isSilent)
        #expect(driver.text.contains("Invitasjon til møte"))
        let asked = driver.state.beginLetter(chosenBy: MailPurpose.followUp.rawValue, unit: units[unit])
        #expect(asked.isEmpty == isSilent)
        #expect((driver.state.message?.text.nb.contains("har ikke svart") ?? false) == isSilent)
    }

    @Test("the way to a letter names the kommune once, from the list and from its screen")
    func path() throws {
        let draft = MailDraft(
            MailWords.template(.meeting, .bokmaal), unit: "0201", recipients: [], facts: [.unit: "Karasjok"])
        var driver = Driver()
        driver.send(.drafted(unit: 3, draft))
        #expect(driver.lines[1].contains("Invitasjon til møte: Karasjok"))
        try driver.press("y")
        #expect(driver.text.contains("Kopiert til utklippstavlen"))
        try driver.press("Esc", "Enter")
        driver.send(.drafted(unit: 3, draft))
        #expect(driver.lines[1].ranges(of: "Karasjok").count == 1)
    }

    @Test("there is a blank between the subject and its name", arguments: Language.allCases)
    func heading(language: Language) {
        var driver = Driver(settings: Settings(language: language))
        driver.send(.drafted(unit: 3, draft(.meeting, .bokmaal, due: true)))
        #expect(driver.text.contains("\(MailWords.subject[language]): "))
    }
}
