import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension Command {
    /// What works in a menu.
    static let menus: [Command] =
        movement(in: .menu) + [
            Command(
                "menu.choose", .menu, keys: ["Enter", "Space"], ProgramWords.choose,
                hint: ProgramWords.chooseHint,
                rank: 1, group: .choose
            ) { state in state.chooseEntry() },
            Command(
                "menu.close", .menu, keys: ["Esc", "q"], ProgramWords.closeMenu,
                hint: ProgramWords.cancelHint,
                rank: 2, group: .choose
            ) { state in
                state.overlay = nil
                return []
            },
            Command(
                "menu.help", .menu, keys: ["?", "F1"], ProgramWords.helpTitle, hint: ProgramWords.helpHint,
                rank: 4, group: .program
            ) { state in
                state.openHelp()
                return []
            },
            Command(
                "menu.language", .menu, keys: ["L"], ProgramWords.nextLanguage,
                hint: ProgramWords.languageHint, rank: 3, group: .program,
                disabled: { $0.isChoosingRegion ? nil : ProgramWords.onlyOnScreens }
            ) { state in
                let effects = state.speakNextLanguage()
                state.nameRegionsAnew()
                return effects
            },
        ]

    /// What works while text is typed; all other keys go into the text.
    static let typing: [Command] = [
        Command(
            "typing.accept", .typing, keys: ["Enter"], ProgramWords.accept, hint: ProgramWords.acceptHint,
            rank: 1,
            group: .find
        ) { state in state.acceptTyping() },
        Command(
            "typing.cancel", .typing, keys: ["Esc"], ProgramWords.cancelTyping, hint: ProgramWords.cancelHint,
            rank: 2, group: .find
        ) { state in
            state.cancelTyping()
            return []
        },
        Command(
            "typing.complete", .typing, keys: ["Tab"], ExportWords.complete, hint: ExportWords.completeHint,
            rank: 3, group: .find, disabled: { $0.typing?.isPath == true ? nil : ExportWords.noPath }
        ) { state in state.typing.map { [.complete($0.field.text)] } ?? [] },
        Command("typing.down", .typing, keys: ["Down"], MoveWords.down.phrase, group: .move) { state in
            state.move { $0.move(by: 1) }
            return []
        },
        Command("typing.up", .typing, keys: ["Up"], MoveWords.up.phrase, group: .move) { state in
            state.move { $0.move(by: -1) }
            return []
        },
    ]

    /// What answers a question.
    static let confirm: [Command] = [
        Command(
            "confirm.yes", .confirm, keys: ["j", "y"], ProgramWords.yes, hint: ProgramWords.yes, rank: 1,
            group: .choose
        ) { state in state.answer(true) },
        Command(
            "confirm.no", .confirm, keys: ["n", "Esc"], ProgramWords.no, hint: ProgramWords.no, rank: 2,
            group: .choose
        ) { state in state.answer(false) },
    ]
}

extension State {
    /// Does what the selected entry of the menu means.
    mutating func chooseEntry() -> [Effect] {
        guard case .menu(let menu) = overlay, let row = menu.list.selection else { return [] }
        overlay = nil
        let id = menu.entries[row].id
        switch menu.purpose {
        case .following: return follow(chosenBy: id)
        case .logging(let units): return log(chosenBy: id, units: units)
        case .status(let units): return setStatus(chosenBy: id, units: units)
        case .mail(let unit): return beginLetter(chosenBy: id, unit: unit)
        case .conflict(let entries, let values): return resolve(chosenBy: id, entries, values)
        case .region: return choose(regionEntry: id)
        case .sorting: sort(chosenBy: id)
        case .filter: filter(chosenBy: id)
        case .export: askForPath(of: id)
        case .copy: return copy(chosenBy: id)
        case .subsets(let subsets): openUnits(chosenBy: id, among: subsets)
        case .codebook(let file): return readAnswers(file, codebookChosenBy: id)
        case .match(let value): return match(value, chosenBy: id)
        }
        return []
    }

