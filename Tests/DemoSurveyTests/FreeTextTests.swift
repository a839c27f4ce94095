import Survey
import SurveyAnalytics
import Testing

/// The free texts: what they are about, and that they are answers of many hands.
@Suite struct FreeTextTests {
    private func texts(_ item: String) throws -> [(code: String, text: String)] {
        let wave = try Demo.read().wave
        let column = try #require(wave.column(item))
        return wave.register.units.indices.compactMap { unit in
            column.text(ofUnit: unit).map { (wave.register.units[unit].code, $0) }
        }
    }

    private static let items = [
        "fluctuation_challenges_text", "result_target_text", "combine_norwegian_schooling_text",
        "business_cooperation_text", "service_needs_text",
    ]

    @Test(arguments: items)
    func everyTextHasItsThemesKeptApart(_ item: String) throws {
        let themes = try #require(try Demo.read().themes[item])
        #expect(try texts(item).map(\.code) == themes.keys.sorted())
        #expect(themes.values.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: items)
    func noTwoTextsAreEqual(_ item: String) throws {
        let texts = try texts(item)
        #expect(Set(texts.map(\.text)).count == texts.count)
    }

    /// A count of words finds the theme that the text was made of, and no other text.
    @Test(arguments: [
        ("advice", ["råd", "rådgivning*", "veiled*", "rettlei*", "bistand*", "oppfølging*"]),
        ("contact", ["fast* kontaktperson*"]),
    ])
    func wordsTellTheNeedsThatTheReportCounts(_ theme: String, _ patterns: [String]) throws {
        let themes = try #require(try Demo.read().themes["service_needs_text"])
        let words = patterns.compactMap { WordPattern($0) }
        for (code, text) in try texts("service_needs_text") {
            let isFound = words.contains { $0.firstMatch(in: WordPattern.words(of: text)) != nil }
            #expect(isFound == themes[code]?.contains(theme), "\(text)")
        }
    }

    /// *Ikke* is bokmål and *ikkje* nynorsk, and the same for these others.
    @Test(arguments: items)
    func aKommuneWritesInItsOwnStandard(_ item: String) throws {
        let wave = try Demo.read().wave
        let bokmaal: Set = [
            "ikke", "hvor", "fra", "kommuner", "boliger", "et", "noe", "å beholde", "ansatte",
        ]
        let nynorsk: Set = ["ikkje", "kor", "frå", "kommunar", "bustader", "eit", "noko", "tilsette"]
        for (code, text) in try texts(item) {
            let unit = try #require(wave.register.position(ofUnit: code))
            let isNynorsk = wave.register.units[unit].writtenStandard == .nynorsk
            let foreign = isNynorsk ? bokmaal : nynorsk
            #expect(
                foreign.isDisjoint(with: WordPattern.words(of: text).words.map(\.letters)), "\(code): \(text)"
            )
        }
    }
}
