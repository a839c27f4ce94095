/// Names of sheets as spreadsheets allow them.
enum SheetNames {
    /// How long a name may be, in units of UTF-16.
    private static let limit = 31

    /// One name for each that is wished for: allowed, and no two alike even when capitals are set aside.
    static func allowed(_ wishes: [String]) -> [String] {
        var taken: Set<String> = [reserved.lowercased(), WorkbookLists.sheetName]
        return wishes.map { wish in
            let name = unique(cleaned(wish), taken: taken)
            taken.insert(name.lowercased())
            return name
        }
    }

    /// Excel keeps this name to itself.
    private static let reserved = "History"

    private static func cleaned(_ wish: String) -> String {
        let letters = wish.unicodeScalars.filter {
            $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF
        }
        .map { "[]:*?/\\".unicodeScalars.contains($0) ? "-" : Character($0) }
        let name = String(letters.drop { $0 == "'" })
        return name.allSatisfy(\.isWhitespace) ? "Sheet" : name
    }

    private static func unique(_ name: String, taken: Set<String>) -> String {
        var number = 1
        while true {
            let ending = number == 1 ? "" : " (\(number))"
            let candidate = shortened(name, to: limit - ending.utf16.count) + ending
            if !taken.contains(candidate.lowercased()) { return candidate }
            number += 1
        }
    }

    /// Names do not end with an apostrophe, not even when they are cut behind one.
    private static func shortened(_ name: String, to limit: Int) -> String {
        var short = name
        while short.utf16.count > limit || short.last == "'" { short.removeLast() }
        return short
    }
}
