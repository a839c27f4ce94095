import ArgumentParser
import Reports
import Wording

/// `regionblikk group`
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: HelpWords.groupCommand,
        subcommands: [
            GroupListCommand.self, GroupShowCommand.self, GroupAddCommand.self, GroupRemoveCommand.self,
            GroupDeleteCommand.self,
        ])
}

/// `regionblikk group list`
struct GroupListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.groupList)

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        try options.write(GroupsReport(session.groups(), showsUnits: false, session.source))
    }
}

/// `regionblikk group show`
struct GroupShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: HelpWords.groupShow)

    @Argument(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var name: String

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        try options.write(GroupsReport([session.group(name)], showsUnits: true, session.source))
    }
}
