/// Numbers that look random and are the same every time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// Files as accidents leave them.
enum Damage {
    /// Some bytes changed, dropped, doubled or cut off.
    static func applied(to bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where !damaged.isEmpty {
            let place = Int.random(in: damaged.indices, using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: damaged[place] = UInt8.random(in: .min ... .max, using: &numbers)
            case 1: damaged.remove(at: place)
            case 2:
                damaged.insert(Array("\";\n\r\0[{:-9".utf8).randomElement(using: &numbers) ?? 0, at: place)
            case 3: damaged.insert(contentsOf: damaged[place...].prefix(40), at: place)
            default: damaged.removeSubrange(place..<min(place + 30, damaged.count))
            }
        }
        return damaged
    }
}
