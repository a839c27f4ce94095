import Survey
import SurveyAnalytics
import Testing

@Suite("A region's areas against the rest of the country")
struct AreaRuleTests {
    /// So many poor (2) and good (4) answers in the west and the east.
    private func compare(
        west: (poor: Int, good: Int), east: (poor: Int, good: Int), silentAreas: Int = 9
    ) -> [AreaComparison] {
        let codes: [Int?] = .groups((west.poor, 2), (west.good, 4), (east.poor, 2), (east.good, 4))
        let inWest = west.poor + west.good
        let regions = codes.indices.map { UInt8($0 < inWest ? 0 : 1) }
        var small = SmallWave(codes.count, regions: regions)
            .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes(codes))
        for area in 0..<silentAreas {
            let item = Item.scale("benefit.z\(area)", battery: "benefit", area: "z\(area)")
            small = small.with(item, .codes(codes.map { _ in nil }))
        }
        let region = DomainIndex(small.register).ofClass("west", in: "region", frame: "k")
        return region.map { AreaRule.standard.compare($0, in: small.wave) } ?? []
    }

    /// Fisher's exact p is 0.0053276 (SciPy 1.17.1), times ten areas 0.053.
    @Test("12 of 30 against 40 of 240 is 23.3 points more and clear, with q = 10 p = 0.053")
    func clear() throws {
        let found = try #require(compare(west: (12, 18), east: (40, 200)).first)
        #expect(found.verdict == .clear)
        #expect(abs(found.p - 0.005327599738625618) < 1e-10)
        #expect(abs(found.q - 0.05327599738625618) < 1e-9)
        #expect(abs((found.difference ?? 0) - 70.0 / 3) < 1e-9)
    }

    @Test("3 of 10 against 20 of 100 is exactly 10 points more and worth watching, not clear")
    func watch() {
        #expect(compare(west: (3, 7), east: (20, 80)).first?.verdict == .watch)
    }

    @Test("3 of 10 against 1 of 40 is 27.5 points more, to the last bit")
    func half() {
        #expect(compare(west: (3, 7), east: (1, 39)).first?.difference == 27.5)
    }

    @Test("fewer points, better than the rest, or only nine answers: unremarkable")
    func unremarkable() {
        #expect(compare(west: (29, 71), east: (20, 80)).first?.verdict == .unremarkable)
        #expect(compare(west: (0, 30), east: (20, 10)).first?.verdict == .unremarkable)
        #expect(compare(west: (9, 0), east: (0, 90)).first?.verdict == .unremarkable)
    }

    @Test("areas without answers cannot be compared, count with p = 1, and keep their place")
    func silentAreas() {
        let found = compare(west: (3, 7), east: (20, 80))
        #expect(found.count == 10)
        #expect(
            found.dropFirst().allSatisfy { $0.verdict == .notComparable && $0.p == 1 && $0.difference == nil }
        )
    }
}
