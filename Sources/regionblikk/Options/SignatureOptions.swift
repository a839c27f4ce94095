import ArgumentParser
import FollowUp
import Glibc
import Survey
import Wording

/// Who decides something, and why; when is now.
struct SignatureOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.who, valueName: HelpWords.personName))
    var who: String

    @Option(help: ArgumentHelp(HelpWords.why, valueName: HelpWords.textName))
    var why: String

    func signature(_ language: Language) throws(Failure) -> Signature {
        try Signature(signing: who, why, language)
    }
}

extension Signature {
    /// A signature of this moment; neither name nor reason may be blank.
    init(signing who: String, _ why: String, _ language: Language) throws(Failure) {
        guard ![who, why].contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
            throw Failure(.wrongUsage, CorrectionWords.unsigned[language])
        }
        self.init(who: who, when: Int64(time(nil)), why: why)
    }
}
