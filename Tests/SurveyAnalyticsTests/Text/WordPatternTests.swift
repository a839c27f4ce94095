import Testing

@testable import SurveyAnalytics

@Suite("A pattern of words")
struct WordPatternTests {
    @Test(
        "finds words whatever their case, punctuation and, after a star, ending",
        arguments: [
            ("kontaktperson*", "Ønsker fast KONTAKTPERSONEN!", "kontaktpersonen"),
            ("fast* kontakt*", "vi vil ha faste kontakter", "faste kontakter"),
            ("ta kontakt", "Kan dere ta kontakt?", "ta kontakt"),
        ])
    func finds(pattern: String, text: String, found: String) {
        #expect(WordPattern(pattern)?.firstMatch(in: WordPattern.words(of: text)) == found)
    }

    @Test(
        "does not find parts of words, other orders or words apart",
        arguments: [
            ("kontakt", "kontakten"), ("ta kontakt", "kontakt ta"), ("ta kontakt", "ta ny kontakt"),
            ("ta kontakt", ""), ("ring* oss", "omringa oss"),
        ])
    func leaves(pattern: String, text: String) throws {
        let pattern = try #require(WordPattern(pattern))
        #expect(pattern.firstMatch(in: WordPattern.words(of: text)) == nil)
    }

    @Test("needs a word", arguments: ["", "  ", "*", "- *"])
    func empty(text: String) {
        #expect(WordPattern(text) == nil)
    }
}
