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

    /// A sign of the text as it is shown: in ASCII those that mean the same as a sign there, and a question mark for those
    /// that have no such; letters and digits stay what they are.
    func plain(_ sign: Unicode.Scalar) -> Unicode.Scalar {
        guard self == .ascii, !sign.isASCII else { return sign }
        return switch sign {
        case "\u{2212}", "\u{2013}", "\u{2014}": "-"
        case "\u{B7}": "|"
        case "\u{D7}": "x"
        case "\u{AB}", "\u{BB}", "\u{201C}", "\u{201D}": "\""
        case "\u{203A}": ">"
        case "\u{2018}", "\u{2019}": "'"
        case "\u{2026}": "."
        case "\u{A0}", "\u{202F}", "\u{2009}": " "
        case "\u{2022}", "\u{2010}", "\u{2011}": "-"
        case "\u{2039}", "\u{2190}", "\u{2264}": "<"
        case "\u{2192}", "\u{2265}": ">"
        case "\u{2191}": "^"
        case "\u{2193}": "v"
        case _ where sign.properties.isAlphabetic || sign.properties.numericType != nil: sign
        default: "?"
        }
    }

    /// What carries a combining mark that has no character before it.
    var markCarrier: Unicode.Scalar { self == .unicode ? "\u{25CC}" : "?" }
}
