import Testing

@testable import SurveyFiles

@Suite struct TextEncodingTests {
    private let text = "kode;navn\n0237;Eidsvåll 🇳🇴\n2011;Guovdageaidnu – Kautokeino\n"

    private func wide(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return isBig ? bytes.reversed() : bytes
        }
    }

    @Test(arguments: [true, false]) func utf8WithAndWithoutMark(hasMark: Bool) {
        let decoded = DecodedText((hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.bytes == Array(text.utf8))
        #expect(!decoded.hasReplacements)
    }

    @Test(arguments: [true, false], [true, false]) func utf16WithAndWithoutMark(isBig: Bool, hasMark: Bool) {
        let decoded = DecodedText(wide((hasMark ? "\u{FEFF}" : "") + text, isBig: isBig))
        #expect(decoded.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(!decoded.hasReplacements)
    }

    @Test func halfAPairIsReplaced() {
        let decoded = DecodedText(wide("\u{FEFF}ab", isBig: false) + [0x3D, 0xD8, 0x63, 0x00, 0x64])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "ab\u{FFFD}c\u{FFFD}")
        #expect(decoded.hasReplacements)
    }

    @Test func windows1252KeepsNorwegianLettersAndDashes() {
        let decoded = DecodedText([0x80, 0x20, 0xC6, 0xD8, 0xC5, 0xE6, 0xF8, 0xE5, 0x96, 0x9C, 0xFF])
        #expect(decoded.encoding == .windows1252)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "€ ÆØÅæøå–œÿ")
        #expect(!decoded.hasReplacements)
    }

    @Test func theFiveBytesWithoutACharacterAreReplaced() {
        let decoded = DecodedText([0xE5, 0x81, 0x8D, 0x8F, 0x90, 0x9D])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "å\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(decoded.hasReplacements)
    }

    @Test func aDamagedByteDoesNotSpoilATextInUTF8() {
        let decoded = DecodedText(Array("blåbærsyltetøy".utf8) + [0xE5, 0x0A])
        #expect(decoded.encoding == .utf8)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "blåbærsyltetøy\u{FFFD}\n")
        #expect(decoded.hasReplacements)
    }
}
