import FollowUp
import Store
import Survey
import Testing

/// What every store must do, whatever it is made of.
@Suite struct StoreContractTests {
    /// The kinds of store.
    enum Kind: CaseIterable {
        case memory
        case sqlite
    }

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A store that is new and empty.
    func store(_ kind: Kind) throws -> any WaveStore & ChoiceStore & GroupStore {
        switch kind {
        case .memory: MemoryStore()
        case .sqlite: try SQLiteStore.open(at: "\(folder.path)/store.sqlite")
        }
    }

    @Test(arguments: Kind.allCases) func aNewStoreIsEmpty(kind: Kind) throws {
        let store = try store(kind)
        #expect(try store.survey() == nil)
        #expect(try store.waves().isEmpty)
        #expect(try store.choice(.region) == nil)
    }

    @Test(arguments: Kind.allCases) func wavesComeBackAsOneSurvey(kind: Kind) throws {
        let store = try store(kind)
        try store.importWave(wave(2018), replacing: false)
        try store.importWave(wave(2017), replacing: false)
        #expect(try store.survey() == Survey(waves: [wave(2017), wave(2018)]))
    }

    @Test(arguments: Kind.allCases) func theListSaysWhereAWaveComesFrom(kind: Kind) throws {
        let store = try store(kind)
        try store.importWave(wave(2018), replacing: false)
        try store.importWave(wave(2017), replacing: false)
        let listed = StoredWave(
            id: WaveID(survey: "kommuner", year: 2017),
            provenance: Provenance(file: "svar.csv", sha256: "ab12", importedAt: 1_513_160_000, rows: 2),
            responses: 1, issues: 1)
        #expect(try store.waves() == [listed, StoredWave(wave(2018))])
    }

    @Test(arguments: Kind.allCases) func aWaveTwiceIsRefusedAndNothingChanges(kind: Kind) throws {
        let store = try store(kind)
        try store.importWave(wave(2017, answer: 1), replacing: false)
        let problem = #expect(throws: StoreProblem.self) {
            try store.importWave(wave(2017, answer: 2), replacing: false)
        }
        #expect(problem?.kind == .waveExists)
        #expect(problem?.subject == "2017")
        #expect(try store.survey()?.newest == wave(2017, answer: 1))
    }

    @Test(arguments: Kind.allCases) func aWaveIsReplacedWhenAskedFor(kind: Kind) throws {
        let store = try store(kind)
        try store.importWave(wave(2017, answer: 1), replacing: false)
        try store.importWave(wave(2017, answer: 2), replacing: true)
        #expect(try store.survey() == Survey(waves: [wave(2017, answer: 2)]))
    }

    @Test(arguments: Kind.allCases) func anImportIsTakenBackAndTheOneBeforeItHolds(kind: Kind) throws {
        let store = try store(kind)
        let id = WaveID(survey: "kommuner", year: 2017)
        try store.importWave(wave(2017, answer: 1), replacing: false)
        try store.importWave(wave(2018), replacing: false)
        try store.importWave(wave(2017, answer: 2), replacing: true)
        #expect(try store.imports().map(\.number) == [3, 2, 1])
        try store.undoImport(id, at: 7)
        #expect(try store.survey() == Survey(waves: [wave(2017, answer: 1), wave(2018)]))
        #expect(try store.imports().map(\.undoneAt) == [7, nil, nil])
        try store.undoImport(id, at: 8)
        #expect(try store.survey() == Survey(waves: [wave(2018)]))
        #expect(throws: StoreProblem.self) { try store.undoImport(id, at: 9) }
        try store.importWave(wave(2017, answer: 2), replacing: false)
        #expect(try store.survey()?.wave(2017) == wave(2017, answer: 2))
        #expect(try store.imports().map(\.undoneAt) == [nil, 7, nil, 8])
        #expect(try store.imports().inUse.map(\.number) == [4, 2])
        try store.forgetImports([1, 3, 99])
        #expect(try store.imports().map(\.number) == [4, 2])
        #expect(try store.survey()?.wave(2017) == wave(2017, answer: 2))
        try store.forgetImports([4])
        #expect(try store.survey() == Survey(waves: [wave(2018)]))
    }

    @Test(arguments: Kind.allCases) func theSurveyImportedLastIsTheOneThatIsRead(kind: Kind) throws {
        let store = try store(kind)
        try store.importWave(wave(2016, survey: "a"), replacing: false)
        try store.importWave(wave(2017, survey: "b"), replacing: false)
        try store.importWave(wave(2017, survey: "a"), replacing: false)
        #expect(try store.survey()?.waves.map(\.year) == [2016, 2017])
        try store.undoImport(WaveID(survey: "a", year: 2017), at: 0)
        #expect(try store.survey() == Survey(waves: [wave(2017, survey: "b")]))
    }

    @Test(arguments: Kind.allCases) func choicesAreRememberedAndForgotten(kind: Kind) throws {
        let store = try store(kind)
        try store.remember("vest", as: .region)
        try store.remember("nord", as: .region)
        try store.remember("off", as: .mouse)
        #expect(try store.choice(.region) == "nord")
        try store.remember(nil, as: .region)
        #expect(try store.choice(.region) == nil)
        #expect(try store.choice(.mouse) == "off")
    }

    private func group(_ name: String, _ codes: String...) throws -> UnitGroup {
        try #require(UnitGroup(name: name, frame: "kommuner", codes: codes))
    }

    @Test(arguments: Kind.allCases) func groupsAreKeptByNameAndReplaced(kind: Kind) throws {
        let store = try store(kind)
        #expect(try store.groups().isEmpty)
        try store.keep(group("nye bosettingskommuner", "1411"))
        try store.keep(group("mine kommuner", "1401", "2021"))
        try store.keep(group("Ålesund og omegn"))
        try store.keep(group("mine kommuner", "2021"))
        #expect(
            try store.groups() == [
                group("mine kommuner", "2021"), group("nye bosettingskommuner", "1411"),
                group("Ålesund og omegn"),
            ])
    }

    @Test(arguments: Kind.allCases) func aForgottenGroupIsGone(kind: Kind) throws {
        let store = try store(kind)
        try store.keep(group("mine kommuner", "1401"))
        #expect(try !store.forgetGroup(named: "andre"))
        #expect(try store.forgetGroup(named: "mine kommuner"))
        #expect(try store.groups().isEmpty)
        #expect(try !store.forgetGroup(named: "mine kommuner"))
        try store.keep(group("mine kommuner", "2021"))
        #expect(try store.groups().map(\.codes) == [["2021"]])
    }
}
