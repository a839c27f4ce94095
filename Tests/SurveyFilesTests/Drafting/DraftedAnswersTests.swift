import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

@Suite("A codebook is guessed from answers")
struct DraftedAnswersTests {
    private func draft(_ csv: String, earlier: [Codebook] = []) throws -> CodebookDraft {
        let columns = try ColumnProfiles.read(
            Array(csv.utf8), file: "answers.csv", register: Samples.readRegister())
        return CodebookDraft(of: columns, year: 2019, earlier: earlier, surveyID: "ours")
    }

    private func items(_ draft: CodebookDraft) -> [DraftedItem] {
        draft.entries.compactMap { entry in
            if case .item(let item, _) = entry { item } else { nil }
        }
    }

    /// As many rows as the rows of cells repeated, under a heading.
    private func table(_ heading: String, _ rows: [String], times: Int = 4) -> String {
        ([heading] + (0..<times).flatMap { _ in rows }).joined(separator: "\n") + "\n"
    }

    @Test("columns about the unit are known by what stands in them")
    func layout() throws {
        let draft = try draft(
            table(
                "lfdn;nr;kommune;rolle;dispcode;datetime;v_1",
                [
                    "1;1401;Flora;rådmann;31;2019-01-12 09:41:00;1",
                    "2;101;Halden;rektor;22;2019-01-13 10:00:00;2",
                    "3;0301;Oslo;rådmann;31;2019-01-14 10:00:00;-77",
                ]))
        #expect(draft.layout.unit == "nr")
        #expect(draft.layout.completed == CompletedColumn(name: "dispcode", codes: [31, 32]))
        #expect(draft.layout.answeredOn == "datetime")
        #expect(draft.layout.respondent == "rolle")
        #expect(draft.layout.ignored == ["lfdn", "kommune"])
        #expect(draft.missing.notShown == [-77])
        #expect(draft.missing.blank == [0])
        #expect(draft.columns == ["v_1"])
    }

    @Test("codes of Questback: a choice, ticks, a battery, a percentage and a text")
    func codes() throws {
        let draft = try draft(
            table(
                "nr;v_1;v_2;v_11;v_12;v_13;v_21;v_22;v_23;v_31",
                [
                    "1401;1;50;1;0;0;1;5;3;Vi mangler boliger i sentrum",
                    "0101;2;-77;0;1;0;4;2;5;-99", "0301;1;85;0;0;1;5;4;1;Tolk er dyrt hos oss",
                    "030101;0;12;1;1;0;-77;3;4;Ingen merknader",
                ], times: 1)
                + (10..<40).map { "1401;1;\($0 * 2);0;0;1;3;3;3;Svar nummer \($0) er et annet" }
                .joined(separator: "\n"))
        let items = items(draft)
        #expect(items.map(\.id) == ["v_1", "v_2", "v_11", "v_31"])
        #expect(items.map(\.kind) == [.single, .number(0...100, decimals: 0), .multiple(atMost: nil), .text])
        #expect(items[0].categories.map(\.code) == [1, 2])
        #expect(items[2].columns == ["v_11", "v_12", "v_13"])
        #expect(items[2].ground == .ticks(columns: 3))
        guard case .battery(let battery, _) = draft.entries[3] else {
            Issue.record("\(draft.entries[3])")
            return
        }
        #expect(battery.parts.map(\.column) == ["v_21", "v_22", "v_23"])
        #expect(battery.categories.map(\.value) == [1, 2, 3, 4, 5])
        #expect(draft.missing.emptyText == [-99])
    }

