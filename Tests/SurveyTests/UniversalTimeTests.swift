import Survey
import Testing

@Suite struct UniversalTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_513_160_000, "2017-12-13T10:13:20Z"),
        (951_868_799, "2000-02-29T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
    ])
    func secondsAreWrittenAndReadBack(_ seconds: Int64, _ text: String) {
        #expect(UniversalTime.text(seconds) == text)
        #expect(UniversalTime.seconds(text) == seconds)
    }

    @Test(arguments: [
        "", "2017-12-13", "2017-12-13T10:13:20", "2017-12-13T24:00:00Z", "2017-12-13T10:60:00Z",
        "2017-13-01T10:00:00Z", "2017-12-13T1:00:00Z", "2017-12-13T10:00Z", "2017-12-13T-1:00:00Z",
    ])
    func whatIsNoMomentIsRefused(_ text: String) {
        #expect(UniversalTime.seconds(text) == nil)
    }

    @Test func aMomentHasADay() {
        #expect(UniversalTime.day(1_513_160_000).iso == "2017-12-13")
        #expect(UniversalTime.day(-1).iso == "1969-12-31")
    }
}
