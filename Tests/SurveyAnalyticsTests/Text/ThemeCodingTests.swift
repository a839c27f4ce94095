import Survey
import SurveyAnalytics
import Testing

@Suite("Themes of free texts")
struct ThemeCodingTests {
    private let entry = ThemeFrame.Entry(
        item: "t",
        themes: [
            theme("staff", ["*bemann*", "ansatte|tilsette"], except: ["nok ansatte"]),
            theme("money", ["økonomi*", "*tilskudd*|*tilskot*"]),
            theme("housing", ["*bolig*|*bustad*"]),
        ],
        exceptions: ["* er ikke|ikkje … problem*"].compactMap(WordPattern.init),
        groups: [
            WordGroup(
                id: "advice", label: Phrase("advice"),
                words: [member("råd", ["råd+"]), member("veiledning", ["veiled*|rettlei*"])])
        ])

    private static func theme(_ id: String, _ patterns: [String], except: [String] = []) -> Theme {
        Theme(
            id: id, label: Phrase(id), patterns: patterns.compactMap(WordPattern.init),
            exceptions: except.compactMap(WordPattern.init))
    }

    private static func member(_ label: String, _ patterns: [String]) -> WordGroup.Member {
        WordGroup.Member(label: Phrase(label), patterns: patterns.compactMap(WordPattern.init))
    }

