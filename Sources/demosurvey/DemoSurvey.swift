import Survey

/// The demo survey: made-up answers of real kommuner and bydeler.
struct DemoSurvey {
    /// The answers, in the layout of an export.
    let answers: [UInt8]
    /// The themes of the free texts.
    let themes: [UInt8]

    /// The seed of the demo survey that is shipped.
    static let seed: UInt64 = 2017

    /// The files that the survey is kept in, by their name in the folder of fixtures.
    var files: [(name: String, bytes: [UInt8])] {
        [("survey/answers-2017.csv", answers), ("truth/themes-2017.csv", themes)]
    }

    /// The demo survey of a register and a codebook. The same seed gives the same bytes.
    init(register: Register, codebook: Codebook, recipe: Recipe, phrasebook: Phrasebook, seed: UInt64) throws
    {
        let traits = Traits.all(in: register, regions: recipe.regionTraits, seed: seed)
        let respondents = try register.frames.map { frame in
            let units = try RespondentChoice.units(
                ofFrame: frame.id, in: register, targets: recipe.respondents, traits: traits, seed: seed)
            return (frame: frame.id, units: units)
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
    }
}
