import Foundation
import Survey

/// Answers by chance: units in six regions, items with five categories, one answer in eleven kept back.
struct RandomAnswers {
    static let regions = 6
    static let categories = 5

    /// The region of each unit.
    let regions: [UInt8]
    /// Item by item: 1 + the category's position, or 0 without an answer.
    let codes: [[UInt8]]

    init(units: Int, items: Int, seed: UInt64) {
        var chance = SplitMix(state: seed)
        regions = (0..<units).map { _ in UInt8(chance.next() % UInt64(Self.regions)) }
        codes = (0..<items).map { _ in
            (0..<units).map { _ in UInt8(chance.next() % 11) }.map {
                $0 == 0 ? 0 : 1 + $0 % UInt8(Self.categories)
            }
        }
    }

    /// Writes the bytes as they are: `regions.bin`, and `codes.bin` with one item behind the other.
    func write(to folder: URL) throws {
        try Data(regions).write(to: folder.appending(path: "regions.bin"))
        try Data(codes.joined()).write(to: folder.appending(path: "codes.bin"))
    }

    /// The same answers as a wave.
    var wave: Wave {
        let units = regions.indices.map { Unit(code: "\($0)", name: "", officialName: "", frame: "all") }
        let classes = (0..<Self.regions).map { Division.Class(id: "\($0)", label: Phrase("\($0)")) }
        let register = Register(
            year: 2017, units: units,
            frames: [Frame(id: "all", label: Phrase("all"), one: Phrase("one"))],
            divisions: [
                Division(id: "region", label: Phrase("region"), classes: classes, membership: regions)
            ], mainDivision: "region")
        let categories = (1...Self.categories).map {
            Category(id: "\($0)", code: Int32($0), label: Phrase("\($0)"))
        }
        let items = codes.indices.map {
            Item(
                id: "q\($0)", kind: .single, label: Phrase("q\($0)"), short: Phrase("q\($0)"), section: "all",
                columns: ["q\($0)"], categories: categories)
        }
        return Wave(
            codebook: Codebook(
                survey: "random", wave: 2017, title: Phrase("random"), isSynthetic: true,
                layout: FileLayout(unit: "code"), sections: [Section(id: "all", label: Phrase("all"))],
                areas: [], batteries: [], items: items),
            register: register, responses: regions.map { _ in nil },
            columns: codes.map { codes in
                AnswerColumn(status: codes.map { $0 == 0 ? .silent : .answered }, values: .codes(codes))
            },
            provenance: Provenance(file: "", sha256: "", importedAt: nil, rows: regions.count), issues: [])
    }
}

/// Steele, Lea and Flood's generator.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
