import Survey
import Testing

@testable import SurveyFiles

@Suite struct CodebookReaderTests {
    @Test func itemsStandInTheQuestionnairesOrderWithBatteriesExpanded() throws {
        let codebook = try Samples.readCodebook()
        #expect(
            codebook.items.map(\.id) == [
                "target", "target_percent", "schooling", "note", "benefit.business", "benefit.interpreter",
            ])
        #expect(codebook.survey == "sample")
        #expect(codebook.wave == 2017)
        #expect(!codebook.isSynthetic)
        #expect(codebook.layout.completed == CompletedColumn(name: "dispcode", codes: [31, 32]))
        #expect(codebook.layout.ignored == ["lfdn"])
    }

    @Test func textsFallBackToBokmål() throws {
        let codebook = try Samples.readCodebook()
        #expect(codebook.title == Phrase(nb: "Prøve", nn: "Prøve", en: "Sample"))
        #expect(codebook.items[0].short == Phrase("Resultatmål"))
        #expect(codebook.items[1].short == codebook.items[1].label)
    }

    @Test func anItemOfABatteryIsTheQuestionForAnArea() throws {
        let codebook = try Samples.readCodebook()
        let item = codebook.items[4]
        #expect(
            item.label
                == Phrase(
                    nb: "Hvor nyttig: næringsliv", nn: "Hvor nyttig: næringsliv", en: "Hvor nyttig: business")
        )
        #expect(item.short.nb == "næringsliv")
        #expect(item.columns == ["v_7"])
        #expect(item.battery == BatteryPlace(battery: "benefit", area: "business"))
        #expect(item.categories.map(\.value) == [1, 2, nil])
        #expect(item.categories[2].standing == .notRelevant)
        #expect(item.figures == ["15"])
        #expect(codebook.items[5].short == Phrase("Tolk"))
        #expect(codebook.battery(.benefit)?.label == Phrase("Nytte"))
    }

    @Test func kindsKeepTheirParticulars() throws {
        let codebook = try Samples.readCodebook()
        #expect(codebook.items[0].concern == ["no"])
        #expect(codebook.items[1].kind == .number(0...1000, decimals: 1))
        #expect(codebook.items[1].routing == Routing(item: "target", categories: ["yes"]))
        #expect(codebook.items[2].kind == .multiple(atMost: 1))
        #expect(codebook.items[2].columns == ["v_3", "v_4", "v_5"])
        #expect(codebook.items[3].use == "contact")
    }

    @Test func missingCodesDependOnTheKind() throws {
        let codebook = try Samples.readCodebook()
        #expect(codebook.items[0].missing == MissingCodes(blank: [0], notShown: [-77]))
        #expect(codebook.items[1].missing == MissingCodes(blank: [], notShown: [-77]))
        #expect(codebook.items[3].missing == MissingCodes(blank: [0, -66, -99], notShown: [-77]))
    }

    @Test func anItemsOwnMissingCodesReplaceTheUsualOnes() throws {
        let codebook = try Samples.readCodebook(
            replacing: "decimals: 1,", with: "decimals: 1, missing: {blank: [-1]},")
        #expect(codebook.items[1].missing == MissingCodes(blank: [-1], notShown: [-77]))
    }

    @Test func anItemSaysHowItComparesWithEarlierWaves() throws {
        let codebook = try Samples.readCodebook(
            replacing: "use: contact",
            with:
                "comparability: [{wave: 2016, degree: nearly, reason: ordlyd, continues: remark}, {wave: 2015, degree: comparable}]"
        )
        #expect(
            codebook.items[3].comparability == [
                Comparability(wave: 2016, item: "remark", degree: .nearly, reason: Phrase("ordlyd")),
                Comparability(wave: 2015, item: "note", degree: .comparable),
            ])
        #expect(codebook.items[3].comparability(withWave: 2014) == nil)
    }

    @Test func aBatteryContinuesAnotherAreaByArea() throws {
        let codebook = try Samples.readCodebook(
            replacing: "figures: [\"15\"]",
            with: "comparability: [{wave: 2016, degree: comparable, continues: usefulness}]")
        #expect(codebook.items[4].comparability(withWave: 2016)?.item == "usefulness.business")
        #expect(codebook.items[5].comparability(withWave: 2016)?.item == "usefulness.interpreter")
    }

    @Test func aMistakeIsPointedAtWithLineAndColumn() {
        #expect(
            throws: FileProblem(.unknownKind, file: "codebook.yaml", line: 20, column: 11, subject: "ranking")
        ) {
            try Samples.readCodebook(replacing: "kind: single", with: "kind: ranking")
        }
    }

    @Test(arguments: [
        ("schema: 1", "schema: 7", FileProblem.Kind.badValue, "7"),
        ("survey: sample\n", "", .missingKey, "survey"),
        ("title:", "titel:", .unknownKey, "titel"),
        ("wave: 2017", "wave: i fjor", .badValue, "i fjor"),
        ("wave: 2017", "wave: 2017\nwave: 2016", .repeated, "wave"),
        ("{id: help, label: Bistand}", "{id: settlement, label: Bistand}", .repeated, "settlement"),
        ("{id: help, label: Bistand}", "{id: help}", .missingKey, "label"),
        ("label: {nb: Ja, en: \"Yes\"}", "label: {en: \"Yes\"}", .missingKey, "nb"),
        ("label: {nb: Ja, en: \"Yes\"}", "label: \"\"", .badValue, "label"),
        ("{id: no, code: 2", "{id: no, code: 1", .repeated, "1"),
        ("{id: no, code: 2", "{id: no, code: 0", .repeated, "0"),
        ("{id: no, code: 2", "{id: yes, code: 2", .repeated, "yes"),
        ("{id: no, code: 2", "{id: no, code: 5000000000", .badValue, "5000000000"),
        ("concern: [no]", "concern: [maybe]", .danglingReference, "maybe"),
        ("asked-if: {item: target,", "asked-if: {item: targets,", .danglingReference, "targets"),
        ("asked-if: {item: target,", "asked-if: {item: schooling,", .danglingReference, "schooling"),
        ("is: [yes]", "is: [perhaps]", .danglingReference, "perhaps"),
        ("section: help", "section: halp", .danglingReference, "halp"),
        ("scale: quality", "scale: quantity", .danglingReference, "quantity"),
        ("- battery: benefit", "- battery: benfit", .danglingReference, "benfit"),
        ("- battery: benefit", "- battery: benefit\n  - battery: benefit", .repeated, "benefit"),
        ("  - battery: benefit\n", "", .missingKey, "battery: benefit"),
        ("interpreter: v_8", "interpretor: v_8", .danglingReference, "interpretor"),
        ("interpreter: v_8", "interpreter: v_1", .repeated, "v_1"),
        ("column: v_6", "column: dispcode", .repeated, "dispcode"),
        ("{id: note,", "{id: target,", .repeated, "target"),
        ("code: 2, value: 2", "code: 2", .missingKey, "value (2)"),
        ("none: v_5", "other: v_5", .danglingReference, "other"),
        (", none: v_5", "", .missingKey, "none"),
        ("at-most: 1", "at-most: 0", .badValue, "0"),
        ("range: [0, 100]", "range: [100, 0]", .badValue, "range"),
        ("range: [0, 100], ", "", .missingKey, "range"),
        ("kind: text,", "kind: text, range: [0, 1],", .unknownKey, "range"),
        ("kind: text,", "kind: text, concern: [no],", .unknownKey, "concern"),
        ("use: contact", "use: contacts", .badValue, "contacts"),
        ("standing: not-relevant", "standing: irrelevant", .badValue, "irrelevant"),
        ("role: benefit", "role: benefits", .badValue, "benefits"),
        ("use: contact", "comparability: [{wave: 2016, degree: not}]", .missingKey, "reason"),
        ("use: contact", "comparability: [{wave: 2016, degree: partly}]", .badValue, "partly"),
        ("use: contact", "comparability: [{degree: comparable}]", .missingKey, "wave"),
        (
            "use: contact",
            "comparability: [{wave: 2016, degree: comparable}, {wave: 2016, degree: comparable}]", .repeated,
            "2016"
        ),
        ("items:", "items: [", .malformed, ""),
    ])
    func mistakes(part: String, other: String, kind: FileProblem.Kind, subject: String) {
        let problem = #expect(throws: FileProblem.self) {
            try Samples.readCodebook(replacing: part, with: other)
        }
        #expect(problem?.kind == kind)
        #expect(problem?.subject == subject)
        #expect(problem?.line != nil)
    }

    @Test func anItemHasAtMost32Categories() throws {
        func list(_ count: Int) -> String {
            (1...count).map { "{id: c\($0), code: \($0), label: \($0)}" }.joined(separator: ", ")
        }
        let entry = "  - {id: many, kind: single, section: help, label: Mange, column: v_9, categories: ["
        let at = "  - battery: benefit"
        #expect(
            try Samples.readCodebook(replacing: at, with: entry + list(32) + "]}\n" + at).items.count == 7)
        let problem = #expect(throws: FileProblem.self) {
            try Samples.readCodebook(replacing: at, with: entry + list(33) + "]}\n" + at)
        }
        #expect(problem?.kind == .badValue)
        #expect(problem?.subject == "33 > 32")
    }

    @Test func depthIsBounded() {
        let problem = #expect(throws: FileProblem.self) {
            try CodebookReader.read(Array(repeating: UInt8(ascii: "["), count: 200_000), file: "deep.yaml")
        }
        #expect(problem?.kind == .malformed)
    }
}
