import ArgumentParser
import FollowUp
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

    @Flag(name: .customLong("follow-up"), help: ArgumentHelp(HelpWords.reportFollowUp))
    var followUp = false

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
        let (survey, source) = (session.workspace.survey, session.source)
        guard let unit else {
            let place = try place.place(session)
            let more = try section(session) { .followUp(of: place, book: $0, today: $1, source) }
            return PlaceDocument(about: place, survey: survey, more: more, source).text
        }
        let position = try session.unit(unit)
        let more = try section(session) { .followUp(ofUnit: position, book: $0, today: $1, source) }
        return UnitDocument(about: position, survey: survey, more: more, source).text
    }

    /// What was done, where it was asked for and there is anything.
    private func section(
        _ session: Session, _ make: (FollowUpBook, Day) -> DocumentSection?
    ) throws(Failure) -> [DocumentSection] {
        guard followUp else { return [] }
        return [make(try session.followUp(), Moment.now.day)].compactMap(\.self)
    }
}
