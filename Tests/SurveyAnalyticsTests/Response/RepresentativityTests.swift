import Survey
import Testing

@testable import SurveyAnalytics

@Suite("Representativity")
struct RepresentativityTests {
    /// 60 of 85 kommuner in the west answered, and 30 of 75 in the east.
    private let small = SmallWave(
        160, regions: Array(repeating: 0, count: 85) + Array(repeating: 1, count: 75)
    )
    .with(.yesNo("q"), .codes(.groups((60, 1), (25, nil), (30, 2), (45, nil))))

    private func rates(_ groups: (answered: Int, units: Int)...) -> [ResponseRate] {
        groups.map { group in
            let answers: [Int?] = .groups((group.answered, 1), (group.units - group.answered, nil))
            let wave = SmallWave(group.units).with(.yesNo("q"), .codes(answers))
            return ResponseRate(of: wave.country, in: wave.wave)
        }
    }

    /// `scipy.stats.chi2_contingency` without correction (SciPy 1.17.1).
    @Test("60 of 85, 30 of 75 and 20 of 40: chi-square 15.6 with two degrees, p = 0.0004, as in SciPy")
    func chiSquare() throws {
        let test = try #require(ChiSquareTest.of(rates((60, 85), (30, 75), (20, 40), (0, 0))).value)
        #expect(abs(test.statistic - 15.56743909685086) < 1e-10)
        #expect(abs(test.p - 0.00041646024611098154) < 1e-12)
        #expect([test.degrees, test.units] == [2, 200])
        #expect(abs(test.smallestExpected - 18) < 1e-12)
    }

    @Test("where all or none answered, or there is one class, there is nothing to compare")
    func chiSquareEdges() {
        #expect(ChiSquareTest.of(rates((2, 2), (3, 3))) == .absent(.nobodyToCompare))
        #expect(ChiSquareTest.of(rates((0, 2), (0, 3))) == .absent(.nobodyToCompare))
        #expect(ChiSquareTest.of(rates((1, 2), (0, 0))) == .absent(.nobodyToCompare))
        #expect(ChiSquareTest.of([]) == .absent(.emptyDomain))
        #expect(ChiSquareTest.of(rates((1, 2), (1, 2))).value?.p == 1)
    }

    /// Rates 3/4 and 1/4 of four units each, 1/2 in all: S^2 = 8 (1/4)^2 / 7 = 1/14, partials sqrt(1/2) / 4 either way.
    @Test("3 of 4 and 1 of 4: S = sqrt(1/14), R = 0.465, partials 0.177 and -0.177")
    func rIndicator() throws {
        let found = try #require(RIndicator.of(rates((3, 4), (1, 4))).value)
        #expect(abs(found.value - (1 - 2 * (1.0 / 14).squareRoot())) < 1e-14)
        let partial = 0.5.squareRoot() / 4
        #expect(abs(found.partials[0] - partial) < 1e-14)
        #expect(abs(found.partials[1] + partial) < 1e-14)
    }

    @Test("R is 1 when all classes answered alike, and classes without units weigh nothing")
    func even() throws {
        #expect(RIndicator.of(rates((1, 2), (2, 4))).value?.value == 1)
        #expect(RIndicator.of(rates((2, 2), (0, 0))).value?.partials == [0, 0])
        #expect(RIndicator.of(rates((1, 1))) == .absent(.nobodyToCompare))
        #expect(RIndicator.of([]) == .absent(.emptyDomain))
    }

    @Test("the squares of the partials sum to S^2 (N - 1) / N, whatever the classes")
    func partials() throws {
        for first in 0...5 {
            for second in 0...7 {
                let found = try #require(RIndicator.of(rates((first, 5), (second, 7), (2, 3))).value)
                let squares = found.partials.reduce(0) { $0 + $1 * $1 }
                #expect(abs(squares - found.deviation * found.deviation * 14 / 15) < 1e-14)
                #expect(found.value <= 1)
            }
        }
    }

    @Test("0.6 beside 1/3 is 0.555 standard deviations; no spread on either side has no measure")
    func standardizedDifference() throws {
        let found = StandardizedDifference.of(
            Share(count: 3, base: 5, units: 5), Share(count: 1, base: 3, units: 3))
        #expect(abs(try #require(found.value) - 0.5547001962252291) < 1e-12)
        let (all, none) = (Share(count: 2, base: 2, units: 2), Share(count: 0, base: 2, units: 2))
        #expect(StandardizedDifference.of(all, none) == .absent(.noSpread))
        #expect(StandardizedDifference.of(all, all) == .found(0))
        let nobody = Share(count: 0, base: 0, units: 0)
        #expect(StandardizedDifference.of(all, nobody) == .absent(.nobodyToCompare))
    }

    @Test("a table of classes tells all three of its rows")
    func table() throws {
        let table = try #require(ClassTable(by: "region", frame: "k", in: small.wave))
        #expect(table.chiSquare.value?.degrees == 1)
        #expect(table.chiSquare.value?.units == 160)
        let r = try #require(table.rIndicator.value)
        #expect(r.partials.map { $0 > 0 } == [true, false])
        #expect(r.rate.answered == 90)
        let differences = table.rows.compactMap(\.standardizedDifference.value)
        #expect(differences.count == 2)
        #expect(abs(differences[0] + differences[1]) < 1e-12)
        let empty = try #require(ClassTable(by: "region", frame: "b", in: small.wave))
        #expect(empty.chiSquare == .absent(.emptyDomain))
        #expect(empty.rIndicator == .absent(.emptyDomain))
    }

    @Test("1 000, 3 000 and 2 000 inhabitants answered, 500 and 1 500 did not: 1.15 standard deviations")
    func characteristic() throws {
        var small = SmallWave(6).with(.yesNo("q"), .codes([1, 1, 1, nil, nil, 1]))
        small.characteristics = [
            Characteristic(
                id: "population", label: Phrase("p"), values: [1_000, 3_000, 2_000, 500, 1_500, nil])
        ]
        let found = try #require(CharacteristicBalance(of: "population", in: small.country, wave: small.wave))
        #expect([found.answered.value?.value, found.silent.value?.value] == [2_000, 1_000])
        #expect([found.answered.value?.base, found.silent.value?.base] == [3, 2])
        #expect(found.unitsWithoutValue == 1)
        #expect(abs(try #require(found.standardizedDifference.value) - 1.1547005383792515) < 1e-12)
        let alone = try #require(
            CharacteristicBalance(of: "population", in: .unit(0, in: small.register), wave: small.wave))
        #expect(alone.standardizedDifference == .absent(.nobodyToCompare))
        #expect(CharacteristicBalance(of: "area", in: small.country, wave: small.wave) == nil)
    }
}
