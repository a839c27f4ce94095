import ArgumentParser
import NcursesTerminal
import Reports
import Survey
import TerminalUI
import Wording
import Workspace

/// `regionblikk doctor`
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: HelpWords.doctor)

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let found =
            TerminalExamination.all(.current()) + StoreExamination.all(.current, folder: shared.survey)
            + RulesExamination.all(.current, path: shared.rules)
            + SettingsExamination.all(.current) + LibraryExamination.all
        try StandardStreams.write(text(of: found), shared.lang)
        let problems = found.count { $0.verdict == .problem }
        guard problems == 0 else {
            throw Failure(.foundProblems, DoctorWords.problems(problems)[shared.lang])
        }
    }

    private func text(of examinations: [Examination]) -> String {
        let glyphs = GlyphSet.unicode
        return examinations.reduce("") { text, examination in
            let what = TextWidth.padded(examination.what[shared.lang], width: 12)
            let remedy = examination.remedy.map { " → " + $0[shared.lang] } ?? ""
            return text + "\(examination.verdict.sign) \(what) "
                + glyphs.safe(examination.found[shared.lang] + remedy) + "\n"
        }
    }
}

extension Examination.Verdict {
    /// A sign for the beginning of a line.
    fileprivate var sign: String {
        switch self {
        case .fine: "✓"
        case .remark: "·"
        case .problem: "✗"
        }
    }
}
