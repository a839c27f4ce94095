import Dashboard
import Survey
import SurveyAnalytics
import TerminalUI
import Testing

@Suite("An import at the screen")
struct ImportScreenTests {
    private let request = ImportRequest(file: "~/svar-2017.xlsx", codebook: .wave(2017))

    /// Three rows: one by its code, one by its name, and one that nobody is found for.
    private func preview(before: Wave? = nil) -> ImportPreview {
        var matches = UnitMatches()
        matches.add(UnitMatch(row: 2, value: "0202", found: UnitMatch.Found(unit: 4, way: .code)))
        matches.add(UnitMatch(row: 3, value: "Ørsta kommune", found: UnitMatch.Found(unit: 5, way: .name)))
        matches.add(UnitMatch(row: 4, value: "Karasjok komune", found: nil, suggestions: [3, 4]))
        return ImportPreview(SampleSurvey.wave, matches: matches, before: before)
    }

    /// A dashboard that shows what a file would bring.
    private func previewing(before: Wave? = nil) -> Driver {
        var driver = Driver(importDesk: ImportDesk(years: [2017, 2016]))
        driver.send(.previewed(request, .read(preview(before: before))))
        return driver
    }

    @Test("a file and a codebook in use are asked for, and then the file is read")
    func asks() throws {
        var driver = Driver(importDesk: ImportDesk(years: [2017, 2016]))
        try driver.press("Ctrl-O")
        #expect(driver.text.contains("Filen med svar (csv, xlsx, sav):"))
        driver.type("~/svar-2017.xl")
        try driver.press("Tab")
        #expect(driver.effects == [.complete("~/svar-2017.xl")])
        driver.send(.completions(of: "~/svar-2017.xl", ["~/svar-2017.xlsx"]))
        try driver.press("Enter")
        #expect(driver.text.contains("den som er i bruk for 2017"))
        try driver.press("Enter")
        #expect(driver.effects.last == .preview(request))
    }

    @Test("where no codebook is in use, or another is wanted, its file is asked for")
    func codebook() throws {
        var driver = Driver()
        try driver.press("Ctrl-O")
        driver.type("a.csv")
        try driver.press("Enter")
        driver.type("b.yaml")
        try driver.press("Enter")
        let wanted = ImportRequest(file: "a.csv", codebook: .file("b.yaml"))
        #expect(driver.effects == [.preview(wanted)])

        var other = Driver(importDesk: ImportDesk(years: [2017]))
        try other.press("Ctrl-O")
        other.type("a.csv")
        try other.press("Enter", "End", "Enter")
        other.type("b.yaml")
        try other.press("Enter")
        #expect(other.effects == [.preview(wanted)])
    }

    @Test("without a file or a codebook it is said what is missing")
    func missing() throws {
        var driver = Driver()
        try driver.press("Ctrl-O", "Enter")
        #expect(driver.text.contains("Ingen fil er oppgitt."))
        try driver.press("Ctrl-O")
        driver.type("~/svar.xlsx")
        try driver.press("Enter", "Space", "Enter")
        #expect(driver.text.contains("Kodeboken sier hva kolonnene betyr. Lag et utkast: regionblikk"))
        #expect(driver.effects.isEmpty)
    }

