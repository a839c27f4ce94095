import Testing

@testable import SurveyAnalytics

@Suite("A pattern of words")
struct WordPatternTests {
    private func found(_ pattern: String, in text: String) throws -> String? {
        try #require(WordPattern(pattern)).firstMatch(in: TextWords(text))
    }

    @Test(
        "finds words whatever their case, punctuation and, after a star, ending",
        arguments: [
            ("kontaktperson*", "Ønsker fast KONTAKTPERSONEN!", "kontaktpersonen"),
            ("fast* kontakt*", "vi vil ha faste kontakter", "faste kontakter"),
            ("ta kontakt", "Kan dere ta kontakt?", "ta kontakt"),
            ("økonomi*", "ØKONOMIEN svikter", "økonomien"),
        ])
    func finds(pattern: String, text: String, found: String) throws {
        #expect(try self.found(pattern, in: text) == found)
    }

    @Test(
        "does not find parts of words, other orders or words apart",
        arguments: [
            ("kontakt", "kontakten"), ("ta kontakt", "kontakt ta"), ("ta kontakt", "ta ny kontakt"),
            ("ta kontakt", ""), ("ring* oss", "omringa oss"), ("ta kontakt", "Det skal vi ta. Kontakt oss"),
        ])
    func leaves(pattern: String, text: String) throws {
        #expect(try found(pattern, in: text) == nil)
    }

    @Test(
        "is none without a word, with a gap at an end or with signs that mean nothing",
        arguments: [
            "", "  ", "*", "- *", "* *", "… råd", "råd …", "a … … b", "råd, veiledning", "a|", "|a", "b*lig",
            "+",
            "råd+*", "**", "ta kontakt!",
        ])
    func none(text: String) {
        #expect(WordPattern(text) == nil)
    }

    @Test(
        "a plus stands for the endings of both written standards",
        arguments: [
            (
                "flyktning+",
                [
                    "flyktning", "flyktningen", "flyktninger", "flyktningene", "flyktningar",
                    "flyktningane", "flyktningens",
                ], ["flyktninghelse", "flyktningtjenesten"]
            ),
            ("råd+", ["råd", "rådet", "rådene", "råda", "rådets"], ["rådmann", "rådhuset", "rådgivning"]),
            ("kommune+", ["kommune", "kommunen", "kommuner", "kommunane", "kommunenes"], ["kommunestyret"]),
            (
                "samarbeid+", ["samarbeid", "samarbeidet", "samarbeida", "samarbeidene"],
                ["samarbeidsavtale"]
            ),
            (
                "bustad+", ["bustad", "bustaden", "bustader", "bustadene", "bustadens"],
                ["bustadmangel", "bolig"]
            ),
            ("stilling+", ["stilling", "stillinga", "stillingane", "stillingene"], ["stillingsstopp"]),
            ("egnet|eigna", ["egnet", "EIGNA"], ["egne"]),
            ("kvalifisert+", ["kvalifisert", "kvalifiserte"], ["kvalifisering"]),
        ])
    func inflections(pattern: String, forms: [String], others: [String]) throws {
        for form in forms { #expect(try found(pattern, in: form) == form.lowercased()) }
        for other in others { #expect(try found(pattern, in: other) == nil, "\(other)") }
    }

    @Test(
        "a star before the letters finds them at the end or within of compounds",
        arguments: [
            ("*bolig*", "boligmangel", true), ("*bolig*", "utleieboliger", true), ("*bolig*", "bolig", true),
            ("*bolig", "utleiebolig", true), ("*bolig", "utleieboliger", false),
            ("*bolig+", "utleieboligene", true), ("*bolig+", "boligmangel", false),
            ("*bustad*", "bustadmarknaden", true), ("bolig*|bustad*", "Bustader", true),
        ])
    func compounds(pattern: String, word: String, isFound: Bool) throws {
        #expect(try found(pattern, in: word) == (isFound ? word.lowercased() : nil))
    }

    @Test("a gap holds up to three words of the same sentence and is as short as can be")
    func gaps() throws {
        #expect(try found("mist* … kompetanse*", in: "Vi mister mye god kompetanse") == "mister kompetanse")
        #expect(try found("mist* ... kompetanse*", in: "mister kompetanse") == "mister kompetanse")
        #expect(try found("mist* … kompetanse*", in: "mister en to tre kompetanse") != nil)
        #expect(try found("mist* … kompetanse*", in: "mister en to tre fire kompetanse") == nil)
        #expect(try found("mist* … kompetanse*", in: "De mister mye. Kompetanse trengs") == nil)
        #expect(try found("mist* … kompetanse*", in: "mister mye\nkompetanse") == nil)
        let words = TextWords("mister kompetanse og kompetanse")
        #expect(WordPattern("mist* … kompetanse")?.matches(in: words) == [[0, 1]])
    }

    @Test("any word stands before another")
    func anyWord() throws {
        #expect(try found("* ikke", in: "Det går ikke") == "går ikke")
        #expect(try found("* ikke", in: "Ikke det. Ikke") == nil)
    }

    @Test("letters with marks are the same however they are put together")
    func decomposed() throws {
        let decomposed = "ra\u{30A}d og \u{D8}konomi"
        #expect(try found("råd", in: decomposed) == "råd")
        #expect(try found("r\u{E5}d+", in: "Ra\u{30A}det") == "rådet")
        #expect(try found("ra\u{30A}d+", in: "R\u{E5}det") == "rådet")
        #expect(try found("*måte*", in: "pa\u{30A}måter ma\u{30A}ten") != nil)
        #expect(try found("ma*", in: "ma\u{30A}ten") == nil, "å is no a")
    }

    @Test("a hyphen at the end of a line is not part of a word")
    func softHyphen() throws {
        #expect(try found("boligmangel", in: "bolig\u{AD}mangel") == "boligmangel")
    }

    @Test("words keep their places in a text with letters outside the basic plane")
    func places() {
        let text = "🏠 Økonomi, bolig-\nmangel"
        let words = TextWords(text)
        #expect(words.words.map { String(text[$0.range]) } == ["Økonomi", "bolig", "mangel"])
        #expect(words.words.map(\.sentence) == [0, 0, 1])
    }

    @Test(
        "matches do not overlap",
        arguments: [("råd+", "Råd om råd, rådet", 3), ("råd råd", "råd råd råd", 1)])
    func matches(pattern: String, text: String, count: Int) throws {
        #expect(try #require(WordPattern(pattern)).matches(in: TextWords(text)).count == count)
    }
}
