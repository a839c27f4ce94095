import ArgumentParser
import Reports
import Wording

/// `regionblikk regions`
struct RegionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "regions", abstract: HelpWords.regions)

    @OptionGroup var options: ReportOptions

    func run() throws {
        try options.write(RegionsReport(Session.reading(options.shared).source))
    }
}

extension ReportOptions {
    /// Writes a report to standard output; tables fit the terminal, where there is one.
    func write(_ report: some Report) throws(Failure) {
        try StandardStreams.write(report.text(as: format, width: StandardStreams.columns), shared.lang)
    }
}
