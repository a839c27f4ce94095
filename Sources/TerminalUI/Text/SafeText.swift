extension GlyphSet {
    /// The text as it may reach a terminal outside a grid: control and escape characters, bidirectional overrides
    /// and line separators become the symbols that a grid shows for them.
    public func safe(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.kind {
            case .silent: continue
            case .control: result.unicodeScalars.append(symbol(for: scalar))
            case .mark where result.isEmpty:
                result.unicodeScalars.append(markCarrier)
                result.unicodeScalars.append(scalar)
            // A line has room for three points; a cell of a grid has not.
            case .narrow where self == .ascii && scalar == "\u{2026}": result += "..."
            case .narrow: result.unicodeScalars.append(plain(scalar))
            case .wide, .mark: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
