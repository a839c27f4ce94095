import Testing

@testable import SurveyFiles

@Suite struct SheetNumberTests {
    @Test(arguments: [
        ("1E+05", "100000"), ("0.30000000000000004", "0.3"), ("-12.50", "-12.5"), ("1e-7", "0.0000001"),
        ("123456789012345678", "123456789012346000"), ("-0", "0"), ("1234.5678901234567", "1234.56789012346"),
        ("99.99999999999999", "100"), ("0.1", "0.1"), ("abc", "abc"), ("1e999", "1e999"), ("nan", "nan"),
    ])
    func numbersArePlain(written: String, text: String) {
        #expect(SheetNumber(countsFrom1904: false).text(written, .number) == text)
    }

    @Test(arguments: [
        ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "60"), ("61", "1900-03-01"), ("0", "0"),
        ("43112.5", "2018-01-12 12:00:00"), ("43111.999999", "2018-01-12"), ("2958465", "9999-12-31"),
        ("2958466", "2958466"), ("-1", "-1"),
    ])
    func numbersAreDays(written: String, text: String) {
        #expect(SheetNumber(countsFrom1904: false).text(written, .day) == text)
    }

    @Test(arguments: [
        ("dd.mm.yyyy", NumberStyle.day), ("[$-414]d. mmmm yyyy;@", .day), ("mmm", .day), ("hh:mm", .time),
        ("mm:ss.0", .time), ("yyyy\\-mm\\-dd hh:mm", .day), ("[h]:mm", .number), ("0.00", .number),
        ("0 \"dager\"", .number), ("[Red]0;[Blue]-0", .number), ("General", .number), ("@", .number),
        ("0;\"d\"", .number), ("\\d0", .number), ("_d0*y", .number), ("0.0E+00", .number), ("", .number),
    ])
    func formatsSayWhatNumbersMean(code: String, style: NumberStyle) {
        #expect(NumberStyle(code: code) == style)
    }

    @Test(arguments: [
        ("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576),
    ])
    func placesAreRead(text: String, column: Int, row: Int) {
        let place = CellReference(text)
        #expect(place?.column == column)
        #expect(place?.row == row)
    }

    @Test(arguments: [
        "", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "a1", "A1B", "A-1", "Å1", "A99999999999999999999",
    ])
    func placesThatNoSheetHasAreNone(text: String) {
        #expect(CellReference(text) == nil)
    }
}
