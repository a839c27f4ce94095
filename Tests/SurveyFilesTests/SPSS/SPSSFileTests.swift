import EngineTesting
import Survey
import Testing

@testable import SurveyFiles

@Suite struct SPSSFileTests {
    private let two = [
        RawSPSS.Variable(name: "v_1", label: Array("Har du mål?".utf8), missing: [8, 9]),
        RawSPSS.Variable(name: "v_2", width: 20),
    ]

    private func texts(_ raw: RawSPSS) throws -> [[String]] {
        var rows: [[String]] = []
        try TableSource(raw.bytes, file: "f").readRows { row in
            rows.append(row.texts)
            return true
        }
        return rows
    }

    @Test(arguments: RawSPSS.Packing.allCases) func valuesAreReadHoweverTheyArePacked(
        packing: RawSPSS.Packing
    ) throws {
        let raw = RawSPSS(
            variables: two,
            cases: [
                [.number(1), .text(Array("blåbærsyltetøy".utf8))], [.blank, .blank],
                [.number(-2.5), .text([])],
                [.number(1e6), .text(Array("  a b".utf8))],
            ], packing: packing)
        let found = try texts(raw)
        #expect(found == [["1", "blåbærsyltetøy"], ["", ""], ["-2.5", ""], ["1000000", "  a b"]])
    }

