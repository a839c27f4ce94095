import Survey
import TerminalUI
import Testing
import Wording

@testable import Dashboard

@Suite("The table of commands")
struct CommandTableTests {
    private let commands = Keymap.standard.commands

    @Test("ids are unique, and every command has a key that exists")
    func ids() {
        #expect(Set(commands.map(\.id)).count == commands.count)
        for command in commands {
            #expect(!command.keys.isEmpty, "\(command.id)")
            #expect(command.keys.allSatisfy { !$0.isEmpty }, "\(command.id) names a key that does not exist")
        }
    }

    @Test(
        "within a context no key is taken twice, and none is the beginning of another",
        arguments: Command.Context.allCases)
    func keys(context: Command.Context) {
        let keys = commands.filter { $0.context == context }.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        for key in keys {
            #expect(!keys.contains { $0.count > key.count && $0.starts(with: key) }, "\(key) begins another")
        }
    }

    @Test(
        "help of a screen names every command that works there, and every sign", arguments: Language.allCases)
    func help(language: Language) throws {
        var driver = Driver(settings: Settings(language: language), width: 80, height: 120)
        let working = Keymap.standard.commands(in: driver.state.contexts)
        try driver.press("?")
        for meaning in working.map(\.title) + Sign.allCases.map(\.meaning) {
            #expect(driver.text.contains(meaning[language]), "\(meaning[language]) is not in help")
        }
        #expect(driver.text.contains("◆"))
        try driver.press("Esc")
        #expect(!driver.text.contains(ProgramWords.groupMove[language]))
    }

    @Test("no line of help is cut at 80 columns", arguments: Language.allCases)
    func helpFits(language: Language) {
        let room = ScreenFrame(size: Size(width: 80, height: 24)).body.inset(columns: 2).width
        for meaning in commands.map(\.title) + Sign.allCases.map(\.meaning) {
            #expect(HelpView.keysWidth + TextWidth.of(meaning[language]) <= room, "\(meaning[language])")
        }
        for command in commands {
            let keys = command.keys.map {
                KeyWords.name(Command.name(ofKeys: $0), in: language, asArrows: false)
            }.joined(separator: ", ")
            #expect(TextWidth.of(keys) < HelpView.keysWidth, "\(command.id)")
        }
    }
}
