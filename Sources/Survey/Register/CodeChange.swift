/// A change of codes between two years: a merger, a split, a new number.
public struct CodeChange: Sendable, Hashable {
    /// What became of the old unit.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It became one with others.
        case merge
        /// It was divided between others.
        case split
        /// It got another code and is the same otherwise.
        case renumber
        /// It got another name and kept its code.
        case rename
    }

    /// What became of the old unit.
    public let kind: Kind
    /// The code before.
    public let from: String
    /// The code after.
    public let to: String
    /// The first year in which the new code holds.
    public let year: Int

    /// A change as the register states it.
    public init(kind: Kind, from: String, to: String, year: Int) {
        self.kind = kind
        self.from = from
        self.to = to
        self.year = year
    }
}

extension Register {
    /// What a unit was in an earlier year.
    public enum Origin: Sendable, Hashable {
        /// The same unit, under this code.
        case code(String)
        /// Another unit, or several: it was merged or split since.
        case merged
    }

    /// What the unit with a code was in an earlier year, as far as the code changes tell.
    public func origin(ofUnit code: String, in year: Int) -> Origin {
        var code = code
        let changes = codeChanges.filter { $0.year > year && $0.year <= self.year && $0.kind != .rename }
        for turn in Set(changes.map(\.year)).sorted(by: >) {
            let origins = changes.filter { $0.year == turn && $0.to == code }
            if origins.contains(where: { $0.kind != .renumber }) { return .merged }
            if let origin = origins.first { code = origin.from }
        }
        return .code(code)
    }
}
