import FollowUp
import Store
import Survey
import Testing

/// What every store must do with follow-up, whatever it is made of.
@Suite struct FollowUpContractTests {
    typealias Kind = StoreContractTests.Kind

    let folder: TemporaryFolder
    let wave = WaveID(survey: "kommuner", year: 2017)
    let kari = Signature(who: "Kari", when: 1_513_160_000)
    let ola = Signature(who: "Ola", when: 1_513_170_000)

    init() throws {
        folder = try TemporaryFolder()
    }

    func store(_ kind: Kind) throws -> any FollowUpStore {
        switch kind {
        case .memory: MemoryStore()
        case .sqlite: try SQLiteStore.open(at: "\(folder.path)/store.sqlite")
        }
    }

    func new(
        _ unit: String, _ fields: [Field: String] = [.status: "new", .added: "2017-12-13"],
        survey: String = "kommuner"
    ) -> RecordChange {
        RecordChange(
            new: FollowUpEntry.key(WaveID(survey: survey, year: 2017), unit: unit),
            RecordScope(survey: survey, year: 2017, unit: unit), fields: fields)
    }

    func contact(_ id: String, name: String) -> RecordChange {
        RecordChange(
            new: RecordKey(.contact, id), RecordScope(survey: "kommuner", year: nil, unit: "1401"),
            fields: [.name: name, .email: "post@example.no"])
    }

    func line(_ id: String, day: String, agreed: String) -> RecordChange {
        RecordChange(
            new: RecordKey(.log, id), RecordScope(survey: "kommuner", year: 2017, unit: "1401"),
            fields: [
                .channel: "phone", .outcome: "reached", .day: day, .agreed: agreed, .adviser: "Kari",
            ])
    }

    func edit(
        _ kind: Edit.Kind, by signature: Signature? = nil, target: Int? = nil,
        _ changes: RecordChange...
    ) -> Edit {
        Edit(kind, survey: "kommuner", by: signature ?? kari, target: target, changes: changes)
    }

    func record(_ key: RecordKey, in store: any FollowUpStore) throws -> Record {
        try #require(try store.records(ofSurvey: "kommuner").records.first { $0.key == key })
    }

    @Test(arguments: Kind.allCases) func aNewStoreHasNothing(kind: Kind) throws {
        let store = try store(kind)
        #expect(try store.records(ofSurvey: "kommuner").records.isEmpty)
        #expect(try store.edition(ofSurvey: "kommuner") == 0)
        #expect(try store.history(ofSurvey: "kommuner").edits.isEmpty)
        #expect(try store.followedSurveys().isEmpty)
    }

    @Test(arguments: Kind.allCases) func whatIsKeptComesBackWordForWord(kind: Kind) throws {
        let store = try store(kind)
        let text = "=1+1;\r\n«æøå» ' \" \u{1B}[31m 🏠 e\u{301}"
        let fields: [Field: String] = [
            .status: "agreed", .adviser: "Áile", .due: "2018-01-12", .priority: "7", .reason: text,
            .flags: "{}", .notes: text, .topics: text, .added: "2017-12-13",
        ]
        #expect(try store.keep(edit(.added, new("1401", fields), contact("a", name: text))) == .kept(1))
        let (records, edition) = try store.records(ofSurvey: "kommuner")
        #expect(edition == 1)
        #expect(records.map(\.version) == [1, 1])
        #expect(try record(FollowUpEntry.key(wave, unit: "1401"), in: store).fields == fields)
        #expect(try record(RecordKey(.contact, "a"), in: store).fields[.name] == text)
    }

    @Test(arguments: Kind.allCases) func aUnitIsNeverListedTwice(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401")))
        let outcome = try store.keep(edit(.added, by: ola, new("1401")))
        let current = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        #expect(outcome == .conflict([RecordConflict(change: new("1401"), current: current)]))
        #expect(try store.history(ofSurvey: "kommuner").edits.count == 1)
    }

    @Test(arguments: Kind.allCases) func anOldVersionIsRefusedAndNothingOfTheEditIsKept(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401")))
        let seen = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        let mine = try #require(RecordChange(of: seen, to: [.status: "contacted"]))
        let theirs = try #require(RecordChange(of: seen, to: [.status: "agreed", .adviser: "Ola"]))
        #expect(try store.keep(edit(.changed, by: ola, theirs)) == .kept(2))
        let outcome = try store.keep(edit(.changed, new("1411"), mine))
        let current = try record(seen.key, in: store)
        #expect(outcome == .conflict([RecordConflict(change: mine, current: current)]))
        #expect(current.version == 2)
        #expect(current.fields[.status] == "agreed")
        #expect(try store.records(ofSurvey: "kommuner").records.count == 1)
        #expect(try store.edition(ofSurvey: "kommuner") == 2)
    }

