/// A source of numbers that look like chance and are the same on every machine and in every run.
///
/// SplitMix64 (Steele, Lea and Flood 2014). Each purpose has a stream of its own, so that a change in
/// one part of the survey leaves the others as they were. The standard library's own drawing functions are
/// not used: their algorithms may change between versions of Swift.
struct Chance: Sendable {
    private var state: UInt64

    /// The stream of a seed that belongs to a purpose.
    init(seed: UInt64, purpose: String) {
        // FNV-1a of the purpose tells the streams apart.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = seed &+ hash
    }

    /// The next 64 bits.
    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, 1.
    mutating func fraction() -> Double {
        Double(bits() >> 11) * 0x1p-53
    }

    /// A whole number from 0 up to, but not including, `bound`, which is above 0.
    mutating func whole(below bound: Int) -> Int {
        Int(fraction() * Double(bound))
    }

    /// A number spread as the normal distribution is, with mean 0 and variance 1.
    ///
    /// The sum of twelve fractions less six, so that no library's logarithm decides its last digit.
    mutating func noise() -> Double {
        (0..<12).reduce(-6.0) { sum, _ in sum + fraction() }
    }

    /// Whether something that happens with this probability does happen.
    mutating func happens(_ probability: Double) -> Bool {
        fraction() < probability
    }

    /// One of the elements, each as likely; nil when there is none.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[whole(below: elements.count)]
    }
}
