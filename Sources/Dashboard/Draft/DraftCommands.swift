import FollowUp
import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in front of a letter.
    static let draft: [Command] = [
        Command(
            "draft.copy", .draft, keys: ["y"], DraftWords.copy, hint: DraftWords.copyHint, rank: 1,
            group: .work
        ) { state in
            guard let screen = state.front as? DraftScreen else { return [] }
            state.message = Message(DraftWords.copied)
            return [.copy("\(screen.draft.subject)\n\n\(screen.draft.body)")]
        },
        Command(
            "draft.write", .draft, keys: ["w", "e"], DraftWords.write, hint: DraftWords.writeHint, rank: 2,
            group: .work
        ) { state in
            if let screen = state.front as? DraftScreen { state.askForPath(of: screen.draft) }
            return []
        },
        Command(
            "draft.log", .draft, keys: ["t"], DraftWords.log, hint: DraftWords.logHint, rank: 3, group: .work
        ) { state in state.logLetter() },
        Command(
            "draft.close", .draft, keys: ["Esc", "Backspace"], DraftWords.close, hint: ProgramWords.backHint,
            rank: 4, group: .move
        ) { state in
            state.goBack()
            return []
        },
    ]
}

extension Menu {
    /// Why a unit is written to; the likeliest stands first.
    static func mail(_ unit: Int, state: State) -> Menu {
        let isSilent = state.content.summary(unit).response.status == .silent
        let name = state.content.name(of: unit)
        let purposes = MailPurpose.allCases.filter {
            MailWords.mismatch($0, unit: name, hasAnswered: !isSilent) == nil
        }
        let entries = purposes.map { purpose in
            Entry(
                id: purpose.rawValue, label: DraftWords.title(purpose)[state.settings.language], note: "")
        }
        return Menu(
            .mail(unit: unit), title: DraftWords.menuTitle(name), entries: entries)
    }
}

extension State {
    /// Asks for the letter that was chosen in the menu, in the name of who sits here.
    mutating func beginLetter(chosenBy id: String, unit: Int) -> [Effect] {
        guard let purpose = MailPurpose(rawValue: id) else { return [] }
        let hasAnswered = content.summary(unit).response.status != .silent
        if let words = MailWords.mismatch(purpose, unit: content.name(of: unit), hasAnswered: hasAnswered) {
            message = Message(words, .problem)
            return []
        }
        return [.draft(unit: unit, purpose, by: desk.adviser ?? desk.account)]
    }

    /// Shows a letter.
    mutating func show(_ draft: MailDraft, toUnit unit: Int) -> [Effect] {
        if front.isAboutUnits { open(DraftScreen(draft: draft)) }
        return []
    }

    /// Asks where a letter is written.
    mutating func askForPath(of draft: MailDraft, proposing path: String? = nil) {
        let name = "\(draft.unit)-\(draft.purpose.rawValue).eml"
        let folder = content.exportFolder
        overlay = .typing(
            Typing(
                purpose: .letter(draft), title: DraftWords.pathPrompt,
                field: TextField(path ?? (folder.isEmpty ? name : folder + "/" + name))))
    }

    /// Says what became of a letter, or asks what to do.
    mutating func report(_ outcome: ExportOutcome, of request: LetterRequest) -> [Effect] {
        switch outcome {
        case .written(let path, _): message = Message(DraftWords.written(path: path))
        case .failed(let reason):
            message = Message(reason, .problem)
            if overlay == nil { askForPath(of: request.draft, proposing: request.path) }
        case .stopped: break
        case .exists(let path):
            let file = String(path.split(separator: "/").last ?? "")
            overlay = .confirm(
                Confirm(question: ExportWords.exists(file: file), purpose: .letter(request)))
        }
        return []
    }

    /// Writes into the log that the letter was sent today.
    fileprivate mutating func logLetter() -> [Effect] {
        guard let screen = front as? DraftScreen else { return [] }
        let people = screen.draft.recipients.map { $0.name.isEmpty ? $0.address : $0.name }
        let line = LogDraft(
            .email, day: desk.today, person: people.isEmpty ? nil : people.joined(separator: ", "),
            agreed: screen.draft.subject, isReminder: screen.draft.purpose == .reminder)
        return request(.log(units: [screen.draft.unit], line))
    }
}