    /// Takes up what has been typed so far.
    mutating func typed(_ typing: Typing) {
        guard case .search = typing.purpose else { return }
        search(for: typing.field.text)
    }

    mutating func acceptTyping() -> [Effect] {
        guard case .typing(let typing) = overlay else { return [] }
        overlay = nil
        switch typing.purpose {
        case .search: return []
        case .adviser(let request): return sign(typing.field.text, for: request)
        case .letter(let draft):
            return [.writeLetter(LetterRequest(draft, path: typing.field.text))]
        case .answers: askForCodebook(of: typing.field.text)
        case .codebook(let file): return readAnswers(file, codebookTyped: typing.field.text)
        case .unit(let value): return match(value, typed: typing.field.text)
        case .due(let units): return setDue(typing, units: units)
        case .path(let subject):
            let path = typing.field.text
            if let ending = subject.unknownEnding(of: path) {
                overlay = .typing(typing)
                message = Message(ExportWords.unknown(ending: ending, known: subject.endings), .problem)
                return []
            }
            return export(ExportRequest(subject, path: path))
        case .group(let frame, let codes):
            return keepGroup(named: typing.field.text, frame: frame, codes: codes)
        }
        return []
    }

    mutating func cancelTyping() {
        guard case .typing(let typing) = overlay else { return }
        overlay = nil
        if case .search(let before) = typing.purpose { front = before }
    }

    mutating func answer(_ isYes: Bool) -> [Effect] {
        guard case .confirm(let confirm) = overlay else { return [] }
        overlay = nil
        switch confirm.purpose {
        case .export(let export) where isYes:
            return self.export(ExportRequest(export.subject, path: export.path, replaces: true))
        case .export(let export):
            overlay = .typing(Typing.path(of: export.subject, proposing: export.path))
        case .group(let group) where isYes: return [.keep(group)]
        case .group(let group): rename(group)
        case .letter(let letter) where isYes:
            return [.writeLetter(LetterRequest(letter.draft, path: letter.path, replaces: true))]
        case .letter(let letter): askForPath(of: letter.draft, proposing: letter.path)
        case .importing(let preview) where isYes:
            return begin(
                JobWords.importing(preview.wave.provenance.file), .importAnswers(preview),
                canBeStopped: false)
        case .undoImport where isYes: return begin(JobWords.undoing, .undoImport, canBeStopped: false)
        case .leaving where isYes: return stopJob() + [.quit]
        case .leavingImport where isYes: goBack()
        case .importing, .undoImport, .leaving, .leavingImport: break
        }
        return []
    }

    private mutating func export(_ request: ExportRequest) -> [Effect] {
        begin(JobWords.writing(request.path.fileName), .export(request))
    }

    /// Says what became of an export, or asks what to do.
    mutating func report(_ outcome: ExportOutcome, of request: ExportRequest) -> [Effect] {
        job = nil
        switch outcome {
        case .written(let path, let count): message = Message(request.written(path: path, rows: count))
        case .failed(let reason):
            message = Message(reason, .problem)
            overlay = overlay ?? .typing(.path(of: request.subject, proposing: request.path))
        case .stopped: message = Message(JobWords.stopped)
        case .exists(let path):
            overlay = .confirm(
                Confirm(
                    question: ExportWords.exists(file: String(path.split(separator: "/").last ?? "")),
                    purpose: .export(request)))
        }
        return []
    }

    /// Narrows everything to a region, the country or a group, as the choice of regions names it.
    mutating func choose(regionEntry id: String) -> [Effect] {
        if let group = groups.first(where: { State.entry(ofGroup: $0.name) == id }) { return choose(group) }
        let (region, frame) = RegionEntry.parts(of: id)
        var list = UnitsScreen(content: content, region: region)
        if let frame { list.choose(frame: frame, in: content) }
        goTo(list)
        return [.remember(.region, region ?? "")]
    }
}
