import Foundation
import Survey
import Testing
import Wording

@testable import Reports
import Tables

@Suite struct HTMLDocumentTests {
    @Test(
        "every document is well formed, says its language, and fetches and runs nothing",
        arguments: Documents.Subject.allCases, Language.allCases)
    func form(_ subject: Documents.Subject, _ language: Language) throws {
        let text = try Documents.text(subject, language)
        let document = try ParsedDocument(text).root
        #expect(document.children.first?.attributes["lang"] == language.rawValue)
        let names = Set(document.all.map(\.name))
        #expect(
            names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "base", "form"]))
        let attributes = document.all.flatMap(\.attributes)
        #expect(
            !attributes.contains { $0.key.hasPrefix("on") || ["src", "style", "srcdoc"].contains($0.key) })
        #expect(attributes.filter { $0.key == "href" }.allSatisfy { $0.value.hasPrefix("#") })
        #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("http:"))
        #expect(!text.contains("https:"))
    }

    @Test(
        "headings are in order, with one h1; ids are there once and links lead to them",
        arguments: Documents.Subject.allCases)
    func outline(_ subject: Documents.Subject) throws {
        let document = try ParsedDocument(Documents.text(subject)).root
        let levels = document.all("h1", "h2", "h3", "h4", "h5", "h6").compactMap { Int($0.name.dropFirst()) }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        let ids = document.all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let targets = document.all("a").compactMap { $0.attributes["href"]?.dropFirst() }
        #expect(targets.count > 5)
        #expect(targets.allSatisfy { ids.contains(String($0)) })
        #expect(document.all("section").allSatisfy { ids.contains($0.attributes["aria-labelledby"] ?? "") })
    }

    @Test(
        "every heading of a table has a scope, every row is as wide as its table, every box has a name",
        arguments: Documents.Subject.allCases)
    func tables(_ subject: Documents.Subject) throws {
        let document = try ParsedDocument(Documents.text(subject)).root
        let tables = document.all("table")
        #expect(tables.count > 5)
        for table in tables {
            #expect(table.all("th").allSatisfy { $0.attributes["scope"] != nil })
            let widths = table.all("tr").map { row in
                row.children.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "1") ?? 0) }
            }
            #expect(Set(widths).count == 1, "\(table.text.prefix(60)): \(widths)")
        }
        #expect(tables.allSatisfy { !($0.all("caption").first?.text ?? "").isEmpty })
        let scrolling = document.all.filter { $0.attributes["role"] == "region" }
        let even = tables.filter { $0.attributes["class"] == "even" }
        #expect(scrolling.count + even.count == tables.count)
        #expect(
            scrolling.allSatisfy { $0.attributes["aria-label"] != "" && $0.attributes["tabindex"] == "0" })
        let pictures = document.all("svg").filter { $0.attributes["x"] == nil }
        #expect(pictures.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    }

    @Test(
        "made-up answers say so at the top, in the window, on paper and over every section of answers",
        arguments: Documents.Subject.allCases, Language.allCases)
    func synthetic(_ subject: Documents.Subject, _ language: Language) throws {
        let badge = ProgramWords.synthetic[language]
        let text = try Documents.text(subject, language)
        let document = try ParsedDocument(text).root
        #expect(document.all("title").first?.text.hasSuffix(badge) == true)
        #expect(document.all("header").first?.text.contains(badge) == true)
        #expect(text.contains("@top-right{content:\"\(badge)\""))
        for section in document.all("section") {
            let id = section.attributes["aria-labelledby"] ?? ""
            let isAboutAnswers = !["facts", "reading", "source"].contains(id)
            #expect(section.text.contains(badge) == isAboutAnswers, "\(id)")
        }
    }

    @Test("answers that were sent in bear no badge", arguments: [Documents.Subject.region, .unit])
    func submitted(_ subject: Documents.Subject) throws {
        let text = try Documents.text(subject, Documents.source(isSynthetic: false))
        #expect(!text.contains(ProgramWords.synthetic.nb) && text.contains("Innsendte svar"))
        #expect(!text.contains("class=\"badge\"") && !text.contains("@top-right"))
    }

    @Test(
        "a section from elsewhere stands among the others, and in the contents",
        arguments: [Documents.Subject.region, .unit])
    func more(_ subject: Documents.Subject) throws {
        let log = Table(
            title: "Logg", columns: [Table.Column("dag"), Table.Column("hva")],
            rows: [[.text("12.1.2018"), .text("ringte <b>ordføreren</b>")]])
        let section = DocumentSection(
            id: "follow-up", heading: "Oppfølging",
            blocks: [
                .facts([(name: "status", value: "ny")]), .table(log, in: .bokmaal), .list(["a", "b"]),
                .paragraph("Frist 1.2."),
            ])
        let document = try ParsedDocument(Documents.text(subject, Documents.source(), more: [section]))
        let found = try document.section("follow-up")
        #expect(found.text.contains("ringte <b>ordføreren</b>"))
        #expect(found.all("caption").map(\.text) == ["Logg"])
        #expect(document.root.all("nav").first?.text.contains("Oppfølging") == true)
        let ids = document.root.all("section").compactMap { $0.attributes["aria-labelledby"] }
        #expect((ids.firstIndex(of: "follow-up") ?? .max) < (ids.firstIndex(of: "reading") ?? -1))
    }

    @Test("the same survey makes the same file", arguments: Documents.Subject.allCases)
    func same(_ subject: Documents.Subject) throws {
        #expect(try Documents.text(subject, Documents.source()) == Documents.text(subject))
    }
}