    @Test("what a file would bring is shown, and nothing is imported without a yes")
    func looksOver() throws {
        var driver = previewing()
        #expect(driver.text.contains("› Import av"))
        for text in [
            "Leste undersøkelsen i 2017", "Ingenting av dette er importert ennå.", "Hvem radene gjelder",
            "Karasjok komune",
            "0201 Karasjok, 0202 Ål", "Ørsta kommune", "SYNTETISKE SVAR",
        ] { #expect(driver.text.contains(text), "\(text)") }
        try driver.press("i", "n")
        #expect(driver.effects.isEmpty)
        try driver.press("i")
        #expect(driver.text.contains("Importere svarene for 2017? (j/n)"))
        try driver.press("j")
        #expect(driver.effects == [.importAnswers(preview())])
        driver.send(.imported(.done(Phrase("Importerte."))))
        #expect(driver.effects.last == .reopen(Phrase("Importerte.")))
    }

    @Test("a row that nobody is found for is given a unit among those that it may mean")
    func suggested() throws {
        var driver = previewing()
        try driver.press("Enter")
        #expect(driver.text.contains("Hvem er «Karasjok komune»?"))
        try driver.press("Enter")
        var wanted = request
        wanted.chosen = ["Karasjok komune": "0201"]
        #expect(driver.effects == [.preview(wanted)])
        driver.send(.previewed(wanted, .read(preview())))
        try driver.press("Esc")
        #expect(driver.text.contains("1 rad som du har koblet, må kobles på nytt"))
        try driver.press("n")
        #expect(driver.text.contains("Import av"), "nothing is thrown away unasked")
        try driver.press("Esc", "j")
        #expect(!driver.text.contains("Import"), "the new preview took the place of the old one")
    }

    @Test("or one that is typed: a code, a name, or a part of one that several have")
    func typed() throws {
        for (text, code) in [("0203", "0203"), ("ærøy", "0204"), ("karasjohka", "0201")] {
            var driver = previewing()
            try driver.press("Enter", "End", "Enter")
            driver.type(text)
            try driver.press("Enter")
            var wanted = request
            wanted.chosen = ["Karasjok komune": code]
            #expect(driver.effects == [.preview(wanted)], "\(text)")
        }
        var driver = previewing()
        try driver.press("Enter", "End", "Enter")
        driver.type("våler")
        try driver.press("Enter", "Down", "Enter")
        var wanted = request
        wanted.chosen = ["Karasjok komune": "0102"]
        #expect(driver.effects == [.preview(wanted)])
        var unknown = previewing()
        try unknown.press("Enter", "End", "Enter")
        unknown.type("Atlantis")
        try unknown.press("Enter")
        #expect(unknown.text.contains("Registeret kjenner ingen «Atlantis»."))
    }

    @Test("a newer file of the same wave says what is new, and what it takes the place of")
    func newer() throws {
        var driver = previewing(before: SampleSurvey.wave)
        #expect(driver.text.contains("Akkurat denne filen er importert fra før."))
        try driver.press("End")
        #expect(driver.text.contains("Nytt siden forrige import"))
        try driver.press("i")
        #expect(driver.text.contains("i stedet for \(SampleSurvey.wave.provenance.file)?"))
    }

    @Test("reading that is stopped or fails leaves everything as it was")
    func ends() throws {
        for (outcome, words) in [
            (PreviewOutcome.stopped, "Stoppet. Ingenting er importert."),
            (.failed(Phrase("svar.csv: Filen finnes ikke.")), "svar.csv: Filen finnes ikke."),
        ] {
            var driver = Driver()
            let before = driver.lines[..<20]
            driver.send(.previewed(request, outcome))
            #expect(driver.text.contains(words))
            #expect(driver.lines[..<20] == before)
        }
        var again = Driver()
        try again.press("Ctrl-O")
        again.type("a.csv")
        try again.press("Enter")
        again.type("b.yaml")
        try again.press("Enter")
        again.send(.previewed(request, .failed(Phrase("b.yaml"))))
        try again.press("Ctrl-O", "Enter", "Enter")
        #expect(again.effects.count == 2 && again.effects[0] == again.effects[1], "nobody types it twice")
        try again.press("Ctrl-O")
        again.type("c.csv")
        #expect(again.text.contains(": c.csv"), "what is typed takes the place of what was proposed")
        var driver = Driver()
        driver.send(.imported(.failed(Phrase("Disken er full."))))
        #expect(driver.text.contains("! Disken er full."))
        #expect(driver.effects.isEmpty)
    }

    @Test("the last import is undone after a question that names it, and without one that is said")
    func undo() throws {
        var driver = Driver()
        driver.send(.lastImport(nil))
        #expect(driver.text.contains("Ingen import å angre."))
        driver.send(.lastImport(KeptImport(file: "svar.csv", year: 2017)))
        #expect(driver.text.contains("Angre importen av svar.csv (2017)? (j/n)"))
        try driver.press("n")
        #expect(driver.effects.isEmpty)
    }

    @Test("beside a folder nothing is imported, and the reason is said", arguments: ["Ctrl-O", "Ctrl-T"])
    func folder(key: String) throws {
        var driver = Driver(importDesk: ImportDesk(refusal: Phrase("Svarene leses fra en mappe.")))
        try driver.press(key)
        #expect(driver.text.contains("Svarene leses fra en mappe."))
    }

    @Test("what is kept now is shown where the user was, in the same language")
    func reopened() throws {
        var driver = Driver(settings: Settings(language: .nynorsk))
        try driver.press("End", "Enter")
        let state = State(
            driver.state.content, groups: [], importDesk: ImportDesk(years: [2017]), after: driver.state,
            saying: Phrase("Importerte."))
        let text = view(state).textLines.joined(separator: "\n")
        #expect(text.contains("Ærøy"))
        #expect(text.contains("Importerte."))
        #expect(state.settings.language == .nynorsk)
    }

    @Test("in all languages the preview fits 80 columns", arguments: Language.allCases)
    func widths(language: Language) throws {
        var driver = Driver(
            settings: Settings(language: language), importDesk: ImportDesk(years: [2017]))
        driver.send(.previewed(request, .read(preview(before: SampleSurvey.wave))))
        try expectSnapshot(driver.grid, "80x24-import-\(language.rawValue)")
    }
}
