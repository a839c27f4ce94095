import Foundation
import Testing

@testable import NcursesTerminal

@Suite struct ClipboardTests {
    @Test("bytes of any length are written as Foundation writes them")
    func base64() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
            #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString(), "\(length)")
        }
        #expect(Base64.text(of: Array("Kárášjohka 🏠".utf8)) == "S8OhcsOhxaFqb2hrYSDwn4+g")
    }
}
