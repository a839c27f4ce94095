import Survey
import SurveyAnalytics
import Testing

@Suite("Numbers and texts")
struct NumberAndTextTests {
    @Test("70, 70, 80, 50 and one silent: mean 67.5, median 70, from 50 to 80")
    func numbers() throws {
        let small = SmallWave(5).with(.percent("p"), .numbers([70, nil, 80, 50, 70]))
        let found = try #require(NumberSummary(of: "p", in: small.country, of: small.wave))
        #expect(found.frequencies.map(\.value) == [50, 70, 80])
        #expect(found.frequencies.map(\.count) == [1, 2, 1])
        #expect([found.base, found.units, found.silent] == [4, 5, 1])
        #expect([found.lowest, found.highest] == [50, 80])
        #expect(found.mean.value?.value == 67.5)
        #expect(found.mean.value?.median == 70)
    }

    @Test("zero is a value; nobody's numbers have no mean and no bounds")
    func edges() throws {
        let zero = SmallWave(1).with(.percent("p"), .numbers([0]))
        #expect(NumberSummary(of: "p", in: zero.country, of: zero.wave)?.mean.value?.value == 0)
        let none = SmallWave(1).with(.percent("p"), .numbers([nil]))
        let found = try #require(NumberSummary(of: "p", in: none.country, of: none.wave))
        #expect(found.mean == .absent(.nobodyAnswered))
        #expect(found.lowest == nil)
    }

    @Test("texts are counted with those who wrote them")
    func texts() throws {
        let small = SmallWave(3).with(.text("t"), .texts(["one", nil, "two"]))
        let found = try #require(TextSummary(of: "t", in: small.country, of: small.wave))
        #expect(found.writers == [0, 2])
        #expect([found.base, found.units] == [2, 3])
    }
}
