import Survey
import SurveyAnalytics
import TerminalUI
import Testing
import Wording

@testable import Dashboard

/// Windows in which list and detail stand beside each other, each in less room than the whole window of 80 columns.
@Suite("Wide windows")
struct WideWindowTests {
    private static let widths = [110, 120, 130, 139]

    private func state(_ width: Int, _ language: Language, region: String = "vest") throws -> State {
        try Driver(
            Demo.content(), settings: Settings(language: language), width: width, height: 40, region: region
        ).state
    }

    /// The columns that have room, by their places.
    private func columns(_ state: State) -> [String: Set<Int>] {
        let width = UnitsLayout(size: state.size).list.width
        let layouts = [
            "units": UnitsTable(state: state, width: width).layout,
            "areas": AreaTable(state: state, width: width).layout,
            "reminders": ReminderTable(state: state, width: width).layout,
            "follow-up": FollowUpTable(state: state, width: width).layout,
        ]
        return layouts.mapValues { Set($0.places.map(\.column)) }
    }

    @Test("have every column that 80 columns have", arguments: Language.allCases, widths)
    func columns(language: Language, width: Int) throws {
        for region in ["vest", "ost"] {
            let narrow = columns(try state(80, language, region: region))
            let wide = columns(try state(width, language, region: region))
            for (list, columns) in narrow {
                #expect(wide[list]?.isSuperset(of: columns) == true, "\(list) at \(width)")
            }
        }
    }

    @Test(
        "no line of any figure is wider than its room, so that no number is cut",
        arguments: ["", "vest"], Language.allCases)
    func figures(region: String, language: Language) throws {
        var driver = Driver(
            try Demo.content(), settings: Settings(language: language), width: 80, height: 40, region: region)
        driver.send(.figures(try Demo.library()))
        for figure in try #require(driver.state.library?.figures) {
            let result = try #require(
                driver.state.calculations(of: figure, .place).first?.result(in: driver.state.content))
            let reading = FigureReading(result: result, check: driver.state.check(of: result))
            for width in [33, 37, 43, 52, 77] {
                let blocks = FigureBlocks(reading: reading, state: driver.state, width: width)
                let lines = blocks.heading + blocks.blocks.flatMap(\.lines)
                let widest = lines.max { $0.width < $1.width } ?? []
                // Only blanks behind a row may reach beyond the room.
                #expect(
                    TextWidth.of(widest.text.trimmedEnd) <= width, "\(figure.id) in \(width): \(widest.text)")
                let text = lines.map(\.text).joined(separator: " ")
                for base in result.table?.rows.flatMap(\.values).compactMap(\.share).map(\.base) ?? [] {
                    guard FigureForm(figure.content) == .stacked else { continue }
                    #expect(text.contains("n=\(base)"), "\(figure.id) in \(width)")
                }
            }
        }
    }

    @Test("the table of who answered keeps all its columns beside the list", arguments: [110, 120])
    func table(width: Int) throws {
        var driver = Driver(try Demo.content(), width: width, height: 40, region: "vest")
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        for base in ["n=85", "n=63", "n=22"] { #expect(driver.text.contains(base)) }
        #expect(driver.text.contains("under 2 000"))
        #expect(!driver.text.contains("under 2 0…"))
    }

    @Test("the bars of an area have their n beside the list", arguments: [110, 120])
    func bars(width: Int) throws {
        var driver = Driver(try Demo.content(), width: width, height: 40, region: "vest")
        try driver.press("3")
        let area = try #require((driver.state.front as? AreasScreen)?.selected)
        let base = area.benefit.shareNotRelevant.base
        #expect(driver.lines.contains { $0.contains(" %  n=\(base)") })
    }

    @Test("a due date that has passed is whole beside the follow-up list", arguments: [110, 120])
    func overdue(width: Int) throws {
        var driver = Driver(width: width, height: 40)
        try driver.press("o", "d")
        driver.type("1.11.2017")
        try driver.press("Enter", "5")
        let pane = driver.lines.compactMap { $0.split(separator: "│").last }.joined(separator: " ")
        #expect(pane.contains("1.11.2017"))
        #expect(pane.contains("fristen)"))
    }

    @Test("an arrow says that there is more of a figure, and rows are counted without the remarks")
    func more() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        try driver.press("Down", "Enter")
        let screen = try #require(driver.state.front as? FigureScreen)
        let rows = try #require(screen.reading?.result.table?.rows.count)
        #expect(driver.text.contains("2 av 20 · rad 1 av \(rows)"))
        #expect(driver.text.contains("↓") && !driver.text.contains("↑"))
        try driver.press("End")
        #expect(driver.text.contains("merknad "))
        #expect(driver.text.contains("↑") && !driver.text.contains("↓"))
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
