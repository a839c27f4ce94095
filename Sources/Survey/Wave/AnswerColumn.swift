/// What is known of one unit's answer to one item.
public enum AnswerStatus: UInt8, Sendable, Hashable {
    /// No answer, although the unit was asked or the form broken off.
    case silent = 0
    /// Answered.
    case answered = 1
    /// Not asked, for a reason that the codebook's routing explains: the status is known.
    case notAsked = 2
}

/// The answers of all units to one item, in the register's order.
public struct AnswerColumn: Sendable, Hashable {
    /// The answers themselves; entries of units that did not answer are 0, or nil for text.
    public enum Values: Sendable, Hashable {
        /// Single choices and scales: 1 + the category's position.
        case codes([UInt8])
        /// Multiple choices: bit `k` is set when category `k` is ticked.
        case ticks([UInt32])
        /// Numbers, in the item's unit of `10^-decimals`.
        case numbers([Int32])
        /// Free texts.
        case texts([String?])
    }

    /// One status a unit.
    public let status: [AnswerStatus]
    /// One value a unit.
    public let values: Values

    /// A column; both arrays are as long as the register.
    public init(status: [AnswerStatus], values: Values) {
        self.status = status
        self.values = values
    }

    /// The position of the category that a unit gave, for single choices and scales.
    public func category(ofUnit unit: Int) -> Int? {
        guard case .codes(let codes) = values, codes[unit] > 0 else { return nil }
        return Int(codes[unit]) - 1
    }

    /// The positions of the categories that a unit ticked or gave, ascending.
    public func categories(ofUnit unit: Int) -> [Int] {
        switch values {
        case .codes: category(ofUnit: unit).map { [$0] } ?? []
        case .ticks(let ticks): (0..<32).filter { ticks[unit] & (1 << UInt32($0)) != 0 }
        case .numbers, .texts: []
        }
    }

    /// The number that a unit gave.
    public func number(ofUnit unit: Int) -> Int32? {
        guard case .numbers(let numbers) = values, status[unit] == .answered else { return nil }
        return numbers[unit]
    }

    /// The text that a unit wrote.
    public func text(ofUnit unit: Int) -> String? {
        guard case .texts(let texts) = values else { return nil }
        return texts[unit]
    }
}
