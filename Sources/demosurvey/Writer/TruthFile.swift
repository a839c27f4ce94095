import Survey

/// The themes that each free text was made of, so that theme coding can be judged.
enum TruthFile {
    /// One line a text: code, item and themes, parted by `|`.
    static func bytes(register: Register, codebook: Codebook, sheet: AnswerSheet) -> [UInt8] {
        var text = "code;item;themes\n"
        for unit in register.units.indices {
            for (position, item) in codebook.items.enumerated() {
                guard case .text(_, let themes) = sheet[position, unit] else { continue }
                text += "\(register.units[unit].code);\(item.id);\(themes.joined(separator: "|"))\n"
            }
        }
        return Array(text.utf8)
    }
}
