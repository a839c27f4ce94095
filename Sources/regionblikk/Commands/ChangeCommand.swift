import ArgumentParser
import Reports
import Survey
import SurveyAnalytics
import Wording

/// `regionblikk change`
struct ChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "change", abstract: HelpWords.change)

    @Argument(help: ArgumentHelp(HelpWords.questionID, valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(HelpWords.waves, valueName: "2016,2017"))
    var waves: String?

    @OptionGroup var domain: DomainOptions
    @OptionGroup var options: FigureOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let years = try years(session)
        let newest = try session.wave(years.last)
        let figure = try figure(years, newest, session)
        let domain = try domain.domain(in: newest, frame: figure.frames.first ?? "", session)
        let result = figure.result(for: domain, in: session.workspace.survey, wave: newest.year)
        let report = FigureReport([result], isDetailed: true, session.source(of: newest))
        try options.write(report, from: session)
    }

    /// The question's change as a figure of its own.
    private func figure(_ years: [Int], _ wave: Wave, _ session: Session) throws(Failure) -> Figure {
        guard let position = wave.codebook.position(ofItem: id) else {
            throw Failure.unknown(
                CommandWords.question, id, among: wave.codebook.items.map(\.id), session.language)
        }
        let item = wave.codebook.items[position]
        return Figure(
            id: item.id, name: PanelWords.change.capitalized, title: item.label,
            content: .changes(item: item.id), frames: wave.register.frames.map(\.id), waves: years)
    }

    /// The years that are named, ascending; the two newest waves that ask the question where none are.
    private func years(_ session: Session) throws(Failure) -> [Int] {
        let known = session.workspace.survey.waves.map(\.year)
        guard let waves else { return session.workspace.survey.newestYears(asking: id) }
        let years = try waves.split(separator: ",").map { (text) throws(Failure) in
            guard let year = Int(text), known.contains(year) else {
                throw Failure.unknown(
                    CommandWords.wave, String(text), among: known.map { String($0) }, session.language)
            }
            return year
        }
        return Set(years).sorted()
    }
}
