import ArgumentParser
import Reports
import Wording

/// Where is looked: a region, a group, or the whole country.
struct PlaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @Option(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var group: String?

    /// The place; names the units of a group that the register lacks.
    func place(_ session: Session) throws(Failure) -> Place {
        guard let group else { return try session.region(region).map { .region($0) } ?? .country }
        guard region == nil else {
            throw Failure(.wrongUsage, GroupWords.onePlace[session.language])
        }
        let found = try session.group(group)
        session.tellMissing(of: found)
        return .group(found)
    }
}
