import ArgumentParser
import FollowUp
import Survey
import Wording

/// `regionblikk group add`
struct GroupAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.groupAdd)

    @Argument(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var name: String

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let found = try units.map { (name) throws(Failure) in
            session.workspace.wave.register.units[try session.unit(name)]
        }
        let existing = try session.groups().first { $0.isCalled(name) }
        let frame = existing?.frame ?? found.first?.frame ?? ""
        guard found.allSatisfy({ $0.frame == frame }) else {
            throw Failure(.wrongUsage, GroupWords.mixed(session.workspace.wave.register)[shared.lang])
        }
        let codes = found.map(\.code)
        guard let group = existing?.adding(codes) ?? UnitGroup(name: name, frame: frame, codes: codes) else {
            throw Failure(.wrongUsage, GroupWords.needsName[shared.lang])
        }
        try session.keep(group)
    }
}

/// `regionblikk group remove`
struct GroupRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: HelpWords.groupRemove)

    @Argument(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var name: String

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let group = try session.group(name)
        let codes = try units.map { (unit) throws(Failure) in
            // A code that the register lacks can be taken out too.
            if group.codes.contains(unit) { return unit }
            return session.workspace.wave.register.units[try session.unit(unit)].code
        }
        try session.keep(group.removing(codes, in: session.workspace.wave.register))
    }
}

/// `regionblikk group delete`
struct GroupDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "delete", abstract: HelpWords.groupDelete)

    @Argument(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var name: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let group = try session.group(name)
        try session.doing { () throws(StoreProblem) in
            _ = try session.workspace.forgetGroup(named: group.name)
        }
        StandardStreams.tell(GroupWords.deleted(group.name)[shared.lang])
    }
}
