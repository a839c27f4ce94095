import Survey
import SurveyAnalytics

/// Units that somebody has put together under a name: *mine kommuner*, *nye bosettingskommuner*.
///
/// A group is of one frame and knows its units by their codes, so that it outlives the register of a year.
public struct UnitGroup: Sendable, Hashable {
    /// The name that somebody gave it, without blanks around it.
    public let name: String
    /// The id of the frame that all its units belong to.
    public let frame: String
    /// The codes of its units, ascending, each once.
    public let codes: [String]

    /// A group, or nil when the name is blank.
    public init?(name: String, frame: String, codes: some Sequence<String>) {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty else { return nil }
        self.name = name
        self.frame = frame
        self.codes = Set(codes).sorted()
    }

    private init(_ group: UnitGroup, codes: Set<String>) {
        name = group.name
        frame = group.frame
        self.codes = codes.sorted()
    }

    /// The same group with more units.
    public func adding(_ more: some Sequence<String>) -> UnitGroup {
        UnitGroup(self, codes: Set(codes).union(more))
    }

    /// The same group without some of its units, also where it knows them by numbers of before.
    public func removing(_ fewer: some Sequence<String>, in register: Register) -> UnitGroup {
        let fewer = Set(fewer)
        return UnitGroup(
            self,
            codes: Set(codes.filter { !fewer.contains($0) && !fewer.contains(register.codesNow[$0] ?? $0) }))
    }

    /// The units that a register has, some by another number than when the group was made, as a domain of the group's frame.
    public func domain(in register: Register) -> Domain {
        .group(name, units: codes.compactMap(register.position(ofUnitKnownAs:)), frame: frame, in: register)
    }

    /// The codes that are of no unit of the group's frame in a register: merged or split since.
    public func missing(in register: Register) -> [String] {
        codes.filter { code in
            register.position(ofUnitKnownAs: code).map { register.units[$0].frame != frame } ?? true
        }
    }

    /// Whether a text is the group's name, whatever its capitals and blanks.
    public func isCalled(_ text: String) -> Bool {
        name.lowercased() == text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
