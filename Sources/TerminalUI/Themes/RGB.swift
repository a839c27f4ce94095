/// A colour as red, green and blue.
public struct RGB: Hashable, Sendable {
    /// The colour as 0xRRGGBB.
    public let value: UInt32

    /// A colour from 0xRRGGBB.
    public init(_ value: UInt32) { self.value = value }

    /// A colour of the palette of 256: the usual sixteen of xterm, the cube of 6 × 6 × 6, and 24 greys.
    public init(palette number: UInt8) {
        switch number {
        case ..<16: self.init(Self.first[Int(number)])
        case ..<232:
            let place = UInt32(number) - 16
            self.init(Self.step(place / 36) << 16 | Self.step(place / 6 % 6) << 8 | Self.step(place % 6))
        default: self.init((8 + 10 * (UInt32(number) - 232)) * 0x010101)
        }
    }

    private static let first: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]

    private static func step(_ level: UInt32) -> UInt32 { level == 0 ? 0 : 55 + 40 * level }
}
