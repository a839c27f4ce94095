import FollowUp
import Store
import SurveyAnalytics
import Testing

/// What every store must do with corrections, whatever it is made of.
@Suite struct CorrectionContractTests {
    let folder: TemporaryFolder
    let wave = WaveID(survey: "kommuner", year: 2017)

    init() throws {
        folder = try TemporaryFolder()
    }

    func store(_ kind: StoreContractTests.Kind) throws -> any CorrectionStore {
        switch kind {
        case .memory: MemoryStore()
        case .sqlite: try SQLiteStore.open(at: "\(folder.path)/store.sqlite")
        }
    }

    func correction(
        _ change: AnswerCorrection.Change, unit: String = "1401", of wave: WaveID? = nil,
        undone: Signature? = nil
    ) -> Correction {
        Correction(
            wave: wave ?? self.wave,
            decision: AnswerCorrection(
                unit: unit, item: "needs", text: "- råd,\r\n«og» 'mer'; 🏠", change: change),
            made: Signature(who: "Kari Nordmann", when: 1_513_160_000, why: "Svaret handler om råd"),
            undone: undone)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aNewStoreHasNone(kind: StoreContractTests.Kind) throws {
        #expect(try store(kind).corrections(of: wave).isEmpty)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func correctionsComeBackWordForWordInTheirOrder(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let corrections = [
            correction(.remove(theme: "none")), correction(.add(theme: "advice")),
            correction(.recode(category: "agreement"), unit: "2021"),
        ]
        let numbers = try store.keep(corrections)
        let kept = try store.corrections(of: wave)
        #expect(kept.map(\.correction) == corrections)
        #expect(kept.map(\.number) == numbers)
        #expect(numbers == numbers.sorted())
        #expect(kept.holding == corrections.map(\.decision))
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func wavesAndSurveysAreKeptApart(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let others = [WaveID(survey: "kommuner", year: 2016), WaveID(survey: "demo", year: 2017)]
        try store.keep(others.map { correction(.add(theme: "advice"), of: $0) })
        #expect(try store.corrections(of: wave).isEmpty)
        #expect(try store.corrections(of: others[1]).count == 1)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func whatIsUndoneStaysAndSaysSo(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let numbers = try store.keep([correction(.add(theme: "advice")), correction(.remove(theme: "none"))])
        let signature = Signature(who: "Ola", when: 1_513_170_000, why: "feil kommune")
        try store.undoCorrection(numbers[0], by: signature)
        let kept = try store.corrections(of: wave)
        #expect(kept.map(\.correction.undone) == [signature, nil])
        #expect(kept.holding.map(\.change) == [.remove(theme: "none")])
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func onlyACorrectionThatHoldsCanBeUndone(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let signature = Signature(who: "Ola", when: 1, why: "")
        let number = try #require(try store.keep([correction(.add(theme: "advice"))]).first)
        try store.undoCorrection(number, by: signature)
        for number in [number, number + 1, 0, -1] {
            let problem = #expect(throws: StoreProblem.self) {
                try store.undoCorrection(number, by: signature)
            }
            #expect(problem?.kind == .noSuchCorrection)
            #expect(problem?.subject == String(number))
        }
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func theSameCorrectionIsNotKeptTwiceAndBecomesUndoneWhereTheNewOneIs(kind: StoreContractTests.Kind) throws
    {
        let store = try store(kind)
        let (one, other) = (correction(.add(theme: "advice")), correction(.add(theme: "contact")))
        let undone = one.undone(by: Signature(who: "Ola", when: 2, why: "feil"))
        try store.keep([one])
        #expect(try store.keep([one, other, undone, one, other]).count == 1)
        #expect(try store.corrections(of: wave).map(\.correction) == [undone, other])
    }
}
