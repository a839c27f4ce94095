import Testing

@testable import TerminalUI

@Suite("Table and key line")
struct TableTests {
    private let columns = [
        TableColumn("nr", minimum: 4, priority: 1),
        TableColumn("kommune", minimum: 8, ideal: 20, isSticky: true),
        TableColumn("innb.", minimum: 7, alignment: .right),
        TableColumn("flagg", minimum: 5, ideal: .max, priority: 2),
    ]

    @Test("at 60 columns all have their ideal width and the last takes the rest")
    func wide() {
        let layout = TableLayout(columns, width: 60)
        #expect(layout.places.map(\.column) == [0, 1, 2, 3])
        #expect(layout.places.map(\.width) == [4, 20, 7, 26])
        #expect(layout.width == 60)
    }

    @Test("the lowest priority is dropped first and the sticky column never")
    func narrow() {
        #expect(TableLayout(columns, width: 20).places.map(\.column) == [0, 1, 3])
        #expect(TableLayout(columns, width: 20).hidden == [2])
        #expect(TableLayout(columns, width: 3).places.map(\.column) == [1])
    }

    @Test("moved sideways by two, the sticky column stays")
    func offset() {
        #expect(TableLayout(columns, width: 60, offset: 2).places.map(\.column) == [1, 3])
        #expect(TableLayout(columns, width: 60, offset: 9).places.map(\.column) == [1, 3])
    }

    @Test("a header with the sort arrow and a row, cut and aligned")
    func drawing() {
        let layout = TableLayout(columns, width: 28)
        var grid = Grid(Size(width: 28, height: 2))
        layout.drawHeader(on: &grid, x: 0, y: 0, sorted: (2, .descending))
        let row = [Span("1401"), Span("Flora i Sogn"), Span("11 923"), Span("lav", .low)]
        layout.drawRow(on: &grid, x: 0, y: 1) { row[$0] }
        #expect(grid.textLines == ["nr   kommune    innb.▼ flagg", "1401 Flora i …  11 923 lav"])
        #expect(layout.column(atX: 5) == 1)
        #expect(layout.column(atX: 4) == nil)
    }

    @Test("the line of keys drops the least important and cuts none")
    func keyLine() {
        let hints = [
            KeyHint(key: "Enter", label: "åpne", priority: 2), KeyHint(key: "/", label: "søk"),
            KeyHint(key: "?", label: "hjelp", priority: 1),
        ]
        #expect(KeyLine.spans(hints, width: 80).text == "Enter åpne  / søk  ? hjelp")
        #expect(KeyLine.spans(hints, width: 25).text == "Enter åpne  ? hjelp")
        #expect(KeyLine.spans(hints, width: 3).isEmpty)
    }
}
