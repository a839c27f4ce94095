import ArgumentParser
import FollowUp
import Reports
import Survey
import SurveyAnalytics
import Wording

/// `regionblikk recode`
struct RecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "recode", abstract: HelpWords.recode)

    @Argument(help: ArgumentHelp(HelpWords.closedID, valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String?

    @Argument(help: ArgumentHelp(HelpWords.categoryID, valueName: "svaralternativ"))
    var category: String?

    @Option(help: ArgumentHelp(HelpWords.who, valueName: HelpWords.personName))
    var who: String?

    @Option(help: ArgumentHelp(HelpWords.why, valueName: HelpWords.textName))
    var why: String?

    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let source = session.source(of: try session.wave(wave))
        let (item, text) = try session.explainedQuestion(id, in: source.wave.codebook)
        guard let unit else { return try show(item, session, source) }
        guard let category, let who, let why else {
            throw Failure(.wrongUsage, CorrectionWords.incomplete[options.shared.lang])
        }
        let signature = try Signature(signing: who, why, options.shared.lang)
        let position = try session.unit(unit, in: source.wave)
        let known = source.wave.register.units[position]
        let found = try session.category(category, of: source.wave.codebook.items[item])
        guard let answer = source.wave.columns[text].text(ofUnit: position) else {
            throw session.refusal(known, .noText)
        }
        let decision = AnswerCorrection(
            unit: known.code, item: id, text: answer, change: .recode(category: category))
        if let refused = RecodedWave(source.wave, by: [decision]).setAside.first {
            throw session.refusal(known, refused.obstacle)
        }
        try session.keep(decision, label: found.label, in: source.wave, by: signature)
    }

    private func show(_ item: Int, _ session: Session, _ source: ReportSource) throws {
        let corrections = try session.corrections(of: source.wave)
        try options.write(
            RecodingReport(item, region: session.region(region), corrections: corrections, source))
    }
}
