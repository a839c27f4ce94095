import FollowUp
import FoundationEssentials
import Reports
import Survey
import Wording
import Workspace

extension Session {
    /// What is kept about the follow-up of the newest wave; an empty book where the store was left aside when the survey
    /// was opened.
    func followUp() throws(Failure) -> FollowUpBook {
        guard workspace.storeProblem == nil else { return .empty(of: WaveID(workspace.wave)) }
        return try doing { () throws(StoreProblem) in try workspace.followUp() }
    }

    /// Everything that was ever done with the follow-up of the survey.
    func followUpHistory() throws(Failure) -> EditHistory {
        try doing { () throws(StoreProblem) in try workspace.followUpHistory() }
    }

    /// Who signs: the name that is given, else the one that is remembered, else that of the account.
    func signer(_ given: String?) throws(Failure) -> String {
        let known = given ?? workspace.remembered(.adviser) ?? Account.name
        guard let name = known?.trimmed else { throw Failure(.wrongUsage, SignerWords.unknown[language]) }
        return name
    }

    /// Does something with the follow-up.
    ///
    /// - Parameter given: who signs, where the user says.
    /// - Throws: where others wrote the same meanwhile, both values; where nothing can be undone, that it is so.
    func perform(_ request: FollowUpRequest, by given: String?) throws(Failure) -> FollowUpResult {
        let who = try signer(given)
        let result = try doing { () throws(StoreProblem) in
            try workspace.perform(request, by: who, at: .now) { UUID().uuidString.lowercased() }
        }
        switch result.deed {
        case .kept, .nothing: return result
        case .refused, .conflict:
            throw Failure(.foundProblems, EditWords.result(result, names: unitName)[language])
        }
    }

    /// Does something with the follow-up and says in a line what was done.
    func performAndTell(_ request: FollowUpRequest, by given: String?) throws(Failure) {
        let result = try perform(request, by: given)
        StandardStreams.tell(EditWords.result(result, names: unitName)[language])
    }

    /// The units that the user names, each once.
    func units(_ names: [String]) throws(Failure) -> [Unit] {
        var units: [Unit] = []
        for name in names {
            let unit = workspace.wave.register.units[try self.unit(name)]
            if !units.contains(unit) { units.append(unit) }
        }
        return units
    }

    /// The entries of the units that the user names, all of which must be on the list.
    func entries(_ names: [String]) throws(Failure) -> [FollowUpEntry] {
        let (units, book) = (try units(names), try followUp())
        let missing = units.filter { book.entries[$0.code] == nil }
        guard missing.isEmpty else {
            throw Failure(.wrongUsage, EntryWords.notListed(missing)[language])
        }
        return units.compactMap { book.entries[$0.code] }
    }

    /// The contact that the user names, by name or address, of a unit or of those that it was made of.
    func contact(_ name: String, of unit: Unit) throws(Failure) -> Contact {
        let contacts = try followUp().contacts(ofUnit: unit.code, in: workspace.wave.register)
        let found = contacts.filter { $0.isCalled(name) }
        guard let first = found.first else {
            throw Failure(
                .wrongUsage, ContactWords.unknown(name, at: unit.name, among: contacts)[language])
        }
        guard found.count == 1 else {
            throw Failure(.wrongUsage, ContactWords.ambiguous(name, at: unit.name)[language])
        }
        return first
    }

    /// The day that the user typed.
    func day(_ text: String) throws(Failure) -> Day {
        if let day = Day(typed: text, today: Moment.now.day) { return day }
        throw Failure(.wrongUsage, SignerWords.noDay(text)[language])
    }

    private func unitName(_ code: String) -> String {
        let register = workspace.wave.register
        return register.position(ofUnit: code).map { register.units[$0].name } ?? code
    }
}
