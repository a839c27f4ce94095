import Foundation
import FoundationXML
import Reports
import Survey
import SurveyAnalytics
import TerminalUI
import Testing
import Workspace
import Tables

/// The built-in catalogue, on the built-in survey.
@Suite struct FigureTests {
    private let workspace: Workspace
    private let catalogue: FigureCatalogue

    init() throws {
        workspace = try Workspace.open(Places(database: nil, log: nil))
        catalogue = try workspace.figures()
    }

    private var register: Register { workspace.wave.register }

    private func source(_ language: Language = .bokmaal) -> ReportSource {
        ReportSource(
            wave: workspace.wave, summary: workspace.summary(), isSynthetic: workspace.survey.isSynthetic,
            language: language)
    }

    /// The country's bydeler, a kommune, and the kommuner of every region and of the country.
    private var domains: [Domain] {
        let regions = register.division(register.mainDivision).map {
            Domain.classes(of: $0, frame: "kommuner", register: register)
        }
        return [.country(frame: "bydeler", in: register), .unit(0, in: register)] + (regions ?? [])
            + [.country(frame: "kommuner", in: register)]
    }

    @Test("has Table 1 and Figures 1 to 19, each in three languages")
    func covers() {
        #expect(catalogue.figures.map(\.id) == ["table1"] + (1...19).map { String($0) })
        for figure in catalogue.figures {
            #expect(figure.name.en != figure.name.nb, "\(figure.id)")
            #expect(figure.title.en != figure.title.nb, "\(figure.id)")
            #expect(figure.frames.first == register.frames.first?.id, "\(figure.id)")
        }
    }

    @Test("names items, batteries, series, divisions and frames that the survey has")
    func references() {
        let codebook = workspace.wave.codebook
        let known = Set(codebook.items.map(\.id) + codebook.batteries.map(\.id))
        for figure in catalogue.figures {
            #expect(figure.sources.allSatisfy(known.contains), "\(figure.id)")
            #expect(figure.frames.allSatisfy { register.frame($0) != nil }, "\(figure.id)")
            #expect(figure.waves.last ?? 2017 == 2017, "\(figure.id)")
            switch figure.content {
            case .response(let divisions):
                #expect(divisions.allSatisfy { register.division($0) != nil })
            case .totals(let series): #expect(series.allSatisfy { register.series($0) != nil })
            case .answers, .numbers, .themes, .areas, .changes, .areaChanges: break
            }
        }
    }

    @Test("is the one place that says which question a figure shows: the codebook's mention agrees with it")
    func mentions() {
        for item in workspace.wave.codebook.items {
            let source = item.battery?.battery ?? item.id
            let figures = catalogue.figures.filter { $0.sources.contains(source) }.map(\.id)
            #expect(item.figures == figures, "\(item.id)")
        }
    }

