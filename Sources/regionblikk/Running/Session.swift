import FollowUp
import Glibc
import Reports
import Survey
import SurveyAnalytics
import Wording
import Workspace

/// What a command works with: the survey that is open, and how to find what the user names in it.
struct Session {
    let workspace: Workspace
    let language: Language

    /// Opens the survey.
    init(_ options: SharedOptions) throws(Failure) {
        language = options.lang
        do {
            workspace = try Workspace.open(.current, folder: options.survey, rules: options.rules)
        } catch {
            throw Failure(error, options.lang)
        }
    }

    /// Opens the survey, and says in one line when the imported one cannot be read.
    static func reading(_ options: SharedOptions) throws(Failure) -> Session {
        let session = try Session(options)
        if let notice = session.notice { StandardStreams.tell(notice[session.language]) }
        return session
    }

    /// Why the demo survey is shown in place of the imported one, where it is.
    var notice: Phrase? {
        workspace.storeProblem.map { CommandWords.showsDemo(because: $0.phrase) }
    }

    /// What reports are made of.
    var source: ReportSource { source(in: language) }

    /// What reports in another language are made of.
    func source(in language: Language) -> ReportSource {
        ReportSource(
            wave: workspace.wave, summary: workspace.summary(), isSynthetic: workspace.survey.isSynthetic,
            language: language)
    }

    /// The region that the user names; the whole country when none is named.
    ///
    /// - Parameter register: where it is looked for; the newest wave's when nil.
    func region(_ name: String?, in register: Register? = nil) throws(Failure) -> Division.Class? {
        guard let name else { return nil }
        let register = register ?? workspace.wave.register
        guard let division = register.division(register.mainDivision) else { return nil }
        if let found = division.ofClass(meantBy: name) { return found }
        throw unknown(name, division.label, among: division.classes.map(\.id))
    }

    /// The division that the user names.
    func division(_ id: String?) throws(Failure) -> Division? {
        guard let id else { return nil }
        let divisions = workspace.wave.register.divisions
        if let found = divisions.first(where: { $0.id == id }) { return found }
        throw unknown(id, CommandWords.division, among: divisions.map(\.id))
    }

    /// The rule that the user names.
    func rule(_ id: String?) throws(Failure) -> FlagRule? {
        guard let id else { return nil }
        let rules = workspace.rules.rules
        if let found = rules.first(where: { $0.id == id }) { return found }
        throw unknown(id, CommandWords.rule, among: rules.map(\.id))
    }

    /// The position of the question that the user names.
    func question(_ id: String) throws(Failure) -> Int {
        let codebook = workspace.wave.codebook
        if let found = codebook.position(ofItem: id) { return found }
        throw unknown(id, CommandWords.question, among: codebook.items.map(\.id))
    }

    /// The area of help that the user names.
    func area(_ id: String?) throws(Failure) -> Lesson.Subject? {
        guard let id else { return nil }
        let codebook = workspace.wave.codebook
        let areas = codebook.battery(.benefit).map { codebook.items(ofBattery: $0.id) } ?? []
        let ids = areas.compactMap(\.item.battery?.area)
        guard ids.contains(id) else { throw unknown(id, CommandWords.area, among: ids) }
        return .area(id)
    }

    /// The practice that the user names: an item with categories that give cause for concern.
    func practice(_ id: String?) throws(Failure) -> Lesson.Subject? {
        guard let id else { return nil }
        let ids = workspace.wave.codebook.items.filter { !$0.concern.isEmpty }.map(\.id)
        guard ids.contains(id) else { throw unknown(id, CommandWords.practice, among: ids) }
        return .practice(id)
    }

    /// The position of the unit that the user names, by its code or a name that only one unit has.
    ///
    /// - Parameter wave: the wave whose register is looked in; the newest when nil.
    func unit(_ name: String, in wave: Wave? = nil) throws(Failure) -> Int {
        let register = (wave ?? workspace.wave).register
        let found = register.units(meantBy: name)
        switch found.count {
        case 1: return found[0]
        case 0: throw Failure(.wrongUsage, CommandWords.unknownUnit(name, in: register)[language])
        default:
            let codes = found.map { register.units[$0].code }
            throw Failure(.wrongUsage, CommandWords.ambiguousUnit(name, codes: codes)[language])
        }
    }

    private func unknown(_ name: String, _ what: Phrase, among ids: [String]) -> Failure {
        Failure(.wrongUsage, CommandWords.unknown(what, name, among: ids)[language])
    }
}

extension Places {
    /// The places that this process's environment says.
    static var current: Places {
        let folder = getcwd(nil, 0)
        defer { free(folder) }
        return Places(workingFolder: folder.map { String(cString: $0) }) { name in
            getenv(name).map { String(cString: $0) }
        }
    }
}
