import Testing

@testable import TerminalUI

@Suite("List")
struct ScrollListTests {
    @Test("ten rows in a window of four: moving past the window scrolls it, and a quarter of it further")
    func moving() {
        var list = ScrollList(count: 10, height: 4)
        list.move(by: 4)
        #expect(list.cursor == 4 && list.visible == 2..<6)
        list.move(by: 1)
        #expect(list.cursor == 5 && list.visible == 2..<6, "the rows stand still for the next step")
        list.move(by: -4)
        #expect(list.cursor == 1 && list.visible == 0..<4)
        list.move(by: 100)
        #expect(list.cursor == 9 && list.visible == 6..<10)
        list.moveToTop()
        #expect(list.cursor == 0 && list.visible == 0..<4)
    }

    @Test("a page keeps one row in sight, and stops at the ends")
    func paging() {
        var list = ScrollList(count: 10, height: 4)
        list.page(by: 1)
        #expect(list.cursor == 3 && list.top == 3)
        list.page(by: 5)
        #expect(list.cursor == 9 && list.top == 6)
        list.page(by: -9)
        #expect(list.cursor == 0 && list.top == 0)
    }

    @Test("scrolling by the wheel leaves the selection until it would go out of sight")
    func scrolling() {
        var list = ScrollList(count: 10, height: 4, cursor: 1)
        list.scroll(by: 1)
        #expect(list.cursor == 1 && list.top == 1)
        list.scroll(by: 3)
        #expect(list.cursor == 4 && list.top == 4)
    }

    @Test("fewer rows or a lower window keep the selection in sight")
    func resizing() {
        var list = ScrollList(count: 10, height: 8, cursor: 7)
        list.resize(height: 3)
        #expect(list.visible.contains(7))
        list.resize(count: 2)
        #expect(list.cursor == 1 && list.visible == 0..<2)
        list.resize(count: 0)
        #expect(list.selection == nil && list.visible.isEmpty)
    }

    @Test("the row under a click, and none below the last")
    func rows() {
        let list = ScrollList(count: 3, height: 8)
        #expect(list.row(atOffset: 2) == 2)
        #expect(list.row(atOffset: 3) == nil)
        #expect(list.row(atOffset: -1) == nil)
    }
}
