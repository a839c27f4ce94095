import ArgumentParser
import Reports
import Survey
import SurveyAnalytics
import Wording
import Workspace

/// `regionblikk figure`
struct FigureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "figure", abstract: HelpWords.figure)

    /// What stands for every figure.
    private static let all = "all"

    @Argument(help: ArgumentHelp(HelpWords.figureID, valueName: "table1|1–19|all"))
    var id: String

    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @OptionGroup var domain: DomainOptions
    @OptionGroup var options: FigureOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let wave = try session.wave(wave)
        let texts = try session.figureTexts(of: wave)
        let results = try figures(session).map { (figure) throws(Failure) in
            let domain = try domain.domain(in: wave, frame: figure.frames.first ?? "", session)
            return figure.result(for: domain, in: session.workspace.survey, wave: wave.year, texts: texts)
        }
        try options.write(FigureReport(results, session.source(of: wave)), from: session)
    }

    private func figures(_ session: Session) throws(Failure) -> [Figure] {
        let catalogue = try session.figures()
        if id == FigureCommand.all { return catalogue.figures }
        if let found = catalogue.figure(id) { return [found] }
        let ids = catalogue.figures.map(\.id) + [FigureCommand.all]
        throw Failure.unknown(CommandWords.figure, id, among: ids, session.language)
    }
}
