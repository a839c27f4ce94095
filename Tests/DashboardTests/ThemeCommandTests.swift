import Testing
import TerminalUI

@testable import Dashboard

@Suite("The theme is changed while the program runs")
struct ThemeCommandTests {
    @Test("T goes through all the themes and remembers each")
    func cycle() throws {
        var driver = Driver()
        let words = ["light", "contrast", "without colours", "dark"]
        for (name, word) in zip(["light", "contrast", "mono", "dark"], words) {
            try driver.press("T")
            #expect(driver.state.settings.theme.name == name)
            #expect(driver.state.message?.text.en == "Theme: \(word).")
            #expect(driver.effects.last == .remember(.theme, name))
        }
    }
}
