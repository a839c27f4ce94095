import Testing

@testable import TerminalUI

@Suite("Text field")
struct TextFieldTests {
    @Test("a proposal gives way to what is typed or pasted; any other key accepts it")
    func proposal() {
        var typed = TextField("/tmp/wrong.csv", isProposal: true)
        typed.apply(.character("a"))
        typed.apply(.character("b"))
        #expect(typed.text == "ab" && !typed.isProposal)
        var moved = TextField("/tmp/a", isProposal: true)
        moved.apply(.end)
        moved.apply(.character("b"))
        #expect(moved.text == "/tmp/ab")
        #expect(!TextField("", isProposal: true).isProposal)
    }

    @Test("typing, moving and deleting")
    func editing() {
        var field = TextField("Vos")
        #expect(field.apply(.character("s")) == .edited)
        #expect(field.apply(.left) == .moved)
        field.apply(.backspace)
        #expect(field.text == "Vos")
        field.apply(.home)
        field.apply(.delete)
        #expect(field.text == "os" && field.position == 0)
        #expect(field.apply(.backspace) == .moved)
        #expect(field.apply(.up) == .ignored)
    }

    @Test("å typed as two scalars is one character to delete")
    func graphemes() {
        var field = TextField("Nara\u{30A}")
        field.apply(.backspace)
        #expect(field.text == "Nar")
        field.apply(.character("a"))
        field.apply(.character("\u{30A}"))
        #expect(field.position == 4)
    }

    @Test("a paste becomes one line without control characters")
    func paste() {
        var field = TextField("a")
        field.apply(.paste("b\r\nc\td\u{1B}[0m\u{202E}"))
        #expect(field.text == "ab c d[0m")
    }

    @Test("Ctrl-W deletes the word before, Ctrl-U to the start, Ctrl-K to the end")
    func deleting() {
        var field = TextField("Indre Østlandet ")
        field.apply(.control("w"))
        #expect(field.text == "Indre ")
        field.apply(.control("a"))
        field.apply(.right)
        field.apply(.control("k"))
        #expect(field.text == "I")
        field.apply(.control("u"))
        #expect(field.isEmpty)
    }

    @Test("a long text is shown around the cursor")
    func window() {
        var field = TextField("abcdefghij")
        #expect(field.window(width: 5) == ("ghij", 4))
        field.apply(.home)
        #expect(field.window(width: 5) == ("abcde", 0))
    }
}
