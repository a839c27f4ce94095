/// The choices of columns, one below the other on a hidden sheet, because a list within a rule can hold neither commas
/// nor more than 255 letters.
struct WorkbookLists {
    static let sheetName = "_lists"

    /// Each list once, in the order in which columns name it.
    private let lists: [[String]]

    init(of workbook: Workbook) {
        var lists: [[String]] = []
        for choices in workbook.sheets.flatMap(\.columns).map(\.choices)
        where !choices.isEmpty && !lists.contains(choices) { lists.append(choices) }
        self.lists = lists
    }

    /// All choices, in the order in which they stand on the sheet.
    var lines: [String] { lists.flatMap(\.self) }

    /// Where the choices stand, as a formula says it; nil for a list that no column has.
    func formula(of choices: [String]) -> String? {
        guard let place = lists.firstIndex(of: choices) else { return nil }
        let first = lists[..<place].reduce(1) { $0 + $1.count }
        return "=\(WorkbookLists.sheetName)!$A$\(first):$A$\(first + choices.count - 1)"
    }
}
