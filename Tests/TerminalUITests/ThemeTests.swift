import Testing

@testable import TerminalUI

@Suite("Themes")
struct ThemeTests {
    /// Lines that carry no meaning: a frame, and what is left of a bar beside its filled part.
    private static let decorations: Set<Role> = [.border, .barRest]

    @Test(
        "every role is read at every depth: 4.5:1, and 3:1 for decorations",
        arguments: Theme.all, ColorDepth.allCases)
    func contrast(theme: Theme, depth: ColorDepth) {
        let least = theme.name == "contrast" ? 7.0 : 4.5
        for role in Role.allCases {
            let colors = theme.colors(of: role, at: depth)
            let contrast = colors.foreground.contrast(to: colors.background)
            let wanted = Self.decorations.contains(role) ? min(3, least) : least
            #expect(contrast >= wanted, "\(theme.name), \(role) at \(depth): \(contrast)")
        }
    }

    @Test(
        "good, low and warning are told apart without hue", arguments: Theme.all, ColorDepth.allCases)
    func withoutHue(theme: Theme, depth: ColorDepth) {
        let roles: [Role] = [.good, .low, .warning]
        for (place, one) in roles.enumerated() {
            for other in roles.dropFirst(place + 1) {
                let looks = [one, other].map { theme.style(of: $0, at: depth).attributes }
                let colors = [one, other].map { theme.colors(of: $0, at: depth).foreground }
                #expect(
                    looks[0] != looks[1] || colors[0].contrast(to: colors[1]) >= 1.3,
                    "\(theme.name), \(one) and \(other) at \(depth)")
            }
        }
    }

    @Test("the selected row stands out from text at every depth", arguments: Theme.all, ColorDepth.allCases)
    func selected(theme: Theme, depth: ColorDepth) {
        let text = theme.colors(of: .text, at: depth).background
        #expect(theme.colors(of: .selected, at: depth).background.contrast(to: text) >= 1.3)
    }

    @Test("256 colours leave alone the sixteen that users change", arguments: Theme.all)
    func fixedColors(theme: Theme) {
        for style in Role.allCases.map({ theme.style(of: $0, at: .palette) }) {
            #expect([style.foreground, style.background].compactMap(\.self).allSatisfy { 16..<256 ~= $0 })
        }
    }

    @Test("true colour never gives a number that a terminal may take for its palette", arguments: Theme.all)
    func directColors(theme: Theme) {
        for style in Role.allCases.map({ theme.style(of: $0, at: .trueColor) }) {
            let colors = [style.foreground, style.background].compactMap(\.self)
            #expect(colors.allSatisfy { 0x100...0xFFFFFF ~= $0 })
        }
    }

    @Test("colours of the palette of 256 as xterm mixes them")
    func palette() {
        let known: [UInt8: UInt32] = [
            0: 0x000000, 9: 0xFF0000, 15: 0xFFFFFF, 16: 0x000000, 25: 0x005FAF, 117: 0x87D7FF, 231: 0xFFFFFF,
            232: 0x080808, 255: 0xEEEEEE,
        ]
        for (number, value) in known { #expect(RGB(palette: number).value == value) }
    }

    @Test("contrast by WCAG 2: black on white, and a grey whose value is published")
    func measure() {
        #expect(RGB(0xFFFFFF).contrast(to: RGB(0)) == 21)
        #expect(abs(RGB(0x767676).contrast(to: RGB(0xFFFFFF)) - 4.54) < 0.005)
    }

    @Test("themes have names of their own, are found by them, and follow each other in a circle")
    func names() {
        #expect(Theme.all.map(\.name) == ["dark", "light", "contrast", "mono"])
        for theme in Theme.all { #expect(Theme.named(theme.name) == theme) }
        #expect(Theme.named("Dark") == nil)
        #expect(Theme.mono.next == .dark)
        #expect(Theme.dark.next == .light)
    }

    @Test("the theme without colours has none at any depth", arguments: ColorDepth.allCases)
    func mono(depth: ColorDepth) {
        for role in Role.allCases {
            #expect(Theme.mono.style(of: role, at: depth) == Theme.dark.style(of: role, at: .mono))
        }
    }

    @Test(
        "a terminal that tells its ground gets the theme for it",
        arguments: [
            ("15;0", "dark"), ("0;15", "light"), ("0;default;15", "light"), ("12;8", "dark"),
            ("0;7", "light"),
            ("default;default", nil), ("", nil), ("15", nil), ("0;16", nil), ("0;-1", nil), ("0;", nil),
            ("0;11", "light"),
        ])
    func suiting(value: String, name: String?) {
        #expect(Theme.suiting(colorFGBG: value)?.name == name)
    }
}

extension Theme {
    /// What is seen: colours of the terminal's own where the style names none, exchanged where it says so.
    fileprivate func colors(of role: Role, at depth: ColorDepth) -> (foreground: RGB, background: RGB) {
        let style = style(of: role, at: depth)
        func color(_ number: UInt32?, or own: RGB) -> RGB {
            guard let number else { return own }
            return depth == .trueColor ? RGB(number) : RGB(palette: UInt8(number))
        }
        let foreground = color(style.foreground, or: ground.foreground)
        let background = color(style.background, or: ground.background)
        return style.attributes.contains(.reverse) ? (background, foreground) : (foreground, background)
    }
}
