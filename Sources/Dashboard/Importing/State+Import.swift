import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// Asks for the file of answers, and proposes the one that was read last: Enter takes it, and typing another takes it away.
    mutating func beginImport() {
        overlay = .typing(
            Typing(
                purpose: .answers, title: ImportScreenWords.filePrompt,
                field: TextField(askedImport?.file ?? "", isProposal: true)))
    }

    /// Asks for the codebook of a file, where there is a choice among those that are in use.
    mutating func askForCodebook(of typed: String) {
        let language = settings.language
        guard !typed.allSatisfy(\.isWhitespace) else {
            beginImport()
            message = Message(ImportScreenWords.noFile, .problem)
            return
        }
        // The standard input belongs to the keys.
        let file = typed == "-" ? "./-" : typed
        guard !importDesk.years.isEmpty else { return askForCodebookFile(of: file) }
        let known = importDesk.years.map { year in
            Menu.Entry(
                id: String(year), label: ImportScreenWords.codebookInUse(year: year)[language], note: "")
        }
        let other = Menu.Entry(id: "file", label: ImportScreenWords.otherCodebook[language], note: "")
        overlay = .menu(
            Menu(.codebook(file), title: ImportScreenWords.chooseCodebook, entries: known + [other]))
    }

    /// Reads a file with the codebook that was chosen in the menu, or asks for another.
    mutating func readAnswers(_ file: String, codebookChosenBy id: String) -> [Effect] {
        if let year = Int(id) { return preview(ImportRequest(file: file, codebook: .wave(year))) }
        askForCodebookFile(of: file)
        return []
    }

    /// Reads a file with the codebook of another, or says how one gets a codebook.
    mutating func readAnswers(_ file: String, codebookTyped path: String) -> [Effect] {
        guard path.allSatisfy(\.isWhitespace) else {
            return preview(ImportRequest(file: file, codebook: .file(path)))
        }
        message = Message(ImportScreenWords.noCodebook(for: file.fileName), .problem)
        return []
    }

    private mutating func askForCodebookFile(of file: String) {
        var proposed = ""
        if case .file(let path) = askedImport?.codebook { proposed = path }
        overlay = .typing(
            Typing(
                purpose: .codebook(file), title: ImportScreenWords.codebookPrompt,
                field: TextField(proposed, isProposal: true))
        )
    }

    /// Reads a file beside the screen.
    mutating func preview(_ request: ImportRequest) -> [Effect] {
        askedImport = request
        return begin(JobWords.reading(request.file.fileName), .preview(request))
    }

    /// Shows what a file would bring; where its preview is in front, in place of that.
    mutating func report(_ outcome: PreviewOutcome, of request: ImportRequest) -> [Effect] {
        job = nil
        switch outcome {
        case .stopped: message = Message(ImportScreenWords.stopped)
        case .failed(let reason):
            message = Message(reason, .problem)
        case .read(let preview):
            let screen = ImportScreen(request, preview)
            if let before = front as? ImportScreen, before.request.file == request.file {
                front = screen
            } else {
                open(screen)
            }
        }
        return []
    }

    /// Leaves what a file would bring; asks first where somebody has said whom rows are about, which is lost with it.
    mutating func leaveImport() {
        guard let screen = front as? ImportScreen, !screen.request.chosen.isEmpty else { return goBack() }
        let question = ImportScreenWords.leaveQuestion(matches: screen.request.chosen.count)
        overlay = .confirm(Confirm(question: question, purpose: .leavingImport))
    }

    /// Asks whether what is in front is imported.
    mutating func askToKeep() {
        guard let screen = front as? ImportScreen else { return }
        let preview = screen.preview
        let question = ImportScreenWords.keepQuestion(
            year: preview.wave.year, replaced: preview.before?.file)
        overlay = .confirm(Confirm(question: question, purpose: .importing(preview)))
    }

    /// Asks whether the last import is undone.
    mutating func askToUndo(_ last: KeptImport?) -> [Effect] {
        guard let last else {
            message = Message(ImportWords.nothingToUndo, .problem)
            return []
        }
        let question = ImportScreenWords.undoQuestion(file: last.file, year: last.year)
        overlay = .confirm(Confirm(question: question, purpose: .undoImport))
        return []
    }

    /// Says what became of an import, or shows what is there from now on.
    mutating func report(_ outcome: ImportOutcome) -> [Effect] {
        job = nil
        switch outcome {
        case .done(let words): return [.reopen(words)]
        case .failed(let reason): message = Message(reason, .problem)
        }
        return []
    }
}

// MARK: - Whom a row is about

extension State {
    /// Offers the units that the selected row may mean.
    mutating func askForUnit() {
        guard let screen = front as? ImportScreen, let stranger = screen.selectedStranger else {
            return
        }
        let other = Menu.Entry(
            id: "", label: ImportScreenWords.somebodyElse[settings.language], note: "")
        offer(stranger.suggestions, for: stranger.value, other: [other], in: screen)
    }

    /// Takes the unit that was chosen in the menu, or asks for its code or name.
    mutating func match(_ value: String, chosenBy id: String) -> [Effect] {
        guard id.isEmpty else { return match(value, with: id) }
        askForUnit(of: value, proposing: "")
        return []
    }

    private mutating func askForUnit(of value: String, proposing text: String) {
        overlay = .typing(
            Typing(
                purpose: .unit(of: value), title: ImportScreenWords.whomPrompt(value), field: TextField(text))
        )
    }

    /// Takes the unit that a code or a name means; offers those that a name may mean.
    mutating func match(_ value: String, typed text: String) -> [Effect] {
        guard let screen = front as? ImportScreen else { return [] }
        let register = screen.preview.wave.register
        let found = register.position(ofUnit: text).map { [$0] } ?? units(called: text, in: register)
        switch found.count {
        case 0:
            askForUnit(of: value, proposing: text)
            message = Message(ImportScreenWords.nobody(text), .problem)
        case 1: return match(value, with: register.units[found[0]].code)
        default: offer(found, for: value, other: [], in: screen)
        }
        return []
    }

    private func units(called text: String, in register: Register) -> [Int] {
        let words = SearchKey.words(of: text)
        return words.isEmpty ? [] : SearchIndex(register).units(holding: words)
    }

    private mutating func offer(
        _ units: [Int], for value: String, other: [Menu.Entry], in screen: ImportScreen
    ) {
        let entries = units.map { position in
            let register = screen.preview.wave.register
            let code = register.units[position].code
            return Menu.Entry(id: code, label: register.distinctName(ofUnit: position), note: code)
        }
        overlay = .menu(
            Menu(.match(value), title: ImportScreenWords.whom(value), entries: entries + other))
    }

    private mutating func match(_ value: String, with code: String) -> [Effect] {
        guard let screen = front as? ImportScreen else { return [] }
        var request = screen.request
        request.chosen[value] = code
        return preview(request)
    }
}

extension String {
    /// The name of a file without its folders.
    var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
