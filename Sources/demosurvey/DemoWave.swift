import Survey
import SurveyFiles

/// What one wave of the demo survey is made from.
struct WaveSource {
    let register: Register
    let codebook: Codebook
    let recipe: Recipe
}

/// One wave of the demo survey.
struct DemoWave {
    /// The answers, in the layout of an export.
    let answers: [UInt8]
    /// The themes of the free texts; nil where there are none.
    let themes: [UInt8]?
    /// The answers as the reader reads them.
    let wave: Wave

    private let traits: [Traits]

    /// The files of the wave, by their name in the folder of fixtures.
    var files: [(name: String, bytes: [UInt8])] {
        let answers = [(name: "survey/\(wave.provenance.file)", bytes: answers)]
        return answers + (themes.map { [(name: "truth/themes-\(wave.year).csv", bytes: $0)] } ?? [])
    }

    /// The wave of some sources, which is earlier than those that are made.
    ///
    /// - Parameters:
    ///   - made: The later waves, the newest first.
    ///   - seed: The survey's seed; each wave has streams of chance of its own.
    init(_ source: WaveSource, after made: [DemoWave], phrasebook: Phrasebook, seed: UInt64) throws {
        let (register, codebook, recipe) = (source.register, source.codebook, source.recipe)
        let ownSeed = seed &- UInt64(made.count)
        traits =
            made.first.map { Traits.carried($0.traits, of: $0.wave.register, to: register) }
            ?? Traits.all(in: register, regions: recipe.regionTraits, seed: seed)
        let later = LaterWaves(waves: made.reversed().map(\.wave))
        let choice = RespondentChoice(
            register: register, targets: recipe.respondents, traits: traits, later: later, seed: ownSeed)
        let respondents = try register.frames.map { frame in
            (frame: frame.id, units: try choice.units(ofFrame: frame.id))
        }
        let leanings = Leanings(
            register: register, traits: traits, regional: recipe.regional, later: later, seed: ownSeed)
        var questionnaire = Questionnaire(
            codebook: codebook, recipe: recipe, leanings: leanings,
            composer: Composer(phrasebook: phrasebook, register: register, seed: ownSeed))
        let sheet = try questionnaire.answers(respondents: respondents)
        let forms = Fieldwork(register: register, recipe: recipe, leanings: leanings)
            .forms(respondents: respondents, sheet: sheet)
        answers = AnswerFile(register: register, codebook: codebook, sheet: sheet, seed: ownSeed)
            .bytes(of: forms)
        let hasTexts = codebook.items.contains { $0.kind == .text }
        themes = hasTexts ? TruthFile.bytes(register: register, codebook: codebook, sheet: sheet) : nil
        wave = try WaveReader.read(
            answers, file: "answers-\(codebook.wave).csv", codebook: codebook, register: register,
            importedAt: nil, isStrict: true)
    }
}
