import ArgumentParser
import FollowUp
import Wording

/// Who does something with the follow-up.
struct SignerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(FollowUpHelpWords.signer, valueName: HelpWords.personName))
    var who: String?

    @OptionGroup var shared: SharedOptions
}

extension FollowUpStatus: ExpressibleByArgument {}
extension LogDraft.Channel: ExpressibleByArgument {}
extension MailPurpose: ExpressibleByArgument {}
