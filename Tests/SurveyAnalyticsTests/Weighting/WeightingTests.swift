import Survey
import Testing

@testable import SurveyAnalytics

@Suite("Weighting to the frame")
struct WeightingTests {
    private let byRegion = FrameWeights.Method.postStratified(division: "region")

    /// West: 4 of 10 answered, 3 of them yes. East: 8 of 10 answered, 2 of them yes.
    private let small = SmallWave(
        20, regions: Array(repeating: 0, count: 10) + Array(repeating: 1, count: 10)
    )
    .with(.yesNo("q"), .codes(.groups((3, 1), (1, 2), (6, nil), (2, 1), (6, 2), (2, nil))))

    /// (10 * 3/4 + 10 * 2/8) / 20 = 0.5; weights 2.5 and 1.25, so n_eff = 20^2 / (4 * 6.25 + 8 * 1.5625) = 32/3.
    @Test("5 of 12 yes is 42 percent as counted and 50 weighted by region, with 10.7 effective units")
    func postStratified() throws {
        let weighted = try #require(
            WeightedDistribution(of: "q", in: small.country, of: small.wave, method: byRegion))
        let yes = try #require(weighted.share(ofCategoryAt: 0).value)
        #expect(yes.counted.percent == 42)
        #expect(abs(yes.value - 0.5) < 1e-12)
        #expect(abs(yes.effectiveBase - 32.0 / 3) < 1e-12)
        #expect(abs(yes.pointsMoved - (50 - 500.0 / 12)) < 1e-12)
        #expect(yes.isWorthALine)
        #expect(yes.unrepresented == 0)
        #expect(weighted.share(ofCategoryAt: 2) == .absent(.categoryNotOffered))
    }

    @Test("units that are not concerned are weighted too, and then leave the base")
    func leavingTheBase() throws {
        let wave = SmallWave(4, regions: [0, 0, 1, 1]).with(.yesNo("q"), .codes([1, 3, 2, nil]))
        let weighted = try #require(
            WeightedDistribution(of: "q", in: wave.country, of: wave.wave, method: byRegion))
        #expect(weighted.weights.weights == [1, 1, 2])
        #expect(abs(try #require(weighted.share(ofCategoryAt: 0).value?.value) - 1.0 / 3) < 1e-12)
    }

    @Test("a region without answers is stood for by nobody, and that is said")
    func emptyClass() throws {
        let wave = SmallWave(5, regions: [0, 0, 1, 1, Division.none])
            .with(.yesNo("q"), .codes([1, 2, nil, nil, 1]))
        let weighted = try #require(
            WeightedDistribution(of: "q", in: wave.country, of: wave.wave, method: byRegion))
        #expect(weighted.weights.members == [0, 1])
        #expect([weighted.weights.represented, weighted.weights.unrepresented] == [2, 3])
        #expect(weighted.share(ofCategoryAt: 0).value?.value == 0.5)
        let bydeler = Domain.country(frame: "b", in: wave.register)
        let nobody = try #require(
            WeightedDistribution(of: "q", in: bydeler, of: wave.wave, method: byRegion))
        #expect(nobody.share(ofCategoryAt: 0) == .absent(.emptyDomain))
        #expect(
            WeightedDistribution(
                of: "q", in: wave.country, of: wave.wave, method: .postStratified(division: "size")) == nil)
        #expect(
            WeightedDistribution(
                of: "q", in: wave.country, of: wave.wave, method: .raked(divisions: [], limit: 3)) == nil)
    }

    @Test("when everybody answered weighting moves nothing and n is its own effective number")
    func everybody() throws {
        let wave = SmallWave(4, regions: [0, 0, 1, 1]).with(.yesNo("q"), .codes([1, 1, 1, 2]))
        let weighted = try #require(
            WeightedDistribution(of: "q", in: wave.country, of: wave.wave, method: byRegion))
        let yes = try #require(weighted.share(ofCategoryAt: 0).value)
        #expect([yes.value, yes.effectiveBase, yes.pointsMoved] == [0.75, 4, 0])
        #expect(!yes.isWorthALine)
    }

    /// Members by (first, second) class: (0,0) twice, (0,1), (1,0), (1,1); the frame has margins 6 and 4, 3 and 7.
    @Test("raked weights give both divisions their sizes")
    func raked() {
        let first: [UInt8] = [0, 0, 0, 1, 1, 0, 0, 0, 1, 1]
        let second: [UInt8] = [0, 0, 1, 0, 1, 1, 1, 1, 1, 1]
        var raking = Raking([0, 1, 2, 3, 4], to: Array(0..<10), by: [first, second])
        let hasConverged = raking.rake()
        #expect(hasConverged)
        let (members, weights) = (raking.members, raking.weights)
        let sizes = { (membership: [UInt8], part: UInt8) in
            zip(members, weights).reduce(0) { $0 + (membership[$1.0] == part ? $1.1 : 0) }
        }
        let margins = [sizes(first, 0), sizes(first, 1), sizes(second, 0), sizes(second, 1)]
        #expect(zip(margins, [6.0, 4, 3, 7]).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(weights[0] == weights[1])
    }

    @Test("trimmed weights keep their sum and lie closer together")
    func trimmed() throws {
        let weights = try #require(
            FrameWeights(
                of: [0, 10, 11, 12, 13, 14, 15, 16, 17], to: small.country, in: small.register,
                method: .raked(divisions: ["region"], limit: 2)))
        #expect(weights.hasConverged)
        #expect(abs(weights.weights.reduce(0, +) - 20) < 1e-9)
        let free = try #require(
            FrameWeights(
                of: [0, 10, 11, 12, 13, 14, 15, 16, 17], to: small.country, in: small.register,
                method: byRegion))
        #expect(free.weights[0] / free.weights[1] == 8)
        #expect(weights.weights[0] / weights.weights[1] < 4)
        #expect(weights.method.divisions == ["region"])
    }

    @Test("effective units never exceed those counted, and weighted shares of a single choice sum to 1")
    func properties() throws {
        var draw = SmallGenerator(seed: 5)
        for _ in 0..<60 {
            let count = 1 + draw.next(below: 15)
            let regions = (0..<count).map { _ in [0, 1, Division.none][draw.next(below: 3)] }
            let codes: [Int?] = (0..<count).map { _ in [nil, -1, 1, 2, 3][draw.next(below: 5)] }
            let wave = SmallWave(count, regions: regions).with(.yesNo("q"), .codes(codes))
            let weighted = try #require(
                WeightedDistribution(of: "q", in: wave.country, of: wave.wave, method: byRegion))
            let weights = weighted.weights
            #expect(weights.represented + weights.unrepresented == count)
            #expect(abs(weights.weights.reduce(0, +) - Double(weights.represented)) < 1e-9)
            let shares = (0..<2).compactMap { weighted.share(ofCategoryAt: $0).value }
            guard !shares.isEmpty else { continue }
            #expect(abs(shares.reduce(0) { $0 + $1.value } - 1) < 1e-12)
            #expect(shares.allSatisfy { $0.effectiveBase <= Double($0.counted.base) + 1e-9 })
        }
    }
}
