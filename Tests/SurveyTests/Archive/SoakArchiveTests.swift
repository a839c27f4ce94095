import Glibc
import Survey
import Testing

@Suite(.enabled(if: getenv("REGIONBLIKK_SOAK") != nil))
struct SoakArchiveTests {
    /// Every run makes the same damage.
    @Test(arguments: [UInt64(1), 2]) func muchDamageBehindARightChecksumNeverTraps(seed: UInt64) {
        var state = seed
        func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let payload = Array(HandmadeSurvey.wave(2017).archived().dropFirst(24))
        var outcomes = (read: 0, refused: 0)
        for _ in 0..<100_000 {
            var damaged = payload
            for _ in 0...next(below: 4) {
                let place = next(below: damaged.count)
                switch next(below: 3) {
                case 0: damaged[place] = UInt8(next(below: 256))
                case 1: damaged.remove(at: place)
                default: damaged.insert(UInt8(next(below: 256)), at: place)
                }
            }
            if (try? Wave(archive: Archive.seal(damaged, as: .wave))) == nil {
                outcomes.refused += 1
            } else {
                outcomes.read += 1
            }
        }
        #expect(outcomes.refused > 50_000)
        #expect(outcomes.read > 0)
    }
}
