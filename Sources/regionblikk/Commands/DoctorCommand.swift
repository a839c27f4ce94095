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

    /// The columns that the longest of the words for what was looked at takes.
    private static let wordWidth = 13

    private func text(of examinations: [Examination]) -> String {
        let indent = Self.wordWidth + 3
        return examinations.reduce("") { text, examination in
            let what = TextWidth.padded(examination.what[shared.lang], width: Self.wordWidth)
            let remedy = examination.remedy.map { " → " + $0[shared.lang] } ?? ""
            let found = GlyphSet.unicode.safe(examination.found[shared.lang] + remedy)
            let lines = StandardStreams.columns.map { TextWidth.wrap(found, width: $0 - indent) } ?? [found]
            return text + "\(examination.verdict.sign) \(what) "
                + lines.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
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
