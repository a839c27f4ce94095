import Foundation
import Survey
import SurveyAnalytics
import Testing
import Wording

@testable import Reports

/// What stands in a document is what the analytics say.
@Suite struct HTMLDocumentNumbersTests {
    private let numbers = Numbers(.bokmaal)

    @Test("every percentage has its n beside it", arguments: Documents.Subject.allCases, Language.allCases)
    func bases(_ subject: Documents.Subject, _ language: Language) throws {
        let document = try ParsedDocument(Documents.text(subject, language)).root
        let sections = document.all("section").filter {
            !["reading", "source", "facts"].contains($0.attributes["aria-labelledby"] ?? "")
        }
        let boxes = document.all("header") + sections
        let lines = boxes.flatMap { $0.all("tr", "li", "p", "dd") }.map(\.text)
            .map { $0.replacing(/95 ?%/, with: "") }.filter { $0.contains(/[0-9] ?%/) }
        #expect(!lines.isEmpty)
        for line in lines {
            #expect(line.contains(/n ?= ?[0-9]|[0-9] (av|of) [0-9]/), "\(line)")
        }
    }

    @Test("among three units there are counts and no percentages")
    func smallBase() throws {
        let document = try ParsedDocument(Documents.text(.smallGroup))
        let answers = try document.section("answers").all("tbody").flatMap { $0.all("tr") }
        let own = answers.compactMap { $0.children.dropFirst().first }
        #expect(own.count > 20)
        #expect(own.allSatisfy { !$0.text.contains("%") && $0.all("svg").isEmpty })
        #expect(own.contains { $0.text.contains(/[0-3] av [1-3]/) })
        let areas = try document.section("areas").all("tr").filter { $0.children.first?.text == "tre" }
        #expect(areas.count == 10)
        #expect(areas.allSatisfy { !$0.text.contains("%") && $0.all("svg").isEmpty })
    }

