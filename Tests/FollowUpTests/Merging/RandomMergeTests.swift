import FollowUp
import Survey
import Testing

/// The same three values of a cell, thought through in another way.
@Suite struct RandomMergeTests {
    @Test("three-way by the table of base, here and file, for two thousand cells", arguments: [1, 2, 3, 4])
    func cells(seed: UInt64) throws {
        var chance = SplitMix64(seed: seed)
        let office = Office()
        let units = (0..<40).map { String(1400 + $0) }
        try office.perform(.add(units: units, reason: nil))
        let fields: [Field] = [.adviser, .reason, .topics, .notes]
        func write(_ unit: String) throws -> [Field: String] {
            for field in fields where Bool.random(using: &chance) {
                let text = ["a", "b", nil][Int.random(in: 0..<3, using: &chance)]
                guard let entry = office.book.entries[unit], entry.record.fields[field] != text else {
                    continue
                }
                try office.perform(.set([entry], [RandomMergeTests.value(field, text)]), by: "Bo")
            }
            return office.fields(unit)
        }
        var rows: [EditedRow] = []
        var bases: [[Field: String]] = []
        for (place, unit) in units.enumerated() {
            bases.append(try write(unit))
            let edits = fields.filter { _ in Bool.random(using: &chance) }.map { field in
                (field, ["a", "b", nil][Int.random(in: 0..<3, using: &chance)] as String?)
            }
            rows.append(office.row(unit, line: place + 2, Dictionary(uniqueKeysWithValues: edits)))
        }
        let here = try units.map { try write($0) }
        let merge = try office.desk("Ada").take(rows, side: .neither, flags: { _ in [] }).merge
        var conflicts = 0
        for (place, unit) in units.enumerated() {
            for field in fields {
                let (base, now, file) = (
                    bases[place][field], here[place][field], rows[place].cells[field] ?? nil
                )
                let isConflict = file != base && now != base && file != now
                conflicts += isConflict ? 1 : 0
                #expect(office.fields(unit)[field] == (file == base || isConflict ? now : file))
            }
        }
        #expect(conflicts > 0)
        #expect(merge.conflicts.count == conflicts)
    }

    private static func value(_ field: Field, _ text: String?) -> EntryValue {
        switch field {
        case .adviser: .adviser(text)
        case .reason: .reason(text)
        case .topics: .topics(text)
        default: .notes(text)
        }
    }
}

/// Steele, Lea and Flood 2014.
private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
