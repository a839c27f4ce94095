import Survey
import SurveyAnalytics
import Testing

@Suite("Answers under other, recoded by hand")
struct RecodedWaveTests {
    /// Ways a, b and c, of which c asks for words, and none, which rules out the rest.
    private let wave = SmallWave(5)
        .with(.ways("w"), .ticks([[0, 2], [2], [0], nil, [2]]))
        .with(
            Item(
                id: "t", kind: .text, label: Phrase("t"), short: Phrase("t"), section: "all",
                columns: ["t"], routing: Routing(item: "w", categories: ["c"])),
            AnswerColumn(
                status: [.answered, .answered, .notAsked, .silent, .answered],
                values: .texts(["on a shelf", "not relevant to us", nil, nil, "by b"])))

    private func correction(
        _ category: String, unit: Int, text: String, item: String = "w"
    ) -> AnswerCorrection {
        AnswerCorrection(
            unit: String(10_000 + unit), item: item, text: text, change: .recode(category: category))
    }

    private func counts(_ wave: Wave) -> [Int]? {
        Distribution(of: "w", in: .country(frame: "k", in: wave.register), of: wave)?.counts
    }

    @Test("of three others one becomes none and one b; the answers as given stay at hand")
    func recodes() throws {
        let corrections = [
            correction("none", unit: 2, text: "not relevant to us"),
            correction("b", unit: 5, text: "by b"),
        ]
        let recoded = RecodedWave(wave.wave, by: corrections)
        #expect(counts(wave.wave) == [2, 0, 3, 0, 0])
        #expect(counts(recoded.wave) == [2, 1, 1, 1, 0])
        #expect(recoded.applied == corrections)
        #expect(recoded.setAside.isEmpty)
        #expect(recoded.wave.column("t") == wave.wave.column("t"))
    }

    @Test("other ticks stay, and the later of two corrections holds")
    func keepsTheRest() throws {
        let recoded = RecodedWave(
            wave.wave,
            by: [
                correction("none", unit: 1, text: "on a shelf"), correction("b", unit: 1, text: "on a shelf"),
            ])
        #expect(counts(recoded.wave) == [2, 1, 2, 0, 0])
        #expect(recoded.applied.count == 1)
    }

    @Test("a correction that does not fit is set aside with its reason")
    func setAside() {
        let refused = [
            (correction("b", unit: 2, text: "relevant to us"), AnswerCorrection.Obstacle.otherText),
            (correction("none", unit: 1, text: "on a shelf"), .excludesRest),
            (correction("d", unit: 5, text: "by b"), .unknownTarget),
            (correction("b", unit: 3, text: ""), .noText),
            (correction("b", unit: 9, text: "by b"), .unknownUnit),
            (correction("b", unit: 5, text: "by b", item: "t"), .unknownItem),
        ]
        let recoded = RecodedWave(wave.wave, by: refused.map(\.0))
        #expect(recoded.wave == wave.wave)
        #expect(recoded.setAside.map(\.obstacle) == refused.map(\.1))
    }

    @Test("a text without the category that asks for it is not moved")
    func notChosen() {
        let small = SmallWave(1).with(.ways("w"), .ticks([[0]])).with(
            wave.items[1].item, .texts(["answered though not asked"]))
        let recoded = RecodedWave(
            small.wave, by: [correction("b", unit: 1, text: "answered though not asked")])
        #expect(recoded.setAside.map(\.obstacle) == [.notChosen])
    }

    @Test("a single choice changes its category, and one that leaves the base leaves it")
    func single() throws {
        let small = SmallWave(3).with(.yesNo("w"), .codes([0, 0, 1].map { $0 + 1 })).with(
            Item(
                id: "t", kind: .text, label: Phrase("t"), short: Phrase("t"), section: "all", columns: ["t"],
                routing: Routing(item: "w", categories: ["yes"])), .texts(["only summers", "yes", nil]))
        let recoded = RecodedWave(small.wave, by: [correction("n/a", unit: 1, text: "only summers")])
        let found = try #require(Distribution(of: "w", in: small.country, of: recoded.wave))
        #expect(found.counts == [1, 1, 1])
        #expect(found.base == 2)
    }

    @Test("only an item that asks for words can be explained")
    func explained() {
        #expect(wave.wave.codebook.text(explainingItemAt: 0)?.text == 1)
        #expect(wave.wave.codebook.text(explainingItemAt: 0)?.categories == [2])
        #expect(wave.wave.codebook.text(explainingItemAt: 1) == nil)
    }
}
