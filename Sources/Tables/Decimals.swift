/// Numbers that are stored as whole numbers of `10^-decimals`.
public enum Decimals {
    /// What a stored number is divided by.
    public static func unit(_ decimals: Int) -> Double {
        (0..<max(0, decimals)).reduce(1.0) { unit, _ in unit * 10 }
    }

    /// The number that a stored one stands for.
    public static func value(_ stored: Int32, _ decimals: Int) -> Double {
        Double(stored) / unit(decimals)
    }
}
