import Survey
import TerminalUI
import Testing
import Workspace

@testable import Dashboard
@testable import regionblikk

@Suite("The endings of files")
struct ExportEndingTests {
    @Test(
        "the dashboard offers exactly those that a screen is written in, and each of a list names another form"
    )
    func endings() throws {
        let screen = ExportRequest.Subject.screen(ShownScreen(of: try state()))
        #expect(screen.endings.sorted() == ScreenFormat.allCases.map(\.rawValue).sorted())
        let list = ExportRequest.Subject.followUp([]).endings
        #expect(Set(list.map { ExportFormat(ofFile: "liste.\($0)") }) == Set(ExportFormat.allCases))
        #expect(list.count == ExportFormat.allCases.count)
    }

    /// The demo survey as it is opened.
    private func state() throws -> State {
        State(
            content: try Workspace.open(Places(database: nil, log: nil)).content, settings: Settings(),
            size: Size(width: 80, height: 24), region: "nord", desk: Desk(today: Day(ordinal: 17_534)))
    }
}
