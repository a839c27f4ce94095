/// A value of a JSON document. Numbers are finite by construction: what is not is null.
public enum JSONValue: Sendable, Hashable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case whole(Int)
    /// A number; null when it is not finite.
    case decimal(Double)
    /// Words.
    case text(String)
    /// Values in order.
    case array([JSONValue])
    /// Values by name.
    case object([String: JSONValue])

    /// A value, or null where there is none.
    public static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    /// A value, or null where there is none.
    public static func whole(_ number: Int?) -> JSONValue { number.map { .whole($0) } ?? .null }
    /// A value, or null where there is none.
    public static func decimal(_ number: Double?) -> JSONValue { number.map { .decimal($0) } ?? .null }

    /// One entry for each element.
    public static func array<Element>(
        _ elements: some Sequence<Element>, _ value: (Element) -> JSONValue
    ) -> JSONValue {
        .array(elements.map(value))
    }

    /// The same object with more keys, which win over those that are there.
    public func adding(_ more: [String: JSONValue]) -> JSONValue {
        guard case .object(let members) = self else { return .object(more) }
        return .object(members.merging(more) { $1 })
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .whole(value) }
    /// True or false.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Null.
    public init(nilLiteral: ()) { self = .null }
    /// An object.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
