import Testing

@testable import TerminalUI

@Suite("Keys and themes")
struct KeyAndThemeTests {
    @Test(
        "a key's name reads back as the key",
        arguments: [
            (KeyEvent.enter, "Enter"), (.escape, "Esc"), (.control("q"), "Ctrl-Q"), (.pageDown, "PgDn"),
            (.character("/"), "/"), (.character(" "), "Space"), (.backTab, "Shift-Tab"), (.function(1), "F1"),
            (.character("G"), "G"), (.character("å"), "å"),
        ])
    func names(key: KeyEvent, name: String) {
        #expect(key.name == name)
        #expect(KeyEvent(name: name) == key)
    }

    @Test("what is no key has no key", arguments: ["", "F99", "Ctrl-", "Hyper-X", "<paste>"])
    func unknownNames(name: String) {
        #expect(KeyEvent(name: name) == nil)
    }

    @Test("small letters will do for names, but not for letters")
    func folding() {
        #expect(KeyEvent(name: "ctrl-q") == .control("q"))
        #expect(KeyEvent(name: "pgdn") == .pageDown)
        #expect(KeyEvent(name: "g") != KeyEvent(name: "G"))
    }

    @Test("without colours a theme uses attributes alone, and the selected row still stands out")
    func mono() {
        for theme in Theme.all {
            for role in Role.allCases {
                let style = theme.style(of: role, at: .mono)
                #expect(style.foreground == nil && style.background == nil)
            }
            #expect(theme.style(of: .selected, at: .mono).attributes.contains(.reverse))
        }
    }

    @Test("colours stay within their depth")
    func depths() {
        for theme in Theme.all {
            for (depth, limit) in [(ColorDepth.eight, 8), (.sixteen, 16)] {
                for style in Role.allCases.map({ theme.style(of: $0, at: depth) }) {
                    #expect(style.foreground.map { $0 < limit } ?? true)
                    #expect(style.background.map { $0 < limit } ?? true)
                }
            }
        }
    }

    @Test(
        "the depth of a terminal by its number of colours",
        arguments: [
            (0, ColorDepth.mono), (-1, .mono), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .palette),
            (32_768, .palette),
        ])
    func depth(colors: Int, depth: ColorDepth) {
        #expect(ColorDepth(colors: colors) == depth)
        #expect(ColorDepth(colors: colors, noColor: true) == .mono)
    }

    @Test(
        "a terminal with direct colours gets true colour, or the eight that all have, and never the palette",
        arguments: [(16_777_216, ColorDepth.trueColor), (32_768, .eight), (0, .mono)])
    func directDepth(colors: Int, depth: ColorDepth) {
        #expect(ColorDepth(colors: colors, isDirect: true) == depth)
        #expect(ColorDepth(colors: colors, isDirect: true, noColor: true) == .mono)
    }
}