    @Test("labels of Essentials: words in place of codes, questions in place of names, ticks as words, lists")
    func labels() throws {
        let draft = try draft(
            table(
                "Kommunenummer;Har kommunen et resultatmål?;Kanaler: e-post;Kanaler: møter;Hvor god var hjelpen?;Tiltak",
                [
                    "1401;Ja;E-post;;Svært god;Kurs; Praksis".replacing(
                        "Kurs; Praksis", with: "\"Kurs; Praksis\""),
                    "0101;Nei;;Møter;Svært dårlig;Kurs",
                    "0301;Ja;E-post;Møter;Verken god eller dårlig;\"Praksis; Kurs\"",
                    "030101;Nei;;Møter;Ikke relevant;Praksis", "1401;Ja;;Møter;Ganske god;Kurs",
                ]))
        let items = items(draft)
        #expect(draft.layout.unit == "Kommunenummer")
        #expect(
            items.map(\.id) == ["har_kommunen_et_resultatmal", "Kanaler", "hvor_god_var_hjelpen", "Tiltak"])
        #expect(items.map(\.kind) == [.single, .multiple(atMost: nil), .scale, .multiple(atMost: nil)])
        #expect(items[0].categories.map(\.label.nb) == ["Ja", "Nei"])
        #expect(items[1].categories.map(\.id) == ["e_post", "moter"])
        #expect(
            items[2].categories.map(\.label.nb) == [
                "Svært dårlig", "Verken god eller dårlig", "Ganske god", "Svært god", "Ikke relevant",
            ])
        #expect(items[2].categories.map(\.value) == [1, 2, 3, 4, nil])
        #expect(items[2].categories[4].standing == .notRelevant)
        #expect(Set(items[3].categories.map(\.label.nb)) == ["Kurs", "Praksis"])
    }

    @Test(
        "an item with the column, the kind and the codes of an earlier one continues it; the evidence is told"
    )
    func links() throws {
        let earlier = try Samples.readCodebook()
        let draft = try draft(
            table(
                "kommunenr;v_1;v_3;v_4;v_5;v_7;v_8",
                [
                    "1401;1;1;0;0;1;2", "0101;2;0;1;0;2;6", "0301;1;0;0;1;6;1",
                    "030101;-77;-77;-77;-77;-77;-77",
                ]),
            earlier: [earlier])
        let first = try #require(items(draft).first)
        #expect(first.id == "target")
        #expect(first.categories == earlier.items[0].categories)
        let link = try #require(first.links.first)
        #expect(link.item == "target" && link.wave == 2017)
        #expect(link.evidence.contains(.sameColumn) && link.evidence.contains(.codes(shared: 2, of: 2)))
        #expect(
            items(draft).contains {
                $0.id == "schooling" && $0.categories.map(\.id) == ["shared", "agreement", "none"]
            })
        #expect(draft.survey == "sample")
    }

    @Test("more ticks in a row than a question can have are several questions")
    func manyTicks() throws {
        let names = (1...70).map { "v_\($0)" }
        let row = ["1401"] + names.map { _ in "1" }
        let draft = try draft("nr;\(names.joined(separator: ";"))\n" + row.joined(separator: ";") + "\n")
        #expect(items(draft).map(\.columns.count) == [32, 32, 6])
        #expect(Set(items(draft).map(\.id)).count == 3)
    }

    @Test("without units, without rows, with nothing but blanks")
    func poverty() throws {
        #expect(try draft("a;b\n1;2\n").layout.unit.isEmpty)
        #expect(throws: FileProblem(.empty, file: "answers.csv")) { try draft("a;b\n") }
        let blank = try draft("nr;a\n1401;\n")
        #expect(items(blank).map(\.ground) == [.empty])
    }

    /// What the real codebook of the demo wave says is the measure of the guess.
    @Test("the answers of 2017 give nearly the codebook of 2017, with and without the waves before")
    func demo() throws {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
                separator: "/")
            + "/Fixtures/survey"
        let register = try RegisterReader.read(path: folder + "/register-2017.yaml")
        let codebook = try CodebookReader.read(path: folder + "/codebook-2017.yaml", register: register)
        let before = try CodebookReader.read(path: folder + "/codebook-2016.yaml")
        let columns = try ColumnProfiles.read(path: folder + "/answers-2017.csv", register: register)
        let kinds = Dictionary(
            codebook.items.map { ($0.columns, $0.kind.word) }, uniquingKeysWith: { first, _ in first })
        for earlier in [[], [before]] {
            let draft = CodebookDraft(of: columns, year: 2017, earlier: earlier, surveyID: "ours")
            #expect(draft.layout.unit == codebook.layout.unit)
            #expect(draft.layout.completed == codebook.layout.completed)
            #expect(draft.layout.answeredOn == codebook.layout.answeredOn)
            #expect(draft.layout.respondent == codebook.layout.respondent)
            #expect(Set(draft.layout.ignored) == Set(codebook.layout.ignored))
            #expect(draft.missing.blank == [0] && draft.missing.notShown == [-77])
            let guessed = draft.entries.flatMap(\.guesses)
            let right = guessed.filter { kinds[$0.columns] == $0.kind }
            #expect(guessed.flatMap(\.columns) == codebook.items.flatMap(\.columns))
            #expect(
                right.count * 10 >= codebook.items.count * 9,
                "\(guessed.filter { kinds[$0.columns] != $0.kind })")
            if !earlier.isEmpty {
                let ids = Set(before.items.map(\.id)).intersection(codebook.items.map(\.id))
                let found = draft.entries.flatMap(\.ids).filter(ids.contains)
                #expect(found.count * 10 >= ids.count * 8, "\(ids.subtracting(found).sorted())")
            }
        }
    }

    @Test("letter pairs: Dice's share")
    func likeness() {
        #expect(WordingLikeness.share("night", "nacht") == 0.25)
        #expect(WordingLikeness.share("Har kommunen resultatmål?", "har kommunen resultatmål") == 1)
        #expect(WordingLikeness.share("", "tolk") == 0)
    }
}

extension CodebookDraft.Entry {
    fileprivate var guesses: [(columns: [String], kind: String)] {
        switch self {
        case .item(let item, _): [(item.columns, item.kind.word)]
        case .battery(let battery, _): battery.parts.map { ([$0.column], "scale") }
        }
    }

    fileprivate var ids: [String] {
        switch self {
        case .item(let item, _): [item.id]
        case .battery(let battery, _): battery.parts.map { "\(battery.battery.id).\($0.area.id)" }
        }
    }
}

extension Item.Kind {
    fileprivate var word: String {
        switch self {
        case .single: "single"
        case .multiple: "multiple"
        case .scale: "scale"
        case .number: "number"
        case .text: "text"
        }
    }
}
