/// Numbers as people write them.
enum Decimals {
    /// Reads a number with a decimal comma or point, and blanks between thousands.
    ///
    /// - Parameters:
    ///   - text: Such as `1 250`, `−3,5` or `11.1`; ordinary, no-break and thin blanks are the same.
    ///   - decimals: How many digits behind the comma the result keeps; more are refused unless they are zeros.
    /// - Returns: The number in units of `10^-decimals`, or nil when the text is no such number.
    static func scaled(_ text: String, decimals: Int) -> Int32? {
        if decimals == 0, let plain = Int32(text) { return plain }
        var characters = text.filter { !$0.isWhitespace }[...]
        let isNegative = characters.first == "-" || characters.first == "−"
        if isNegative || characters.first == "+" { characters.removeFirst() }
        let parts = characters.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let whole = parts.first, parts.count <= 2, parts.last != "" else { return nil }
        var fraction = parts.count == 2 ? parts[1] : ""
        while fraction.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.count <= decimals else { return nil }
        let digits = whole + fraction + String(repeating: "0", count: decimals - fraction.count)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int32((isNegative ? "-" : "") + digits)
    }
}
