/// Writes JSON (RFC 8259) with sorted keys, so that equal values are equal bytes.
///
/// Every member and element stands on a line of its own, indented by two blanks; arrays of plain values stand on one.
public struct JSONWriter {
    private var text = ""
    private let isOneLine: Bool

    private init(isOneLine: Bool) { self.isOneLine = isOneLine }

    /// The document, with a line break at its end.
    public static func text(of value: JSONValue) -> String {
        var writer = JSONWriter(isOneLine: false)
        writer.write(value, depth: 0)
        return writer.text + "\n"
    }

    /// The value on one line, without a line break.
    static func line(of value: JSONValue) -> String {
        var writer = JSONWriter(isOneLine: true)
        writer.write(value, depth: 0)
        return writer.text
    }

    private mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .whole(let number): text += String(number)
        case .decimal(let number): text += number.isFinite ? "\(number)" : "null"
        case .text(let value): write(value)
        case .array(let elements): write(elements, depth: depth)
        case .object(let members): write(members, depth: depth)
        }
    }

    private mutating func write(_ elements: [JSONValue], depth: Int) {
        let isPlain = isOneLine || elements.allSatisfy(\.isPlain)
        text += "["
        for (place, element) in elements.enumerated() {
            if place > 0 { text += isPlain ? ", " : "," }
            if !isPlain { breakLine(depth: depth + 1) }
            write(element, depth: depth + 1)
        }
        if !isPlain { breakLine(depth: depth) }
        text += "]"
    }

    private mutating func write(_ members: [String: JSONValue], depth: Int) {
        text += "{"
        for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            if place > 0 { text += isOneLine ? ", " : "," }
            breakLine(depth: depth + 1)
            write(member.key)
            text += ": "
            write(member.value, depth: depth + 1)
        }
        if !members.isEmpty { breakLine(depth: depth) }
        text += "}"
    }

    private mutating func write(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func breakLine(depth: Int) {
        if !isOneLine { text += "\n" + String(repeating: "  ", count: depth) }
    }
}

extension JSONValue {
    /// Whether the value has no members and elements of its own.
    fileprivate var isPlain: Bool {
        switch self {
        case .null, .bool, .whole, .decimal, .text: true
        case .array, .object: false
        }
    }
}
