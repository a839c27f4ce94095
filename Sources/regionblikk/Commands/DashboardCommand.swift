import ArgumentParser
import TerminalUI
import Wording

/// `regionblikk`, the dashboard.
struct DashboardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard", abstract: HelpWords.dashboard)

    @Option(help: ArgumentHelp(HelpWords.startRegion, valueName: HelpWords.regionName))
    var region: String?

    @Option(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var group: String?

    @Flag(help: ArgumentHelp(HelpWords.ascii))
    var ascii = false

    @Option(
        help: ArgumentHelp(
            HelpWords.theme(Theme.all.map(\.name)), valueName: HelpWords.themeName),
        completion: .list(Theme.all.map(\.name)))
    var theme: String?

    @Flag(help: ArgumentHelp(HelpWords.plain))
    var plain = false

    @Flag(help: ArgumentHelp(HelpWords.noMouse))
    var noMouse = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        try DashboardRun(command: self).run()
    }
}
