import Foundation
import Testing

@testable import Reports

/// WCAG 2: words stand out from their ground by 4.5 to 1, marks by 3 to 1.
@Suite struct ContrastTests {
    @Test(
        "every colour of the stylesheet stands out from every ground it is seen on, in light and dark",
        arguments: Stylesheet.rules + PrintStyle.rules)
    func contrast(_ rule: StyleRule) throws {
        for colour in rule.colours {
            guard let least = colour.leastContrast else { continue }
            #expect(!colour.grounds.isEmpty, "\(rule.selector)")
            for ground in colour.grounds {
                for scheme in [\Ink.light, \Ink.dark] {
                    let ratio = try ratio(colour.ink[keyPath: scheme], ground[keyPath: scheme])
                    #expect(ratio >= least, "\(rule.selector): \(colour.ink) on \(ground) is \(ratio)")
                }
            }
        }
    }

    @Test("the reckoning is that of WCAG")
    func reckoning() throws {
        #expect(try ratio("#ffffff", "#000000") == 21)
        #expect(try abs(ratio("#777777", "#ffffff") - 4.478) < 0.001)
    }

    @Test("no colour stands outside the table, and none in it is unused")
    func complete() {
        #expect(Stylesheet.rules.allSatisfy { !$0.layout.contains("color:") && !$0.layout.contains("#") })
        let used = Set(Stylesheet.rules.flatMap(\.colours).flatMap { [$0.ink] + $0.grounds })
        #expect(used == Set(Ink.allCases))
    }

    @Test("a ground that words are said to stand on is one that the stylesheet lays")
    func grounds() {
        let laid = Set(
            Stylesheet.rules.flatMap(\.colours).filter { ["background-color", "fill"].contains($0.property) }
                .map(\.ink))
        let named = Set(
            Stylesheet.rules.flatMap(\.colours).filter { $0.leastContrast == 4.5 }.flatMap(\.grounds))
        #expect(named.isSubset(of: laid))
    }

    private func ratio(_ one: String, _ other: String) throws -> Double {
        let (a, b) = (try luminance(one), try luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private func luminance(_ hex: String) throws -> Double {
        let value = try #require(Int(hex.dropFirst(), radix: 16))
        let parts = [16, 8, 0].map { shift in
            let part = Double(value >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
