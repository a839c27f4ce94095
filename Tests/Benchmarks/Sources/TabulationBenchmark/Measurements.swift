import Survey
import SurveyAnalytics

/// What was measured: medians over the runs, in seconds.
struct Measurements: Encodable {
    /// Reading every byte of the answers once.
    let reading: Double
    /// Counting every category of every item in the six regions and the country.
    let tabulating: Double
    /// The same, and a distribution made of each.
    let distributions: Double
    /// Laying the answers out, which is done once.
    let layingOut: Double
    /// The counts of each item and domain: the country first.
    let counts: [[[Int]]]

    private struct NoDivision: Error {}

    init(of data: RandomAnswers, runs: Int) throws {
        let bytes = data.codes.flatMap { $0 }
        reading = Self.median(of: runs) { Self.combined(bytes) }
        let wave = data.wave
        guard let region = wave.register.division("region") else { throw NoDivision() }
        let layout = DivisionLayout(region, frame: "all", register: wave.register)
        layingOut = Self.median(of: 1) { AnswerSets(of: wave, layout: layout) }
        let answers = AnswerSets(of: wave, layout: layout)
        tabulating = Self.median(of: runs) { answers.tabulated() }
        distributions = Self.median(of: runs) {
            Self.distributions(answers.tabulated(), items: data.codes.count)
        }
        counts = Self.distributions(answers.tabulated(), items: data.codes.count).map { $0.map(\.counts) }
    }

    private static func distributions(_ tabulation: Tabulation, items: Int) -> [[Distribution]] {
        (0..<items).map { item in
            tabulation.domains.indices.map { tabulation.distribution(ofItemAt: item, inDomainAt: $0) }
        }
    }

    /// All bytes combined, eight at a time, which is as fast as they come from memory.
    private static func combined(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var combined: UInt64 = 0
            for index in 0..<bytes.count / 8 {
                combined ^= bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
            }
            return combined
        }
    }

    private static func median<Result>(of runs: Int, _ body: () -> Result) -> Double {
        let times = (0..<runs).map { _ in
            ContinuousClock().measure { keep(body()) } / .seconds(1)
        }
        return times.sorted()[runs / 2]
    }

    /// Keeps the optimizer from dropping what nobody uses.
    @inline(never) @_optimize(none)
    private static func keep<Result>(_ result: Result) {}
}
