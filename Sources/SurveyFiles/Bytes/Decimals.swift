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
        guard let first = text.utf8.first, !isLetter(first) else { return nil }
        var rest = text.trimmed[...]
        let isNegative = rest.first == "-" || rest.first == "−"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = parts.first, let whole = joinedThousands(first), parts.count <= 2, parts.last != ""
        else {
            return nil
        }
        var fraction = parts.count == 2 ? parts[1] : ""
        while fraction.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.count <= decimals else { return nil }
        let digits = whole + fraction + String(repeating: "0", count: decimals - fraction.count)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int32((isNegative ? "-" : "") + digits)
    }

    /// Most texts that are no numbers begin with a letter.
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x7A).contains(byte) }

    /// The digits of a whole number without the blanks between its groups of three.
    private static func joinedThousands(_ text: Substring) -> String? {
        let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        guard let first = groups.first, groups.count == 1 || (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
