import Foundation
import TerminalUI

extension RGB {
    /// The brightness by WCAG 2, from 0 for black to 1 for white.
    var luminance: Double {
        func linear(_ shift: UInt32) -> Double {
            let share = Double(value >> shift & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }

    /// The contrast to another colour by WCAG 2, from 1 for the same brightness to 21 for black and white.
    func contrast(to other: RGB) -> Double {
        let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }
}