    private func coding(_ texts: [String?], corrections: [AnswerCorrection] = []) throws -> ThemeCoding {
        let small = SmallWave(texts.count).with(.text("t"), .texts(texts))
        return try #require(
            ThemeCoding(by: entry, in: small.country, of: small.wave, corrections: corrections))
    }

    private func ids(_ answer: CodedAnswer) -> [String] {
        answer.themes.map { entry.themes[$0.theme].id }
    }

    private func correction(
        _ change: AnswerCorrection.Change, unit: String = "10001", text: String, item: String = "t"
    ) -> AnswerCorrection {
        AnswerCorrection(unit: unit, item: item, text: text, change: change)
    }

    @Test("an answer has several themes, each with its words; neighbours are one range")
    func several() throws {
        let text = "Bemanningen tilsette! Og boligmangel i NØD."
        let answer = try #require(try coding([text]).answers.first)
        #expect(ids(answer) == ["staff", "housing"])
        #expect(
            answer.themes.map { $0.words.map { String(text[$0]) } } == [
                ["Bemanningen tilsette"], ["boligmangel"],
            ])
    }

    @Test("three of four who wrote name staffing, one of six kept silent, one has no theme")
    func shares() throws {
        let texts = ["bemanning", "nedbemanning og økonomi", nil, "Tilsette, bustader", "vet ikke", nil]
        let coding = try coding(texts)
        #expect(coding.share(ofTheme: "staff") == Share(count: 3, base: 4, units: 6))
        #expect(coding.share(ofTheme: "money") == Share(count: 1, base: 4, units: 6))
        #expect(coding.share(ofTheme: "nothing") == nil)
        #expect(coding.uncoded == Share(count: 1, base: 4, units: 6))
        #expect(coding.themesPerAnswer == 1.25)
        #expect([coding.base, coding.units, coding.silent] == [4, 6, 2])
    }

    @Test("an exception takes back the words that lie within it, and no others")
    func exceptions() throws {
        let answers = try coding([
            "Økonomien er ikke noe problem, men boliger mangler", "Vi har nok ansatte", "ansatte nok",
            "Nok ansatte i år, men for mange ansatte neste år",
        ]).answers
        #expect(answers.map(ids) == [["housing"], [], ["staff"], ["staff"]])
        #expect(answers[3].themes[0].words.map { String(answers[3].text[$0]) } == ["ansatte"])
    }

    @Test("those whom the routing leads past leave the base and are no silence")
    func routing() throws {
        let column = AnswerColumn(
            status: [.answered, .notAsked, .silent, .answered],
            values: .texts(["bolig", nil, nil, "økonomi"]))
        let small = SmallWave(4).with(.text("t"), column)
        let coding = try #require(ThemeCoding(by: entry, in: small.country, of: small.wave))
        #expect(coding.share(ofTheme: "housing") == Share(count: 1, base: 2, known: 3, units: 4))
        #expect([coding.notAsked, coding.silent] == [1, 1])
    }

    @Test("nobody wrote, or there is nobody: counts of zero and no percent")
    func empty() throws {
        let nobody = try coding([nil, nil])
        #expect(nobody.share(ofTheme: "staff") == Share(count: 0, base: 0, units: 2))
        #expect(nobody.share(ofTheme: "staff")?.percent == nil)
        #expect(nobody.themesPerAnswer == nil)
        #expect(nobody.wordCounts.first?.share.base == 0)
        #expect(try coding([]).uncoded == Share(count: 0, base: 0, units: 0))
    }

    @Test("an item that is not put to the frame has no base and no silence")
    func otherFrame() throws {
        let item = Item(
            id: "t", kind: .text, label: Phrase("t"), short: Phrase("t"), section: "all", columns: ["t"],
            frames: ["k"])
        let small = SmallWave(2, frames: ["k", "b"]).with(item, .texts(["bolig", nil]))
        let bydeler = Domain.country(frame: "b", in: small.register)
        let coding = try #require(ThemeCoding(by: entry, in: bydeler, of: small.wave))
        #expect(coding.share(ofTheme: "housing") == Share(count: 0, base: 0, units: 0))
        #expect(coding.silent == 0)
    }

    @Test("an item that is no text, or that is not there, cannot be coded")
    func noText() {
        let small = SmallWave(1).with(.percent("t"), .numbers([1]))
        #expect(ThemeCoding(by: entry, in: small.country, of: small.wave) == nil)
        #expect(ThemeCoding(by: entry, in: SmallWave(1).country, of: SmallWave(1).wave) == nil)
    }

    @Test("words are counted in all their forms: answers that use them, and uses")
    func words() throws {
        let counts = try coding([
            "Råd, råd og rettleiing", "rådet vårt", "Veiledning om råd", "rådmannen", nil,
        ]).wordCounts
        #expect(counts.map(\.share) == [Share(count: 3, base: 4, units: 5)])
        #expect(counts[0].lines.map(\.share.count) == [3, 2])
        #expect(counts[0].lines.map(\.uses) == [4, 2])
    }

    @Test("a correction wins over the words, and the later of two over the earlier")
    func corrections() throws {
        let coding = try coding(
            ["Økonomi og folk", "bolig"],
            corrections: [
                correction(.add(theme: "staff"), text: "Økonomi og folk"),
                correction(.remove(theme: "money"), text: "Økonomi og folk"),
                correction(.remove(theme: "housing"), unit: "10002", text: "bolig"),
                correction(.add(theme: "housing"), unit: "10002", text: "bolig"),
                correction(.add(theme: "money"), unit: "10002", text: "bolig", item: "another"),
            ])
        #expect(coding.answers.map(ids) == [["staff"], ["housing"]])
        #expect(coding.answers[0].themes[0].isByHand)
        #expect(coding.answers[0].themes[0].words.isEmpty)
        #expect(coding.answers[0].removed == [1])
        #expect(coding.answers[1].themes[0].isByHand)
        #expect(coding.answers[1].themes[0].words.count == 1)
        #expect(coding.setAside.isEmpty)
    }

    @Test("a correction of another text, unit or theme is set aside and named")
    func setAside() throws {
        let corrections = [
            correction(.remove(theme: "money"), text: "Økonomi, som før"),
            correction(.add(theme: "staff"), unit: "10009", text: "Økonomi"),
            correction(.add(theme: "staff"), unit: "10002", text: "Økonomi"),
            correction(.add(theme: "nothing"), text: "Økonomi"),
        ]
        let coding = try coding(["Økonomi", nil], corrections: corrections)
        #expect(coding.answers.map(ids) == [["money"]])
        #expect(coding.setAside.map(\.obstacle) == [.otherText, .unknownUnit, .noText, .unknownTarget])
        #expect(coding.setAside.map(\.correction) == corrections)
    }

    @Test("a frame knows its items first and asks another for the rest")
    func layers() {
        let (one, two) = (ThemeFrame.Entry(item: "a", themes: []), ThemeFrame.Entry(item: "b", themes: []))
        let frame = ThemeFrame(entries: [entry, one]).over(
            ThemeFrame(entries: [ThemeFrame.Entry(item: "t", themes: []), two]))
        #expect(frame.entries == [entry, one, two])
    }

    @Test("2 right, 1 wrong, 1 missed: precision and recall 2/3; without themes there is neither")
    func agreement() {
        let agreement =
            CodingAgreement(found: ["a", "b"], known: ["a", "c"])
            + CodingAgreement(found: ["a"], known: ["a"])
        #expect(agreement == CodingAgreement(right: 2, wrong: 1, missed: 1))
        #expect(agreement.precision == 2.0 / 3)
        #expect(agreement.recall == 2.0 / 3)
        #expect(CodingAgreement().precision == nil)
        #expect(CodingAgreement().recall == nil)
    }
}
