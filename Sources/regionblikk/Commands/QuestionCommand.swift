import ArgumentParser
import Reports
import Wording

/// `regionblikk question`
struct QuestionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "question", abstract: HelpWords.question)

    @Argument(help: ArgumentHelp(HelpWords.questionID, valueName: "id"))
    var id: String?

    @OptionGroup var place: PlaceOptions

    @Option(help: ArgumentHelp(HelpWords.by, valueName: "county|size|…"))
    var by: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        guard let id else { return try options.write(QuestionsReport(session.source)) }
        let question = try session.question(id)
        let (place, division) = (try place.place(session), try session.division(by))
        try options.write(QuestionReport(question, in: place, by: division, session.source))
    }
}
