import ArgumentParser
import enum SurveyAnalytics.UnitOrder
import Reports
import Wording

/// How a report is written.
struct ReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.format, valueName: "table|csv|json"))
    var format = ReportFormat.table

    @OptionGroup var shared: SharedOptions
}

/// Which units are meant.
struct ChoiceOptions: ParsableArguments {
    @OptionGroup var place: PlaceOptions

    @Option(help: ArgumentHelp(HelpWords.flag, valueName: "id"))
    var flag: String?

    @Option(
        help: ArgumentHelp(
            HelpWords.sort, valueName: UnitOrder.allCases.map(\.rawValue).joined(separator: "|")))
    var sort = UnitOrder.code

    @Flag(help: ArgumentHelp(HelpWords.descending))
    var descending = false

    /// Whether nothing but a region is chosen.
    var isPlain: Bool { place.group == nil && flag == nil && sort == .code && !descending }

    func choice(_ session: Session) throws(Failure) -> UnitsReport.Choice {
        UnitsReport.Choice(
            place: try place.place(session), rule: try session.rule(flag), order: sort,
            isDescending: descending)
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension UnitOrder: ExpressibleByArgument {}