    @Test("says 15 221 settled in 2016 and that 68 figures are withheld, 35 of Flora's in 2012")
    func settled() throws {
        let figure = try #require(catalogue.figure("1"))
        let country = Domain.country(frame: "kommuner", in: register)
        let table = try #require(figure.result(for: country, in: workspace.survey).table)
        let settled = try #require(table.series.firstIndex { $0.id == "settled" })
        let row = try #require(table.rows.first { $0.label == .year(2016) })
        #expect(row.values[settled].total?.known == 15_221)
        let withheld = table.rows.compactMap { $0.values[settled].total?.withheld }.reduce(0, +)
        #expect(withheld == 68)
        #expect(table.notes.contains { if case .withheld(_, 68) = $0 { true } else { false } })
        let missing = table.notes.compactMap { note -> [MissingFigures]? in
            if case .missing(_, let years) = note { years } else { nil }
        }
        #expect(missing.contains { $0.contains { $0.year == 2014 && $0.units == 88 } })
        let flora = Domain.unit(try #require(register.position(ofUnit: "1401")), in: register)
        let own = try #require(figure.result(for: flora, in: workspace.survey).table)
        #expect(own.rows[0].values[0].total?.known == 35)
    }

    @Test("gives the published percentages of Figures 2, 7 and 9 where they are exact")
    func published() throws {
        func percents(_ id: String) throws -> [Int?] {
            let figure = try #require(catalogue.figure(id))
            let country = Domain.country(frame: "kommuner", in: register)
            let table = try #require(figure.result(for: country, in: workspace.survey).table)
            return table.rows.map { $0.values[0].share?.percent }
        }
        #expect(try percents("7") == [44, 27, 24, 10])
        #expect(try percents("9") == [60, 43, 24, 21, 7])
        #expect(try percents("11") == [32, 36, 32])
    }

    @Test("codes the challenges of 241 kommuner by the built-in frame, staffing the most frequent")
    func themes() throws {
        let figure = try #require(catalogue.figure("3"))
        let country = Domain.country(frame: "kommuner", in: register)
        let texts = FigureTexts(frame: try workspace.codingFrame().frame)
        let table = try #require(figure.result(for: country, in: workspace.survey, texts: texts).table)
        #expect(table.rows.first?.label.id == "staffing")
        #expect(table.rows.first?.values[0].share?.base == 241)
        #expect(table.rows.last?.label == .uncoded)
    }

    @Test("is written for every region in every form, with no number that is none, and well-formed")
    func everywhere() throws {
        let (source, texts) = (source(), FigureTexts(frame: try workspace.codingFrame().frame))
        #expect(domains.count == 9)
        for domain in domains {
            let results = catalogue.figures.map {
                $0.result(for: domain, in: workspace.survey, texts: texts)
            }
            let report = FigureReport(results, isDetailed: true, source)
            let drawing = report.drawing(width: 80, glyphs: .ascii)
            for text in [report.text(as: .csv), report.text(as: .json), drawing] {
                #expect(text.lowercased().contains("syntetiske svar"))
                #expect(
                    text.range(of: #"\b(nan|inf)\b"#, options: [.regularExpression, .caseInsensitive]) == nil)
            }
            #expect(report.pictures.count == 20)
            for (name, document) in report.pictures {
                #expect(document.range(of: #"\b(nan|inf)\b"#, options: .regularExpression) == nil, "\(name)")
                let isOfRegister = document.contains("Tall fra registeret, ikke svar")
                #expect(document.contains("Syntetiske svar") != isOfRegister, "\(name)")
                #expect(isOfRegister == (name == "figure-1.svg"))
                let parser = XMLParser(data: Data(document.utf8))
                #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
            }
        }
    }

    @Test("stays within the terminal's width", arguments: [60, 80, 132])
    func width(columns: Int) throws {
        let country = Domain.country(frame: "kommuner", in: register)
        let drawn = catalogue.figures.filter { if case .response = $0.content { false } else { true } }
        for language in Language.allCases {
            let results = drawn.map { $0.result(for: country, in: workspace.survey) }
            let text = FigureReport(results, source(language)).drawing(width: columns, glyphs: .unicode)
            for line in text.split(separator: "\n") {
                #expect(TextWidth.of(line) <= columns, "\(line)")
            }
        }
    }

    @Test("escapes what is written into a picture, and has a title, a description and a role")
    func picture() throws {
        let figure = Figure(
            id: "<&\"'>", name: Phrase("A & <b>"), title: Phrase("\"x\" \u{1B}[31m \u{7}"),
            content: .answers(item: "channels"), frames: ["kommuner"])
        let country = Domain.country(frame: "kommuner", in: register)
        let report = FigureReport([figure.result(for: country, in: workspace.survey)], source())
        let document = try #require(report.pictures.first?.document)
        #expect(XMLParser(data: Data(document.utf8)).parse())
        #expect(document.contains("A &amp; &lt;b&gt;: &quot;x&quot;"))
        #expect(!document.contains("\u{1B}"))
        for part in ["<title id=", "<desc id=", "role=\"img\"", "aria-labelledby=", "lang=\"nb\""] {
            #expect(document.contains(part))
        }
    }
}
