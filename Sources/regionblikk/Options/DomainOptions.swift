import ArgumentParser
import Survey
import SurveyAnalytics
import Wording
import Workspace

/// Who is spoken of.
struct DomainOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @Option(help: ArgumentHelp(HelpWords.group, valueName: HelpWords.groupName))
    var group: String?

    @Option(name: .customLong("class"), help: ArgumentHelp(HelpWords.ofClass, valueName: HelpWords.className))
    var ofClass: String?

    @Option(help: ArgumentHelp(HelpWords.oneUnit, valueName: HelpWords.unitName))
    var unit: String?

    @Option(help: ArgumentHelp(HelpWords.frame, valueName: HelpWords.frameName))
    var frame: String?

    func validate() throws {
        guard [region, group, ofClass, unit].compactMap(\.self).count < 2 else {
            throw ValidationError(HelpWords.oneDomain)
        }
        if group != nil, frame != nil { throw ValidationError(HelpWords.groupHasFrame) }
    }

    /// The units that are meant, in a wave's register; a group that the session keeps among them. Names the units of a
    /// group that the register lacks.
    ///
    /// - Parameter frame: the frame that is meant where neither a frame nor a group is named.
    func domain(in wave: Wave, frame usual: String, _ session: Session) throws(Failure) -> Domain {
        guard let group else { return try domain(in: wave, frame: usual, session.language) }
        let found = try session.group(group)
        session.tellMissing(of: found, in: wave.register)
        return found.domain(in: wave.register)
    }

    /// The units that are meant, in a wave's register.
    ///
    /// - Parameter frame: the frame that is meant where none is named.
    func domain(in wave: Wave, frame usual: String, _ language: Language) throws(Failure) -> Domain {
        let register = wave.register
        if let unit { return .unit(try position(of: unit, in: register, language), in: register) }
        let frame = try self.frame(in: register, usual, language)
        if let ofClass { return try domain(ofClass, frame, register, language) }
        guard let region, let division = register.division(register.mainDivision) else {
            return .country(frame: frame, in: register)
        }
        return try domain(of: region, division.label, division, frame, register, language)
    }

    private func frame(in register: Register, _ usual: String, _ language: Language) throws(Failure) -> String
    {
        let name = frame ?? usual
        guard register.frame(name) != nil else {
            throw Failure.unknown(CommandWords.frame, name, among: register.frames.map(\.id), language)
        }
        return name
    }

    /// `size=u2000`: the class of a division.
    private func domain(
        _ text: String, _ frame: String, _ register: Register, _ language: Language
    ) throws(Failure) -> Domain {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let name = parts.first ?? text
        guard let division = register.division(name) else {
            throw Failure.unknown(
                CommandWords.division, name, among: register.divisions.map(\.id), language)
        }
        return try domain(
            of: parts.count > 1 ? parts[1] : "", CommandWords.ofClass, division, frame, register, language)
    }

    private func domain(
        of name: String, _ what: Phrase, _ division: Division, _ frame: String, _ register: Register,
        _ language: Language
    ) throws(Failure) -> Domain {
        let found = division.ofClass(meantBy: name).flatMap {
            Domain.ofClass($0.id, in: division.id, frame: frame, register: register)
        }
        guard let found else {
            throw Failure.unknown(what, name, among: division.classes.map(\.id), language)
        }
        return found
    }

    private func position(
        of name: String, in register: Register, _ language: Language
    ) throws(Failure) -> Int {
        let found = register.units(meantBy: name)
        if found.count == 1 { return found[0] }
        let codes = found.map { register.units[$0].code }
        let words =
            found.isEmpty
            ? CommandWords.unknownUnit(name, in: register) : CommandWords.ambiguousUnit(name, codes: codes)
        throw Failure(.wrongUsage, words[language])
    }
}

extension Failure {
    /// That there is nothing of that name, and what there is.
    static func unknown(_ what: Phrase, _ name: String, among ids: [String], _ language: Language) -> Failure
    {
        Failure(.wrongUsage, CommandWords.unknown(what, name, among: ids)[language])
    }
}