    @Test func theDictionarySaysWhatColumnsAre() throws {
        var raw = RawSPSS(
            variables: two, cases: [], labels: [(1, Array("Ja".utf8)), (8, Array("Vet ikke".utf8))])
        raw.variables[1].format = 1 << 16 | 20 << 8
        raw.variables.append(
            RawSPSS.Variable(name: "day", format: 23 << 16 | 10 << 8, missing: [-99, -66], isRange: true))
        let source = try TableSource(raw.bytes, file: "f")
        #expect(source.form == .spss)
        #expect(source.headingLine == nil)
        #expect(
            source.columns == [
                TableColumn(
                    name: "v_1", label: "Har du mål?", content: .number,
                    valueLabels: [
                        TableColumn.ValueLabel(value: "1", label: "Ja"),
                        TableColumn.ValueLabel(value: "8", label: "Vet ikke"),
                    ],
                    missing: [
                        TableColumn.MissingValues(from: "8", through: "8"),
                        TableColumn.MissingValues(from: "9", through: "9"),
                    ]),
                TableColumn(name: "v_2", content: .text),
                TableColumn(
                    name: "day", content: .moment,
                    missing: [TableColumn.MissingValues(from: "-99", through: "-66")]),
            ])
    }

    @Test func whatIsDeclaredMissingIsKnownAsSuch() throws {
        var raw = RawSPSS(
            variables: two, cases: [8, 9, 1].map { [.number($0), .blank] },
            labels: [(9, Array("Uoppgitt".utf8))])
        raw.variables[1].missing = []
        var (missing, labels): ([Bool], [String?]) = ([], [])
        try TableSource(raw.bytes, file: "f").readRows { row in
            missing.append(row.isDeclaredMissing(0))
            labels.append(row.label(0))
            return true
        }
        #expect(missing == [true, true, false])
        #expect(labels == [nil, "Uoppgitt", nil])
    }

    @Test(arguments: [
        (20, 13_726_281_600.0, "2017-10-02"), (22, 13_726_316_460.4, "2017-10-02 09:41:00"),
        (20, 0.0, "1582-10-14"), (21, 34_200.0, "09:30:00"), (21, 90_000.0, "90000"), (20, -1.0, "-1"),
        (20, 1e18, "1000000000000000000"), (5, 13_726_281_600.0, "13726281600"),
    ])
    func momentsAreReadByTheirFormat(format: Int32, number: Double, text: String) throws {
        let variable = RawSPSS.Variable(name: "t", format: format << 16 | 20 << 8)
        #expect(try texts(RawSPSS(variables: [variable], cases: [[.number(number)]])) == [[text]])
    }

    @Test func olderFilesAreWrittenInWindows1252() throws {
        var raw = RawSPSS(
            variables: two, cases: [[.blank, .text([0xE6, 0xF8, 0xE5, 0x96])]], encoding: 1252)
        raw.variables[0].label = [0x4D, 0xE5, 0x6C]
        #expect(try texts(raw) == [["", "æøå–"]])
        #expect(try TableSource(raw.bytes, file: "f").columns[0].label == "Mål")
    }

    @Test func bytesThatAreNoTextAreReplaced() throws {
        let raw = RawSPSS(
            variables: two, cases: [[.blank, .text([0x61, 0xE6])], [.blank, .text([0x62])]], encoding: nil)
        var rows: [Bool] = []
        try TableSource(raw.bytes, file: "f").readRows { row in
            rows.append(row.hasReplacements)
            return true
        }
        let found = try texts(raw)
        #expect(found == [["", "a\u{FFFD}"], ["", "b"]])
        #expect(rows == [true, false])
    }

    @Test func encodingsThatCannotBeAreRefused() {
        let raw = RawSPSS(variables: two, cases: [[.blank, .text([0x81])]], encoding: 1252)
        #expect(throws: FileProblem(.badEncoding, file: "f")) { try texts(raw) }
        let lying = RawSPSS(variables: two, cases: [[.blank, .text([0x61, 0xE6, 0x62])]])
        #expect(throws: FileProblem(.badEncoding, file: "f")) { try texts(lying) }
        let unknown = RawSPSS(variables: two, cases: [], encoding: 4711)
        #expect(throws: FileProblem(.badEncoding, file: "f")) { try texts(unknown) }
    }

    @Test func lockedFilesAreToldApart() {
        let bytes: [UInt8] =
            [0x1C, 0, 0, 0, 0, 0, 0, 0] + "ENCRYPTEDSAV".utf8 + Array(repeating: 7, count: 40)
        #expect(throws: FileProblem(.encrypted, file: "f")) { try TableSource(bytes, file: "f") }
    }

    @Test func aFileWithoutVariablesIsDamaged() {
        #expect(throws: FileProblem(.brokenSPSS, file: "f")) {
            try TableSource(RawSPSS(variables: [], cases: [], declaredCases: .max).bytes, file: "f")
        }
    }

    @Test(arguments: RawSPSS.Packing.allCases) func aFileThatIsCutOffIsDamaged(
        packing: RawSPSS.Packing
    ) throws {
        let cases = (0..<50).map { [RawSPSS.Value.number(Double($0) / 3), .text(Array("text".utf8))] }
        let bytes = RawSPSS(variables: two, cases: cases, packing: packing).bytes
        for count in [5, 175, 200, 300, bytes.count - 30] {
            #expect(throws: FileProblem(.brokenSPSS, file: "f")) {
                try TableSource(Array(bytes.prefix(count)), file: "f").readRows { _ in true }
            }
        }
    }

    @Test func moreCasesThanThereAreAreDamage() {
        let raw = RawSPSS(variables: two, cases: [[.blank, .blank]], declaredCases: 2_000_000_000)
        #expect(throws: FileProblem(.brokenSPSS, file: "f")) { try texts(raw) }
    }

    @Test func valuesThatGrowBeyondProportionAreRefused() throws {
        let bytes = Array(try Engine.run("write_answers.py", ["bomb"]))
        #expect(bytes.count * 300 < 300_000 * 2 * 8)
        #expect(throws: FileProblem(.tooLarge, file: "f")) {
            try SPSSFile(bytes, file: "f", smallTable: 1000).readRows { _, _ in true }
        }
        var count = 0
        try SPSSFile(bytes, file: "f").readRows { _, _ in
            count += 1
            return true
        }
        #expect(count == 300_000)
    }

    /// Every number in the head and the tail of a packed file, said to be 2 GB.
    @Test(arguments: RawSPSS.Packing.allCases) func sizesThatCannotBeAreRefused(
        packing: RawSPSS.Packing
    ) throws {
        let raw = RawSPSS(
            variables: two, cases: [[.number(1), .text(Array("tekst".utf8))]], packing: packing,
            labels: [(1, Array("Ja".utf8))])
        let bytes = raw.bytes
        for place in stride(from: 176, to: bytes.count - 4, by: 4) {
            var bent = bytes
            bent.replaceSubrange(place..<place + 4, with: [0xFF, 0xFF, 0xFF, 0x7F])
            do throws(FileProblem) {
                try TableSource(bent, file: "f").readRows { _ in true }
            } catch {
                #expect([.brokenSPSS, .tooLarge, .badEncoding].contains(error.kind), "\(place)")
            }
        }
    }

    @Test func whoeverWantsNoMoreGetsNoMore() throws {
        let raw = RawSPSS(variables: two, cases: (1...5).map { [.number(Double($0)), .blank] })
        var numbers: [Int] = []
        try TableSource(raw.bytes, file: "f").readRows { row in
            numbers.append(row.number)
            return row.number < 3
        }
        #expect(numbers == [1, 2, 3])
        #expect(throws: FileProblem(.badValue, file: "own")) {
            try TableSource(raw.bytes, file: "f").readRows { (_) throws(FileProblem) in
                throw FileProblem(.badValue, file: "own")
            }
        }
    }
}