    @Test(arguments: Kind.allCases) func anEditThatChangesARecordTwiceIsRefused(kind: Kind) throws {
        let store = try store(kind)
        let problem = #expect(throws: StoreProblem.self) {
            try store.keep(edit(.added, new("1411"), new("1401"), new("1401", [.notes: "to"])))
        }
        #expect(problem?.kind == .failed)
        #expect(try store.records(ofSurvey: "kommuner").records.isEmpty)
        _ = try store.keep(edit(.added, new("1401")))
        let seen = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        let changes = try [[Field.due: "2018-01-12"], [.adviser: "Kari"]].map {
            try #require(RecordChange(of: seen, to: $0.mapValues { $0 }))
        }
        #expect(throws: StoreProblem.self) { try store.keep(edit(.changed, changes[0], changes[1])) }
        #expect(try record(seen.key, in: store) == seen)
        #expect(try store.edition(ofSurvey: "kommuner") == 1)
    }

    @Test(arguments: Kind.allCases) func aConflictShowsBothValues(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401")))
        let seen = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        _ = try store.keep(
            edit(.changed, by: ola, try #require(RecordChange(of: seen, to: [.due: "2018-02-01"]))))
        let mine = try #require(RecordChange(of: seen, to: [.due: "2018-01-12", .adviser: "Kari"]))
        guard case .conflict(let conflicts) = try store.keep(edit(.changed, mine)) else {
            Issue.record("an old version was taken")
            return
        }
        let fields = try #require(conflicts.first).fields
        #expect(fields.map(\.field) == [.due])
        #expect(fields.first?.theirs == "2018-02-01")
        #expect(fields.first?.mine == "2018-01-12")
    }

    @Test(arguments: Kind.allCases) func anotherFieldOfTheSameRecordIsNoConflict(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401")))
        let seen = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        _ = try store.keep(
            edit(.changed, by: ola, try #require(RecordChange(of: seen, to: [.due: "2018-02-01"]))))
        let mine = try #require(RecordChange(of: seen, to: [.adviser: "Kari"]))
        let rebased = try #require(mine.rebased(onto: record(seen.key, in: store)))
        #expect(try store.keep(edit(.changed, rebased)) == .kept(3))
        let now = try record(seen.key, in: store).fields
        #expect(now == [.status: "new", .added: "2017-12-13", .due: "2018-02-01", .adviser: "Kari"])
    }

    @Test(arguments: Kind.allCases) func surveysAreKeptApart(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401")))
        _ = try store.keep(
            Edit(.added, survey: "demo", by: kari, changes: [new("1401", survey: "demo")]))
        #expect(try store.records(ofSurvey: "demo").records.map(\.scope.survey) == ["demo"])
        #expect(try store.records(ofSurvey: "kommuner").records.map(\.scope.survey) == ["kommuner"])
        #expect(try store.edition(ofSurvey: "kommuner") == 1)
        #expect(try store.edition(ofSurvey: "demo") == 2)
        #expect(try store.followedSurveys() == ["demo", "kommuner"])
    }

    @Test(arguments: Kind.allCases) func theHistorySaysWhoChangedWhatAndWhen(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401"), new("1411")))
        let seen = try record(FollowUpEntry.key(wave, unit: "1401"), in: store)
        _ = try store.keep(
            edit(.changed, by: ola, try #require(RecordChange(of: seen, to: [.status: "done"]))))
        let history = try store.history(of: seen.key).edits
        #expect(history.map(\.signature) == [kari, ola])
        #expect(history.map(\.kind) == [.added, .changed])
        #expect(history[0].changes.allSatisfy { $0.key == seen.key && $0.before == nil })
        #expect(
            history[1].changes == [
                FieldChange(key: seen.key, field: .status, before: "new", after: "done")
            ])
        #expect(try store.history(ofSurvey: "kommuner").edits[0].records.count == 2)
    }

    @Test(arguments: Kind.allCases) func whatIsUndoneAndMadeAgainIsAsItWas(kind: Kind) throws {
        let store = try store(kind)
        let key = FollowUpEntry.key(wave, unit: "1401")
        _ = try store.keep(edit(.added, new("1401")))
        let before = try record(key, in: store)
        _ = try store.keep(edit(.changed, RecordChange(emptying: before)))
        #expect(try record(key, in: store).isEmpty)
        func turn(_ forward: Bool) throws {
            let history = try store.history(ofSurvey: "kommuner")
            let deed = try #require(forward ? history.redoable(by: "Kari") : history.undoable(by: "Kari"))
            let records = try store.records(ofSurvey: "kommuner").records
            let changes = try deed.changes(
                on: Dictionary(uniqueKeysWithValues: records.map { ($0.key, $0) }), forward: forward)
            let turned = Edit(
                forward ? .redone : .undone, survey: "kommuner", by: kari, target: deed.number,
                changes: changes)
            guard case .kept = try store.keep(turned) else {
                Issue.record("the turn was refused")
                return
            }
        }
        try turn(false)
        #expect(try record(key, in: store).fields == before.fields)
        try turn(false)
        #expect(try record(key, in: store).isEmpty)
        #expect(try store.history(ofSurvey: "kommuner").undoable(by: "Kari") == nil)
        try turn(true)
        #expect(try record(key, in: store).fields == before.fields)
        try turn(true)
        #expect(try record(key, in: store).isEmpty)
        #expect(try store.history(ofSurvey: "kommuner").redoable(by: "Kari") == nil)
        #expect(try record(key, in: store).version == 6)
    }

    @Test(arguments: Kind.allCases) func whatIsOldIsForgottenAndWhatIsNewStays(kind: Kind) throws {
        let store = try store(kind)
        let later = Signature(who: "Kari", when: 1_550_000_000)
        _ = try store.keep(
            edit(.contacts, contact("old", name: "Per"), line("a", day: "2017-12-13", agreed: "hemmelig")))
        _ = try store.keep(edit(.contacts, by: later, contact("new", name: "Pål")))
        let request = ForgetRequest(survey: "kommuner", before: try #require(Day(iso: "2018-06-01")))
        let forgotten = try store.forget(request, by: later)
        #expect(forgotten == Forgotten(contacts: 1, records: 1, texts: 3))
        #expect(try record(RecordKey(.contact, "old"), in: store).isEmpty)
        #expect(try record(RecordKey(.contact, "new"), in: store).fields[.name] == "Pål")
        let line = try record(RecordKey(.log, "a"), in: store)
        #expect(line.fields[.agreed] == nil)
        #expect(line.fields[.channel] == "phone")
        #expect(line.fields[.adviser] == "Kari")
        let texts = try store.history(ofSurvey: "kommuner").edits.flatMap(\.changes)
            .flatMap { [$0.before, $0.after] }
        #expect(!texts.contains("Per"))
        #expect(!texts.contains("hemmelig"))
        #expect(try store.history(ofSurvey: "kommuner").edits.last?.kind == .forgotten)
        #expect(try store.forget(request, by: later).isNothing)
        #expect(try store.history(ofSurvey: "kommuner").edits.count == 3)
    }

    @Test(arguments: Kind.allCases) func whatIsForgottenCannotComeBack(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.contacts, contact("old", name: "Per")))
        _ = try store.forget(
            ForgetRequest(survey: "kommuner", before: try #require(Day(iso: "2018-06-01"))), by: ola)
        let deed = try #require(try store.history(ofSurvey: "kommuner").undoable(by: "Kari"))
        let refusal = #expect(throws: UndoRefusal.self) { try deed.changes(on: [:], forward: false) }
        #expect(refusal == .forgotten)
    }

    @Test(arguments: Kind.allCases) func advisersAreForgottenWhenAskedFor(kind: Kind) throws {
        let store = try store(kind)
        _ = try store.keep(edit(.added, new("1401", [.status: "new", .adviser: "Kari"])))
        _ = try store.forget(
            ForgetRequest(
                survey: "kommuner", before: try #require(Day(iso: "2018-06-01")), includesAdvisers: true),
            by: ola)
        #expect(try record(FollowUpEntry.key(wave, unit: "1401"), in: store).fields == [.status: "new"])
        #expect(try store.history(ofSurvey: "kommuner").edits.map(\.signature.who) == ["", "Ola"])
    }
}
