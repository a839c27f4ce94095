/// Words as a cell of a spreadsheet can hold them.
enum SheetText {
    /// How much a cell holds, in units of UTF-16.
    static let limit = 32_767

    /// The sign at the end of a text of which the rest was left out.
    static let cut = " […]"

    /// The text in the form that files of spreadsheets keep: a line ends with LF, what XML cannot hold becomes `_xHHHH_`, a
    /// text that looks like this already is told apart by `_x005F_`, and what is too long is cut and says so.
    static func written(_ text: String) -> String {
        let scalars = withPlainLineBreaks(text)
        var written = ""
        var length = 0
        var (fitting, fits) = (written.endIndex, true)
        for place in scalars.indices {
            let piece = escaped(scalars, at: place)
            length += piece.utf16.count
            if length > limit {
                fits = false
                break
            }
            written += piece
            if length <= limit - cut.utf16.count { fitting = written.endIndex }
        }
        return fits ? written : written[..<fitting] + cut
    }

    private static func withPlainLineBreaks(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                scalars.append("\n")
            } else if scalar != "\n" || previous != "\r" {
                scalars.append(scalar)
            }
            previous = scalar
        }
        return scalars
    }

    private static func escaped(_ scalars: [Unicode.Scalar], at place: Int) -> String {
        let scalar = scalars[place]
        return switch scalar.value {
        case 0x9, 0xA: String(scalar)
        case 0..<0x20, 0xFFFE, 0xFFFF: mark(scalar)
        case 0x5F where looksEscaped(scalars[place...]): mark(scalar)
        default: String(scalar)
        }
    }

    private static func mark(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }

    /// Whether a text begins like `_x0041_`.
    private static func looksEscaped(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let mark = Array(text.prefix(7))
        return mark.count == 7 && mark[1] == "x" && mark[6] == "_"
            && mark[2..<6].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
    }

    /// The text without what a line of a file's properties cannot hold.
    static func property(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter {
            $0.value >= 0x20 && $0.value < 0xFFFE || $0.value > 0xFFFF
        }
        return String(String.UnicodeScalarView(scalars.prefix(255)))
    }
}
