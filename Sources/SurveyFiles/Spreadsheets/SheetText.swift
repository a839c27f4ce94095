/// Words as spreadsheets keep them.
enum SheetText {
    /// The text with `_xHHHH_` turned into the sign that it stands for.
    static func plain(_ text: String) -> String {
        guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf16)
        var plain: [UInt16] = []
        plain.reserveCapacity(units.count)
        var place = 0
        while place < units.count {
            if let unit = escaped(units[place...].prefix(7)) {
                plain.append(unit)
                place += 7
            } else {
                plain.append(units[place])
                place += 1
            }
        }
        return String(decoding: plain, as: UTF16.self)
    }

    /// The sign that `_xHHHH_` stands for.
    private static func escaped(_ mark: ArraySlice<UInt16>) -> UInt16? {
        guard mark.count == 7, mark.first == 0x5F, mark.last == 0x5F, mark[mark.startIndex + 1] == 0x78 else {
            return nil
        }
        let digits = String(decoding: mark.dropFirst(2).dropLast(), as: UTF16.self)
        return digits.first == "+" ? nil : UInt16(digits, radix: 16)
    }
}
