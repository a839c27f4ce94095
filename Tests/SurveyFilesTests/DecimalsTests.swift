import Testing

@testable import SurveyFiles

@Suite struct DecimalsTests {
    @Test(arguments: [
        ("1 250", 0, 1250), ("1\u{A0}250", 0, 1250), ("12\u{2009}345\u{202F}678", 0, 12_345_678),
        ("−3,5", 1, -35),
        ("+4", 2, 400), (" 11.1 ", 1, 111), (",5", 1, 5), ("-,5", 2, -50), ("2,500", 1, 25), ("0", 0, 0),
        ("-0", 0, 0), ("2147483647", 0, Int32.max), ("-2147483648", 0, Int32.min),
    ])
    func numbersAsPeopleWriteThem(text: String, decimals: Int, number: Int32) {
        #expect(Decimals.scaled(text, decimals: decimals) == number)
    }

    @Test(arguments: [
        "", " ", "-", ",", "1,", "1,2,3", "1.234,5", "5 6", "1234 567", "1 2345", "1  234", "--1", "1e3",
        "0x10", "ti",
        "٣", "2147483648", "1,25",
    ])
    func whatIsNoNumberWithOneDecimal(text: String) {
        #expect(Decimals.scaled(text, decimals: 1) == nil)
    }
}