    @Test(
        "the areas of a region: share of poor here and in the rest, mean, and what stands out",
        arguments: [Documents.Subject.region, .group])
    func areas(_ subject: Documents.Subject) throws {
        let source = try Documents.source()
        let place = try #require(try Documents.place(subject, source))
        let domain = source.domain(place, frame: try #require(source.frames.first))
        let comparisons = source.summary.areaComparisons(of: domain)
        let parts = try ParsedDocument(Documents.text(subject)).section("areas").all("tbody")
        #expect(comparisons.count == 10 && parts.count == 10)
        for (comparison, part) in zip(comparisons, parts) {
            let rows = part.all("tr")
            let heading = try #require(rows.first).text
            #expect(heading.hasPrefix(comparison.area.label.capitalized.nb))
            let verdict = FlagsReportWords.verdict(comparison.verdict).nb
            #expect(heading.contains("⚑") == comparison.isRemarkable)
            #expect(!comparison.isRemarkable || heading.contains(verdict))
            for (row, share) in zip(rows.dropFirst(), [comparison.region, comparison.rest]) {
                let percent = try #require(share.percent)
                #expect(row.children[2].text.hasPrefix("\(percent) %, \(share.count) av \(share.base)"))
            }
        }
    }

    @Test("who answered of a region, and who has not, longest first")
    func response() throws {
        let source = try Documents.source()
        let survey = try #require(Documents.survey)
        let place = try #require(try Documents.place(.region, source))
        let domain = source.domain(place, frame: try #require(source.frames.first))
        let rate = ResponseRate(of: domain, in: source.wave)
        let section = try ParsedDocument(Documents.text(.region)).section("response")
        #expect(section.text.contains("\(try #require(rate.percent)) %, \(rate.answered) av \(rate.units)"))
        let runs = SilentRun.all(in: domain, of: source.wave, earlier: survey.waves, leastWaves: 1)
        #expect(runs.count == rate.silent)
        let listed = try #require(section.all("tbody").last).all("tr").map { $0.children[0].text }
        #expect(listed == runs.map { source.register.units[$0.unit].name })
    }

    @Test("the flagged of a region, the weightiest first, each with its gravest reasons")
    func flagged() throws {
        let source = try Documents.source()
        let place = try #require(try Documents.place(.region, source))
        let domain = source.domain(place, frame: try #require(source.frames.first))
        let flagged = domain.units.filter { !source.summary.flags[$0].isEmpty }
        let rows = try ParsedDocument(Documents.text(.region)).section("flagged").all("tbody").flatMap {
            $0.all("tr")
        }
        #expect(rows.count == flagged.count)
        let weights = rows.compactMap { Int($0.children[1].text) }
        #expect(weights == flagged.map { source.summary.flags[$0].priority }.sorted(by: >))
        for row in rows {
            let code = try #require(row.all("small").first?.text)
            let unit = try #require(source.register.position(ofUnit: code))
            let flags = source.summary.flags[unit]
            #expect(row.children[1].text == String(flags.priority))
            #expect(row.all("li").count == min(flags.count, 5))
            let gravest = try #require(flags.map(\.rule.severity).max())
            #expect(row.all("strong").first?.text == FlagWords.severity(gravest).capitalized.nb + ":")
        }
    }

    @Test("a unit's flags, areas and standing", arguments: [Documents.Subject.flaggedUnit, .unit, .district])
    func unit(_ subject: Documents.Subject) throws {
        let source = try Documents.source()
        let position = try Documents.unit(subject, source)
        let document = try ParsedDocument(Documents.text(subject))
        let flags = source.summary.flags[position]
        let listed = try document.section("flags").all("li").map(\.text)
        #expect(listed.count == flags.count)
        for flag in flags {
            let sentence = plain(FlagWords.sentence(flag, in: source.wave).nb)
            #expect(listed.contains { $0.hasSuffix(sentence) }, "\(sentence)")
        }
        let rows = try document.section("areas").all("tbody").flatMap { $0.all("tr") }
        let areas = source.summary.gaps.areas(ofUnit: position)
        #expect(rows.count == areas.count)
        for (row, area) in zip(rows, areas) {
            #expect(row.children[2].text == (area.benefit.step.map(String.init) ?? row.children[2].text))
            #expect(row.children[3].text == area.gap.map { numbers.change(Double($0), 0) } ?? "–")
        }
        let standing = try #require(source.summary.standing(ofUnit: position))
        let words = plain(UnitWords.standing(standing, numbers: numbers).nb)
        #expect(document.root.all("header").first?.text.contains(words) == true)
    }

    @Test(
        "a unit's own answers are marked, and no others",
        arguments: [Documents.Subject.flaggedUnit, .district, .silentUnit, .silentDistrict])
    func ownAnswers(_ subject: Documents.Subject) throws {
        let source = try Documents.source()
        let position = try Documents.unit(subject, source)
        let section = try ParsedDocument(Documents.text(subject)).section("answers")
        let frame = source.register.units[position].frame
        let items = source.codebook.items.indices.filter {
            let item = source.codebook.items[$0]
            return item.isClosed && item.battery == nil && item.isAsked(inFrame: frame)
        }
        let expected = items.flatMap { item in
            source.wave.columns[item].categories(ofUnit: position).map {
                "◆ \(source.codebook.items[item].categories[$0].label.nb) "
            }
        }
        let marked = section.all("tr").filter { $0.attributes["class"] == "own" }.compactMap(
            \.children.first?.text)
        #expect(marked.count == expected.count)
        #expect(zip(marked, expected).allSatisfy { $0.hasPrefix($1) })
        #expect(subject == .flaggedUnit || subject == .district ? !expected.isEmpty : expected.isEmpty)
    }

    @Test("a bydel is held against bydeler alone, and region and country are told once")
    func district() throws {
        let text = try ParsedDocument(Documents.text(.district))
        #expect(
            text.root.all("header").first?.text.contains("Sammenlignet med IMDi Øst (15 bydeler).") == true)
        let headings = try #require(text.section("answers").all("thead").first).all("th").map(\.text)
        #expect(headings == ["Svar", "IMDi Øst"])
    }

    @Test("kommuner and bydeler of a region have sections of their own")
    func frames() throws {
        let document = try ParsedDocument(Documents.text(.severalFrames))
        for id in ["response", "areas", "flagged", "answers"] {
            #expect(try document.section("\(id)-kommuner").text.contains("kommuner"))
            #expect(try document.section("\(id)-bydeler").text.contains("bydeler"))
        }
    }

    private func plain(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
}
