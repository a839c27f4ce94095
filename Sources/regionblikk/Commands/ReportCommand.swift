import ArgumentParser
import Reports
import Survey
import Wording
import Workspace

/// `regionblikk report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: HelpWords.report)

    @OptionGroup var place: PlaceOptions

    @Option(help: ArgumentHelp(HelpWords.oneUnit, valueName: HelpWords.unitName))
    var unit: String?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard [place.region, place.group, unit].compactMap(\.self).count < 2 else {
            throw ValidationError(HelpWords.oneSubject)
        }
    }

    func run() throws {
        let session = try Session.reading(shared)
        let document = try document(session)
        guard let output else { return try StandardStreams.write(document, shared.lang) }
        do throws(FileProblem) {
            let path = try session.workspace.write(document, to: output, replacing: force)
            StandardStreams.tell(CommandWords.written(path)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }

    private func document(_ session: Session) throws(Failure) -> String {
        let survey = session.workspace.survey
        guard let unit else {
            return PlaceDocument(about: try place.place(session), survey: survey, session.source).text
        }
        return UnitDocument(about: try session.unit(unit), survey: survey, session.source).text
    }
}
