import Dashboard
import TerminalUI
import Testing

@Suite("Keys that somebody has chosen")
struct KeymapChangeTests {
    private func keys(of id: String, in keymap: Keymap) -> [String] {
        keymap.commands.first { $0.id == id }?.keys.map(Command.name(ofKeys:)) ?? []
    }

    @Test("a chosen key takes the place of the usual ones")
    func changes() {
        let (keymap, problems) = Keymap.changed(by: ["units.sort": ["F3", "g s"]])
        #expect(problems.isEmpty)
        #expect(keys(of: "units.sort", in: keymap) == ["F3", "g s"])
        #expect(keys(of: "units.filter", in: keymap) == keys(of: "units.filter", in: .standard))
    }

    @Test("two keys can change places")
    func swaps() {
        let (keymap, problems) = Keymap.changed(by: ["units.sort": ["f"], "units.filter": ["s"]])
        #expect(problems.isEmpty)
        #expect(keys(of: "units.sort", in: keymap) == ["f"])
        #expect(keys(of: "units.filter", in: keymap) == ["s"])
    }

    @Test("no keys at all take a command off the keyboard; it is still found by its name")
    func none() {
        let (keymap, problems) = Keymap.changed(by: ["units.sort": []])
        #expect(problems.isEmpty)
        #expect(keymap.commands(in: [.units]).contains { $0.id == "units.sort" })
    }

    @Test("a key that two commands would have is told, and the usual keys hold")
    func clash() {
        let (keymap, problems) = Keymap.changed(by: ["units.sort": ["f"]])
        #expect(problems == [.clash("f", first: "units.sort", second: "units.filter")])
        #expect(keys(of: "units.sort", in: keymap) == ["s"])
    }

    @Test("a key that begins another is a clash")
    func beginning() {
        let (_, problems) = Keymap.changed(by: ["screens.mouse": ["g"]])
        #expect(problems == [.clash("g", first: "screens.top", second: "screens.mouse")])
    }

    @Test("a key that hides what works everywhere is told")
    func hidden() {
        let (keymap, problems) = Keymap.changed(by: ["units.sort": ["q"]])
        #expect(problems == [.hidden("screens.quit", by: "units.sort")])
        #expect(keys(of: "units.sort", in: keymap) == ["s"])
    }

    @Test("unknown commands, unknown keys and keys that type are told")
    func unknown() {
        let changes = ["units.srt": ["x"], "units.sort": ["Hyper"], "typing.accept": ["a"]]
        let (_, problems) = Keymap.changed(by: changes)
        #expect(
            Set(problems) == [
                .unknownCommand("units.srt"), .unknownKey("Hyper", command: "units.sort"),
                .typesText("a", command: "typing.accept"),
            ])
    }
}
