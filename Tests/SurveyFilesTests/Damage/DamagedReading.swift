import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

/// Lets every reader read files that chance has made and damaged: a problem is fine, a crash or a crooked wave is not.
struct DamagedReading {
    /// What is read.
    enum Kind: CaseIterable {
        case csv
        case spreadsheet
        case spss
        case table
        case yaml
    }

    /// How many files were read.
    struct Tally: Equatable {
        var files = 0
        /// Those of which a row was read.
        var withRows = 0

        static func + (left: Tally, right: Tally) -> Tally {
            Tally(files: left.files + right.files, withRows: left.withRows + right.withRows)
        }
    }

    private let codebook: Codebook
    private let codebookOfSPSS: Codebook
    private let register: Register

    init() throws {
        codebook = try Samples.readCodebook()
        codebookOfSPSS = try Samples.readCodebook(replacing: "unit: kommunenr", with: "unit: kommunen")
        register = try Samples.readRegister()
    }

    /// Reads some files of a kind.
    func run(_ kind: Kind, files: Int, seed: UInt64) -> Tally {
        var (made, tally) = (MadeFiles(seed: seed), Tally(files: files))
        for _ in 0..<files {
            let hasRows =
                switch kind {
                case .csv: readWave(made.csv(), codebook)
                case .spreadsheet: readWave(made.spreadsheet(), codebook)
                case .spss: readWave(made.spss(), codebookOfSPSS)
                case .table: readTable(made.chance(70) ? made.csv() : made.spreadsheet())
                case .yaml: readYAML(&made)
                }
            if hasRows { tally.withRows += 1 }
        }
        return tally
    }

    private func readWave(_ bytes: [UInt8], _ codebook: Codebook) -> Bool {
        var hasRows = false
        let wave = try? WaveReader.read(
            bytes, file: "f", codebook: codebook, register: register, importedAt: nil,
            progress: Headway { _ in hasRows = true })
        guard let wave else { return hasRows }
        let isStraight =
            wave.responses.count == register.units.count
            && wave.columns.allSatisfy { $0.status.count == register.units.count }
        if !isStraight { Issue.record("a crooked wave of \(bytes)") }
        return hasRows
    }

    private func readTable(_ bytes: [UInt8]) -> Bool {
        if let columns = try? ColumnProfiles.read(bytes, file: "f", register: register) {
            let draft = CodebookDraft(of: columns, year: 2019, earlier: [codebook], surveyID: "s")
            if draft.columns.count > columns.count { Issue.record("a crooked draft of \(bytes)") }
        }
        guard let table = try? TableFile.read(bytes, file: "f", columns: ["kommunenr", "v_1"]) else {
            return false
        }
        let width = table.heading.count
        if table.rows.contains(where: { $0.cells.count < width }) {
            Issue.record("a crooked table of \(bytes)")
        }
        return !table.rows.isEmpty
    }

    private func readYAML(_ made: inout MadeFiles) -> Bool {
        _ = try? CodebookReader.read(
            made.damaged(Array(Samples.codebook.utf8)), file: "c", register: register)
        let companions = [
            "units.csv": made.damaged(Array(Samples.units.utf8)), "series.csv": Array(Samples.series.utf8),
        ]
        let yaml = made.chance(50) ? Array(Samples.register.utf8) : made.damaged(Array(Samples.register.utf8))
        _ = try? RegisterReader.read(yaml, file: "r") { (name) throws(FileProblem) in
            (name, companions[name] ?? [])
        }
        let small = made.damaged(Array(DamagedReading.small.utf8))
        _ = try? SettingsFile.read(small, file: "s")
        _ = try? FigureReader.read(small, file: "f")
        _ = try? RulesReader.read(small, file: "r")
        _ = try? ThemeFrameReader.read(small, file: "t")
        return false
    }

    /// Of every small file something, and each reader finds its own before it meets the others'.
    private static let small = """
        schema: 1
        language: nn
        keys: {quit: [q, ctrl-c]}
        figures: [{id: "5", name: Figur 5, title: Mål, kind: changes, item: target, waves: [2015, 2017], frames: [k]}]
        rules: {low-mean: {below: 2.5}}
        items: [{item: needs, themes: [{id: advice, label: Råd, patterns: ["råd+"], except: ["råd til"]}]}]

        """
}

@Suite struct DamagedFilesTests {
    @Test(arguments: DamagedReading.Kind.allCases) func damagedFilesNeverCrashTheReaders(
        kind: DamagedReading.Kind
    )
        throws
    {
        let tally = try DamagedReading().run(kind, files: kind == .yaml ? 60 : 400, seed: 2017)
        let isOfAnswers = [.csv, .spreadsheet, .spss].contains(kind)
        #expect(!isOfAnswers || tally.withRows * 2 > tally.files, "\(tally)")
    }
}
