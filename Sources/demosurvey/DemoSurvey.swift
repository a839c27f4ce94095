import Survey
import SurveyFiles

/// The demo survey: made-up answers of real kommuner and bydeler.
struct DemoSurvey {
    /// The answers, in the layout of an export.
    let answers: [UInt8]
    /// The themes of the free texts.
    let themes: [UInt8]
    /// The survey in its compiled form, from the answers as the reader reads them.
    let compiled: [UInt8]

    /// The seed of the demo survey that is shipped.
    static let seed: UInt64 = 2017

    /// The year that the survey is about.
    static let year = 2017

    private static let answersFile = "answers-\(year).csv"

    /// The files that the survey is kept in, by their name in the folder of fixtures.
    var files: [(name: String, bytes: [UInt8])] {
        [
            ("survey/\(DemoSurvey.answersFile)", answers), ("truth/themes-\(DemoSurvey.year).csv", themes),
            ("demo.survey", compiled),
        ]
    }

    /// The demo survey of a register and a codebook. The same seed gives the same bytes.
    init(register: Register, codebook: Codebook, recipe: Recipe, phrasebook: Phrasebook, seed: UInt64) throws
    {
        let traits = Traits.all(in: register, regions: recipe.regionTraits, seed: seed)
        let choice = RespondentChoice(
            register: register, targets: recipe.respondents, traits: traits, seed: seed)
        let respondents = try register.frames.map { frame in
            (frame: frame.id, units: try choice.units(ofFrame: frame.id))
        }
        let leanings = Leanings(register: register, traits: traits, regional: recipe.regional, seed: seed)
        var questionnaire = Questionnaire(
            codebook: codebook, recipe: recipe, leanings: leanings,
            composer: Composer(phrasebook: phrasebook, register: register, seed: seed))
        let sheet = try questionnaire.answers(respondents: respondents)
        let fieldwork = Fieldwork(register: register, recipe: recipe, leanings: leanings)
        let forms = fieldwork.forms(respondents: respondents, sheet: sheet)
        answers = AnswerFile(register: register, codebook: codebook, sheet: sheet, seed: seed).bytes(
            of: forms)
        themes = TruthFile.bytes(register: register, codebook: codebook, sheet: sheet)
        let wave = try WaveReader.read(
            answers, file: DemoSurvey.answersFile, codebook: codebook, register: register, importedAt: nil,
            isStrict: true)
        compiled = Survey(waves: [wave])?.archived() ?? []
    }
}
