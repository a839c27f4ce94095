import Survey
import SurveyFiles
import Testing

@Suite("Long reading, followed from outside")
struct HeadwayTests {
    @Test("a reading that is stopped halfway reads no further, and says that it was stopped")
    func stopped() throws {
        let rows = (0..<1000).map { "\($0);1401;31;;;1;;0;0;0;;;" }
        let bytes = Array(([Samples.heading] + rows).joined(separator: "\n").utf8)
        var shares: [Double] = []
        let problem = #expect(throws: FileProblem.self) {
            try WaveReader.read(
                bytes, file: "f", codebook: Samples.readCodebook(), register: Samples.readRegister(),
                importedAt: nil,
                progress: Headway { (share) throws(FileProblem) in
                    shares.append(share)
                    if share > 0.5 { throw FileProblem(.stopped, file: "f") }
                })
        }
        #expect(problem?.kind == .stopped)
        #expect(shares.count(where: { $0 > 0.5 }) == 1)
    }

    @Test("a part of the work tells its share of the whole")
    func parts() throws {
        var shares: [Double] = []
        let whole = Headway { shares.append($0) }
        for share in [0, 0.5, 1, 2] { try whole.part(0.5...1).reach(share) }
        try whole.part(0...0.5).part(0...0.5).reach(1)
        #expect(shares == [0.5, 0.75, 1, 1, 0.25])
    }
}
