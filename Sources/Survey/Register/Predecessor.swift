/// A unit of an earlier year that a unit was made of.
public struct Predecessor: Sendable, Hashable {
    /// The code that it had.
    public let code: String
    /// The name that it had, where the code changes say.
    public let name: String?
    /// Whether all of it became part of the unit; false where it was split.
    public let isWhole: Bool

    /// An earlier unit.
    public init(code: String, name: String? = nil, isWhole: Bool = true) {
        self.code = code
        self.name = name
        self.isWhole = isWhole
    }
}

extension Register {
    /// What a unit was in an earlier year.
    public enum Origin: Sendable, Hashable {
        /// The same unit, under this code.
        case code(String)
        /// Another unit, or several, ascending by code: it was merged or split since.
        case merged([Predecessor])
    }

    /// What a unit was just before its codes changed.
    public struct Past: Sendable, Hashable {
        /// The first year in which it was so no longer.
        public let until: Int
        /// What it was, ascending by code; one unit that is whole where it was the same under another code.
        public let predecessors: [Predecessor]
    }

    /// What the unit with a code was in an earlier year, as far as the code changes tell.
    public func origin(ofUnit code: String, in year: Int) -> Origin {
        // Nearly all units: asked of every unit for every question that is followed.
        if changes(into: code).isEmpty { return .code(code) }
        let ancestry = Ancestry(ofUnit: code, in: self, year: year)
        guard !ancestry.isMerged, let only = ancestry.units.first else { return .merged(ancestry.sorted) }
        return .code(only.code)
    }

    /// What the unit with a code was before each change that concerned it, the newest first.
    public func pasts(ofUnit code: String) -> [Past] {
        var pasts: [Past] = []
        var turn = Ancestry(ofUnit: code, in: self, year: .min).newestTurn
        while let year = turn {
            let ancestry = Ancestry(ofUnit: code, in: self, year: year - 1)
            pasts.append(Past(until: year, predecessors: ancestry.sorted))
            turn = ancestry.nextTurn
        }
        return pasts
    }
}

/// The units of a year that a unit comes from, found by walking back through the changes of codes.
private struct Ancestry {
    private let register: Register
    private let year: Int
    /// In the order in which they are met.
    private(set) var units: [Predecessor] = []
    /// Whether any change on the way was more than a new number.
    private(set) var isMerged = false
    /// The newest change after the year.
    private(set) var newestTurn: Int?
    /// The newest change up to the year of what the unit was then.
    private(set) var nextTurn: Int?

    init(ofUnit code: String, in register: Register, year: Int) {
        self.register = register
        self.year = year
        trace(Predecessor(code: code), before: .max)
    }

    /// Each code once; a unit that came in several parts is whole when any of them is.
    var sorted: [Predecessor] {
        let grouped = Dictionary(grouping: units, by: \.code).values.compactMap { parts in
            parts.first(where: \.isWhole) ?? parts.first
        }
        return grouped.sorted { $0.code < $1.code }
    }

    /// Follows a unit back from the years before `bound`: a code may mean another unit in other years.
    private mutating func trace(_ unit: Predecessor, before bound: Int) {
        let changes = register.changes(into: unit.code).filter { $0.year < bound }
        guard let turn = changes.first?.year, turn > year else {
            units.append(unit)
            nextTurn = [nextTurn, changes.first?.year].compactMap(\.self).max()
            return
        }
        newestTurn = [newestTurn, turn].compactMap(\.self).max()
        for change in changes where change.year == turn {
            isMerged = isMerged || change.kind != .renumber
            trace(
                Predecessor(
                    code: change.from, name: change.fromName,
                    isWhole: unit.isWhole && change.kind != .split),
                before: turn)
        }
    }
}
