import Survey
import SurveyAnalytics
import Testing

@Suite("What one unit wrote")
struct TextReadingTests {
    private let frame = ThemeFrame(entries: [
        ThemeFrame.Entry(
            item: "t",
            themes: [
                Theme(
                    id: "housing", label: Phrase("housing"),
                    patterns: ["*bolig*"].compactMap(WordPattern.init)),
                Theme(id: "work", label: Phrase("work"), patterns: ["arbeid*"].compactMap(WordPattern.init)),
            ])
    ])
    private let small = SmallWave(4, regions: [0, 0, 1, 1])
        .with(.text("t"), .texts(["Bolig og arbeid", "boliger", nil, "bolig"]))
        .with(.text("other"), .texts([nil, nil, nil, "hei"]))

    private func answers(ofUnit unit: Int, corrections: [AnswerCorrection] = []) throws -> [WrittenAnswer] {
        let wave = small.wave
        let west = try #require(Domain.ofClass("west", in: "region", frame: "k", register: wave.register))
        let country = Domain.country(frame: "k", in: wave.register)
        return TextReading(by: frame, corrections: corrections, in: country, of: wave)
            .answers(ofUnit: unit, beside: [west, country])
    }

    @Test("has its themes with the words, how many of each domain share them, and who")
    func themes() throws {
        let answer = try #require(try answers(ofUnit: 0).first)
        let marks = try #require(answer.themes)
        #expect(marks.map(\.theme.id) == ["housing", "work"])
        #expect(marks[0].words == ["Bolig"])
        #expect(marks[0].shares.map { [$0.count, $0.base] } == [[2, 2], [3, 3]])
        #expect(marks[1].shares.map { [$0.count, $0.base] } == [[1, 2], [1, 3]])
        #expect(marks[0].units == [0, 1], "of the first domain alone")
        #expect(answer.writers.map { [$0.base, $0.units] } == [[2, 2], [3, 4]])
    }

    @Test("nothing written has no theme, and an item outside the frame has none to have")
    func nothing() throws {
        let answers = try answers(ofUnit: 2)
        #expect(answers[0].text == nil)
        #expect(answers[0].themes == [])
        #expect(answers[1].themes == nil)
    }

    @Test("a correction by hand holds")
    func corrections() throws {
        let hand = AnswerCorrection(unit: "10002", item: "t", text: "boliger", change: .add(theme: "work"))
        let mark = try #require(try answers(ofUnit: 1, corrections: [hand])[0].themes?.last)
        #expect(mark.theme.id == "work")
        #expect(mark.isByHand && mark.words.isEmpty)
        #expect(mark.units == [0, 1])
    }
}
