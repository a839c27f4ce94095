/// A JSON document whose long lists are made while they are written, so that it is never in memory as a whole.
enum JSONOutline {
    /// A value, on a line of its own.
    case value(JSONValue)
    /// Parts by name.
    case object([String: JSONOutline])
    /// Parts in order, each made when its turn comes.
    case list(any Sequence<JSONOutline>)

    /// One part for each element, made when its turn comes.
    static func list<Elements: Sequence>(
        _ elements: Elements, _ part: @escaping (Elements.Element) -> JSONOutline
    ) -> JSONOutline {
        .list(elements.lazy.map(part))
    }

    /// One value for each element, made when its turn comes.
    static func values<Elements: Sequence>(
        _ elements: Elements, _ value: @escaping (Elements.Element) -> JSONValue
    ) -> JSONOutline {
        .list(elements) { .value(value($0)) }
    }
}

extension JSONWriter {
    /// Writes a document piece by piece, with sorted keys and each value on a line of its own.
    ///
    /// - Parameter sink: takes pieces of text in order; they are some 64 KiB long.
    static func write<Problem>(
        _ outline: JSONOutline, to sink: (String) throws(Problem) -> Void
    ) throws(Problem) {
        var stream = JSONStream()
        try stream.write(outline, depth: 0, to: sink)
        stream.text += "\n"
        try sink(stream.text)
    }
}

/// Collects text and hands it on when there is enough of it.
private struct JSONStream {
    var text = ""

    mutating func write<Problem>(
        _ outline: JSONOutline, depth: Int, to sink: (String) throws(Problem) -> Void
    ) throws(Problem) {
        switch outline {
        case .value(let value): text += JSONWriter.line(of: value)
        case .object(let members): try write(members, depth: depth, to: sink)
        case .list(let parts): try write(parts, depth: depth, to: sink)
        }
        guard text.utf8.count >= 65_536 else { return }
        try sink(text)
        text = ""
    }

    private mutating func write<Problem>(
        _ members: [String: JSONOutline], depth: Int, to sink: (String) throws(Problem) -> Void
    ) throws(Problem) {
        text += "{"
        for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            breakLine(depth: depth + 1, afterComma: place > 0)
            text += JSONWriter.line(of: .text(member.key)) + ": "
            try write(member.value, depth: depth + 1, to: sink)
        }
        if !members.isEmpty { breakLine(depth: depth) }
        text += "}"
    }

    private mutating func write<Problem>(
        _ parts: any Sequence<JSONOutline>, depth: Int, to sink: (String) throws(Problem) -> Void
    ) throws(Problem) {
        text += "["
        var isEmpty = true
        for part in parts {
            breakLine(depth: depth + 1, afterComma: !isEmpty)
            try write(part, depth: depth + 1, to: sink)
            isEmpty = false
        }
        if !isEmpty { breakLine(depth: depth) }
        text += "]"
    }

    private mutating func breakLine(depth: Int, afterComma: Bool = false) {
        text += (afterComma ? ",\n" : "\n") + String(repeating: "  ", count: depth)
    }
}
