import Dashboard
import TerminalUI
import Testing

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

    @Test("help of a screen names every command that works there")
    func help() throws {
        var driver = Driver(width: 80, height: 120)
        let working = Keymap.standard.commands(in: driver.state.contexts)
        try driver.press("?")
        for command in working {
            #expect(driver.text.contains(command.title.nb), "\(command.id) is not in help")
        }
        #expect(driver.text.contains("◆") && driver.text.contains("eget svar"))
        try driver.press("Esc")
        #expect(!driver.text.contains("Flytte seg"))
    }
}
