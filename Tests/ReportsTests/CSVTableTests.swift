import SurveyAnalytics
import Testing

@testable import Reports
import Tables

@Suite struct CSVTableTests {
    private let table = CSVTable(language: .bokmaal)

    @Test("a share has as many cells as headings, filled or not")
    func widths() {
        let column = Table.Column("andel", .share)
        let headings = table.headings(of: column)
        #expect(headings.count == 9)
        #expect(headings[0] == "andel: antall")
        #expect(table.cells(.share(nil)).count == headings.count)
        #expect(table.cells(.share(Share(count: 1, base: 2, units: 3))).count == headings.count)
        let mean = Table.Column("snitt", .mean)
        #expect(table.headings(of: mean).count == table.cells(.mean(nil)).count)
    }

    @Test("4 of 8 answers among 10: 50 percent, possible from 40 to 60")
    func share() {
        let cells = table.cells(
            .share(Share(count: 4, base: 8, units: 10)))
        #expect(cells[0...3] == [.number("4"), .number("8"), .number("10"), .number("50,0")])
        #expect(cells[6] == .text("nei"))
        #expect(cells[7...8] == [.number("40,0"), .number("60,0")])
    }

    @Test("a base below five has counts alone")
    func small() {
        let cells = table.cells(
            .share(Share(count: 2, base: 4, units: 10)))
        #expect(cells[0...3] == [.number("2"), .number("4"), .number("10"), .number("")])
        #expect(cells.dropFirst(3).allSatisfy { $0 == .number("") })
    }

    @Test("a half is a half: 23 of 80 is 28,75 percent, written 28,8; a mean of 41/40 is 1,03")
    func halves() {
        let known = Share(count: 23, base: 80, units: 80)
        let cells = table.cells(.share(known))
        #expect(cells[4...5] == [.number("28,8"), .number("28,8")])
        #expect(cells[7...8] == [.number("28,8"), .number("28,8")])
        #expect(SpreadsheetNumber.text(41.0 / 40, 2) == "1,03")
        #expect(SpreadsheetNumber.text(-41.0 / 40, 2) == "-1,03")
        #expect(SpreadsheetNumber.text(-0.04, 1) == "0,0")
    }
}
