import Foundation
import Survey
import SurveyAnalytics
import Testing

@testable import Reports

/// Whatever names, labels and texts hold, the document has the same elements, and says what they hold.
@Suite struct HostileWordsTests {
    private static let hostile = "\"><script>alert('1')</script></style>\u{0}\u{1B}[2J\u{202E}&amp;--><!--"

    /// The words that the document must show: no control character is left.
    private static let shown = "\"><script>alert('1')</script></style>␀␛[2J"

    @Test("the same elements with harmless words as with hostile ones", arguments: Language.allCases)
    func sameElements(_ language: Language) throws {
        let hostile = try documents(HostileWordsTests.hostile, language)
        let harmless = try documents("harmless", language)
        for (hostile, harmless) in zip(hostile, harmless) {
            let (found, expected) = (try ParsedDocument(hostile).root, try ParsedDocument(harmless).root)
            #expect(found.all.map(\.name) == expected.all.map(\.name))
            #expect(
                found.all.map { $0.attributes.keys.sorted() }
                    == expected.all.map { $0.attributes.keys.sorted() })
            #expect(found.all("h1").first?.text.contains(HostileWordsTests.shown) == true)
            #expect(
                found.all.count { $0.name == "td" && $0.text.contains(HostileWordsTests.shown) } > 0
                    || found.all("blockquote").first?.text.contains(HostileWordsTests.shown) == true)
        }
    }

    @Test("no control character is left, and the stylesheet ends where it should")
    func control() throws {
        for text in try documents(HostileWordsTests.hostile, .bokmaal) {
            let isControl = { (scalar: Unicode.Scalar) in
                scalar.properties.generalCategory == .control && scalar != "\n"
            }
            #expect(!text.unicodeScalars.contains(where: isControl))
            #expect(!text.unicodeScalars.contains("\u{202E}"))
            #expect(text.split(separator: "</style>").count == 2)
            #expect(!text.contains("<script"))
        }
    }

    @Test(
        "what stands in quotes in the stylesheet never ends them",
        arguments: ["\"", "\\", "\n", "</style>", "a\u{0}b", "}"])
    func quoted(_ text: String) {
        let inner = PrintStyle.quoted(text).dropFirst().dropLast()
        #expect(
            !inner.contains("\"") && !inner.contains("<") && !inner.contains("\n") && !inner.contains("}"))
        #expect(
            inner.replacing(#/\\[0-9a-f]+ /#, with: "").allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
        )
    }

    /// A document about a place and one about a unit of a survey in which every word is the same.
    private func documents(_ word: String, _ language: Language) throws -> [String] {
        let survey = try #require(Survey(waves: [EdgeSurvey.saying(word)]))
        let source = ReportSource(
            wave: survey.newest, summary: WaveSummary(of: survey.newest), isSynthetic: true,
            language: language)
        let region = try #require(source.regions?.classes.first)
        return [
            PlaceDocument(about: .region(region), survey: survey, source).text,
            UnitDocument(about: 0, survey: survey, source).text,
        ]
    }
}

extension EdgeSurvey {
    /// A wave in which everybody answers and every word that comes from data is the same.
    static func saying(_ word: String) throws -> Wave {
        let wave = try #require(EdgeSurvey([[0, 1, 2, 3, 4, 0]]).waves.first)
        let phrase = Phrase(word)
        let old = wave.codebook
        let items = old.items.map { item in
            Item(
                id: item.id, kind: item.kind, label: phrase, short: phrase, section: item.section,
                columns: item.columns,
                categories: item.categories.map {
                    Category(id: $0.id, code: $0.code, label: phrase, value: $0.value, standing: $0.standing)
                }, battery: item.battery, concern: item.kind == .single ? ["c1"] : [])
        }
        let codebook = Codebook(
            survey: old.survey, wave: old.wave, title: phrase, isSynthetic: true, layout: old.layout,
            sections: old.sections.map { Section(id: $0.id, label: phrase) },
            areas: old.areas.map { Area(id: $0.id, label: phrase, short: phrase) },
            batteries: old.batteries.map { Battery(id: $0.id, label: phrase, role: $0.role) }, items: items)
        let columns = wave.columns.map { column in
            guard case .texts(let texts) = column.values else { return column }
            return AnswerColumn(status: column.status, values: .texts(texts.map { $0.map { _ in word } }))
        }
        let known = wave.register
        let register = Register(
            year: known.year,
            units: known.units.map {
                Unit(code: $0.code, name: word, officialName: word, frame: $0.frame)
            },
            frames: known.frames.map { Frame(id: $0.id, label: phrase, one: phrase) },
            divisions: known.divisions.map { division in
                Division(
                    id: division.id, label: phrase,
                    classes: division.classes.map { Division.Class(id: $0.id, label: phrase) },
                    membership: division.membership)
            }, mainDivision: known.mainDivision,
            characteristics: [
                Characteristic(id: "c", label: phrase, values: known.units.indices.map { Int32($0) + 10 })
            ],
            traits: [])
        return Wave(
            codebook: codebook, register: register,
            responses: wave.responses.map { response in
                response.map { Response(answeredOn: nil, isCompleted: nil, respondent: word, row: $0.row) }
            }, columns: columns,
            provenance: Provenance(file: word, sha256: word, importedAt: nil, rows: 6), issues: [])
    }
}
