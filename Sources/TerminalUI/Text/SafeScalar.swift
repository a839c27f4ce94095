extension GlyphSet {
    /// The symbol that is shown for a scalar that may not reach a terminal.
    ///
    /// Control characters of ASCII have pictures (U+2400 and on). The others, such as the C1 controls, bidirectional
    /// overrides and line separators, become the replacement character. In ASCII all of them are a question mark.
    func symbol(for control: Unicode.Scalar) -> Unicode.Scalar {
        guard self == .unicode else { return "?" }
        switch control.value {
        case 0..<0x20: return Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        default: return "\u{FFFD}"
        }
    }

    /// What carries a combining mark that has no character before it.
    var markCarrier: Unicode.Scalar { self == .unicode ? "\u{25CC}" : "?" }
}
