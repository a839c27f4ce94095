import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("Bytes of the terminal")
struct BytesTests {
    @Test(
        "a mouse report",
        arguments: [
            ("0;6;4M", KeyEvent.click(x: 5, y: 3)), ("64;1;1M", .wheelUp(x: 0, y: 0)),
            ("65;300;2M", .wheelDown(x: 299, y: 1)),
            ("16;6;4M", .click(x: 5, y: 3)),
        ])
    func reports(text: String, event: KeyEvent) {
        #expect(MouseReport(text)?.event == event)
    }

    @Test(
        "no event for a release, another button, a movement, or what is broken",
        arguments: [
            "0;6;4m", "2;6;4M", "32;6;4M", "0;0;4M", "0;6M", "", "M", ";;M", "99999999999999999999;1;1M",
        ])
    func noReports(text: String) {
        #expect(MouseReport(text)?.event == nil)
    }

    @Test("a title cannot carry a sequence of its own")
    func title() {
        #expect(TerminalModes.setTitle("a\u{07}b\u{1B}c\u{9C}") == "\u{1B}]2;abc\u{07}")
    }
}
