/// The Norwegian alphabet for names, without the machine's locale.
public enum NameOrder {
    /// What names are ordered by: letters of either case are equal, accents are left out, and æ, ø and å come after z.
    public static func key(_ name: String) -> [UInt32] {
        name.lowercased().unicodeScalars.map { scalar in
            switch scalar {
            case "æ": 0x7B
            case "ø": 0x7C
            case "å": 0x7D
            case "á", "à", "â": 0x61
            case "é", "è", "ê": 0x65
            case "č": 0x63
            case "đ": 0x64
            case "ŋ": 0x6E
            case "ó", "ô", "ò": 0x6F
            case "š": 0x73
            case "ŧ": 0x74
            case "ü": 0x79
            case "ž": 0x7A
            default: scalar.value
            }
        }
    }

    /// Whether a name stands before another.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        key(left).lexicographicallyPrecedes(key(right))
    }
}
