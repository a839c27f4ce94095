import FollowUp
import Survey
import Testing

@Suite struct TypedDayTests {
    let today: Day

    init() throws {
        today = try #require(Day(iso: "2017-12-30"))
    }

    @Test(arguments: [
        ("2018-01-12", "2018-01-12"), (" 12.1.2018 ", "2018-01-12"), ("12.01.18", "2018-01-12"),
        ("12.1", "2018-01-12"), ("12.1.", "2018-01-12"), ("30.12", "2017-12-30"), ("29.2", "2020-02-29"),
        ("+14", "2018-01-13"), ("+0", "2017-12-30"), ("0", "2017-12-30"), ("-1", "2017-12-29"),
        ("\u{2212}1", "2017-12-29"), ("12. 1. 2018", "2018-01-12"),
    ]) func whatSomebodyMeansByATextIsThatDay(text: String, day: String) {
        #expect(Day(typed: text, today: today)?.iso == day)
    }

    @Test(arguments: [
        "", " ", "snart", "31.2.2018", "12.13.2018", "2018-1-12", "12", "+", "+-1", "++1", "+1.2.2018",
        "1.2.3.4",
        "٣.١.2018",
        "+99999999999", "1e3", "12.1.2018x", "-9999999",
    ]) func anythingElseIsNoDay(text: String) {
        #expect(Day(typed: text, today: today) == nil)
    }
}
