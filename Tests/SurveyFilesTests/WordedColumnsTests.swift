import Survey
import Testing

@testable import SurveyFiles

/// Exports with the words of questions over their columns.
@Suite struct WordedColumnsTests {
    private let heading =
        "kommunenr;Har kommunen resultatmål?;Prosent;Skole - Felles;Skole - Avtale;Skole: nei;Merknad;HVOR NYTTIG: næringsliv;Hvor nyttig [tolk]"

    private func text(_ rows: String...) -> String { ([heading] + rows).joined(separator: "\n") }

    private func wave(_ text: String) throws -> Wave { try Samples.readWave(bytes: Array(text.utf8)) }

    private func issues(_ wave: Wave) -> [String] {
        wave.issues.map(\.line).filter { !$0.hasPrefix("- dispcode") && !$0.hasPrefix("- datetime") }
            .filter { !$0.hasPrefix("- role") }
    }

    @Test func questionsAreFoundByTheirWords() throws {
        let wave = try wave(text("1401;Ja;66,7;;Avtale;;Ring oss;god;Ikke relevant"))
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.number("target_percent", "1401") == 667)
        #expect(wave.categories("schooling", "1401") == ["agreement"])
        #expect(wave.text("note", "1401") == "Ring oss")
        #expect(wave.categories("benefit.business", "1401") == ["2"])
        #expect(wave.categories("benefit.interpreter", "1401") == ["none"])
        #expect(issues(wave) == [])
    }

    @Test func anIssueNamesTheColumnAsTheFileDoes() throws {
        let wave = try wave(text("1401;Kanskje;;;;x;;;"))
        #expect(
            issues(wave) == [
                "2 kommunenr emptyRow rowSetAside [1401]",
                "2 Har kommunen resultatmål? unknownCategory leftUnanswered [Kanskje]",
                "2 Skole: nei unknownCategory leftUnanswered [x]",
            ])
    }

    @Test func severalChoicesMayStandInOneColumn() throws {
        let wave = try wave("kommunenr;Is there a target?;Skole\n1401;Yes;\"Felles, Avtale\"\n")
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.categories("schooling", "1401") == ["shared", "agreement"])
    }

    @Test func aNamedColumnNeedsNoWords() throws {
        let wave = try wave("kommunenr;v_1;Har kommunen resultatmål?\n1401;2;Ja\n")
        #expect(wave.categories("target", "1401") == ["no"])
        #expect(
            issues(wave).first
                == "- Har kommunen resultatmål? unknownColumn columnSetAside [Har kommunen resultatmål?]")
    }

    @Test func wordsThatTwoColumnsShareFindNeither() throws {
        let wave = try wave("kommunenr;v_1;Prosent;PROSENT\n1401;1;5;6\n")
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(issues(wave).contains("- v_2 missingColumn leftUnanswered [v_2]"))
    }

    @Test func wordsOfTwoQuestionsFindNeither() throws {
        let codebook = try Samples.readCodebook(replacing: "label: Merknad", with: "label: Prosent")
        let wave = try WaveReader.read(
            Array("kommunenr;v_1;Prosent\n1401;1;5\n".utf8), file: "f", codebook: codebook,
            register: Samples.readRegister(), importedAt: nil)
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(wave.text("note", "1401") == nil)
    }

    @Test func spssHasTheWordsBesideTheName() throws {
        let raw = RawSPSS(
            variables: [
                RawSPSS.Variable(name: "q1", label: Array("Har kommunen resultatmål?".utf8)),
                RawSPSS.Variable(name: "kommunen", width: 9),
            ], cases: [[.number(1), .text(Array("1401".utf8))]])
        let codebook = try Samples.readCodebook(replacing: "unit: kommunenr", with: "unit: kommunen")
        let wave = try WaveReader.read(
            raw.bytes, file: "f.sav", codebook: codebook, register: Samples.readRegister(), importedAt: nil)
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(!wave.issues.contains { $0.kind == .unknownColumn })
    }
}
