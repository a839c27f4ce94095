import Foundation
import SchoolSurvey
import Survey
import SurveyAnalytics
import SurveyFiles
import TerminalUI
import Testing

@testable import Dashboard

/// A survey of schools in four waves on every screen. The soak walks through the screens of 6 000, with as many.
struct OtherSurveyScreens {
    private let content: Content

    init(schools: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schools-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try SchoolSurvey(schools: schools, years: [2016, 2018, 2020, 2022], in: folder)
        let survey = try SurveyFolder.read(path: folder.path)
        content = Content(
            wave: survey.newest, earlier: Array(survey.waves.dropLast()), isSynthetic: false,
            exportFolder: "/tmp")
    }

    /// What leads to each screen and section from the first list.
    private static let walks: [[String]] = [
        [], ["b"], ["r"], ["?"], [":"], ["s"], ["f"], ["O"], ["e"], ["Tab"], ["Tab", "?"], ["Enter"],
        ["Enter", "2"], ["Enter", "3"], ["Enter", "4"], ["Enter", "5"], ["Enter", "6"], ["Enter", "7"],
        ["Enter", "?"], ["2"], ["2", "?"], ["2", "Enter"], ["2", "Enter", "2"], ["2", "Enter", "3"],
        ["2", "Enter", "4"], ["2", "Enter", "?"], ["3"], ["3", "?"], ["3", "Enter"], ["4"], ["4", "?"],
        ["4", "Tab"], ["4", "Tab", "Tab"], ["4", "Tab", "Tab", "Tab"], ["4", "Tab", "Tab", "Tab", "Tab"],
        ["5"], ["5", "?"], ["o", "5"], ["o", "5", "Enter"], ["6"], ["6", "?"],
    ]

    func start(_ language: Language) -> Driver {
        Driver(
            content, settings: Settings(language: language), width: 160, height: 60, region: "Distrikt 1")
    }

    /// The walks on which a word of another survey is met, each with the lines.
    func foreign(in language: Language) throws -> [String] {
        let start = start(language)
        let library = FigureLibrary(
            figures: FigureCatalogue(figures: try Demo.library().figures)
                .figures(toldOf: content.register).figures)
        return try OtherSurveyScreens.walks.compactMap { walk in
            var driver = start
            for key in walk {
                try driver.press(key)
                if walk.first == "6" { driver.send(.figures(library)) }
            }
            let readout = driver.state.front.readout(of: driver.state)
            let told = readout.tables.flatMap { [$0.title] + $0.columns.map(\.heading) }
            let text = ([driver.text, readout.title] + readout.notes + told).joined(separator: "\n")
            let lines = ForeignWords.lines(of: text)
            return lines.isEmpty ? nil : "\(walk.joined(separator: " ")): \(lines.prefix(3))"
        }
    }
}

@Suite("A survey of another shape, on screens")
struct OtherSurveyScreenTests {
    private static let screens = Result { try OtherSurveyScreens(schools: 600) }

    @Test("no word is a kommune's, in any language", arguments: [Language.bokmaal, .nynorsk, .english])
    func words(language: Language) throws {
        let screens = try Self.screens.get()
        let own = [Language.bokmaal: "skoler", .nynorsk: "skular", .english: "schools"][language] ?? ""
        #expect(screens.start(language).text.lowercased().contains(own))
        #expect(try screens.foreign(in: language) == [])
    }

    @Test("the list has the schools of the district, and counts those that answered")
    func list() throws {
        var driver = try Self.screens.get().start(.bokmaal)
        let district = driver.state.place.domain(in: driver.state.content)
        #expect(district.count == 50)
        let wave = driver.state.content.wave
        let answered = district.units.count { wave.responses[$0] != nil }
        #expect(driver.text.contains("\(answered) av 50"))
        try driver.press("r")
        #expect(driver.text.contains("Distrikt 12"))
    }
}

@Suite(
    "Soak: a survey of another shape, on screens",
    .enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"))
struct SoakOtherSurveyScreenTests {
    @Test("of 6 000 schools, no word is a kommune's, in any language")
    func words() throws {
        let screens = try OtherSurveyScreens(schools: 6000)
        for language in Language.allCases { #expect(try screens.foreign(in: language) == []) }
    }
}
