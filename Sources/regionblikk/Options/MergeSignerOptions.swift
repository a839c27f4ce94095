import ArgumentParser
import FollowUp
import Wording

/// Who reads something in.
struct MergeSignerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(StoreHelpWords.signer, valueName: HelpWords.personName))
    var who: String?

    /// The name that is given, else the one that is remembered, else that of the account.
    func name(_ session: Session) throws(Failure) -> String {
        let known = who ?? session.workspace.remembered(.adviser) ?? Account.fullName
        guard let name = known.trimmed else {
            throw Failure(.wrongUsage, StoreCommandWords.unsigned[session.language])
        }
        return name
    }
}
