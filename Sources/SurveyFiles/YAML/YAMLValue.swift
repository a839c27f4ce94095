import Survey
import Yams

/// A value in a YAML file together with its place, so that every mistake can be pointed at.
struct YAMLValue {
    /// The file as the user named it.
    let file: String
    /// The key that the value belongs to, for values without a text of their own.
    let key: String
    let node: Node

    /// The value of a whole file.
    ///
    /// - Throws: `.badEncoding` or `.malformed` with the place where the parser gave up.
    static func document(_ bytes: [UInt8], file: String) throws(FileProblem) -> YAMLValue {
        let text = DecodedText(bytes)
        guard !text.hasReplacements else { throw FileProblem(.badEncoding, file: file) }
        do {
            guard let node = try Yams.compose(yaml: String(decoding: text.bytes, as: UTF8.self)) else {
                throw FileProblem(.empty, file: file)
            }
            return YAMLValue(file: file, key: "", node: node)
        } catch let problem as FileProblem {
            throw problem
        } catch {
            throw FileProblem(yaml: error, file: file)
        }
    }

    /// A problem at this value's place; its subject is the value itself unless another is named.
    func problem(_ kind: FileProblem.Kind, _ subject: String? = nil) -> FileProblem {
        FileProblem(
            kind, file: file, line: node.mark?.line, column: node.mark?.column,
            subject: subject ?? node.scalar?.string ?? key)
    }

    /// A text that is not blank.
    func text() throws(FileProblem) -> String {
        guard let scalar = node.scalar, !scalar.string.allSatisfy(\.isWhitespace) else {
            throw problem(.badValue, key)
        }
        return scalar.string
    }

    /// A whole number.
    func integer() throws(FileProblem) -> Int {
        guard let number = Int(try text()) else { throw problem(.badValue) }
        return number
    }

    /// A whole number that answers can be stored as.
    func code() throws(FileProblem) -> Int32 {
        guard let number = Int32(try text()) else { throw problem(.badValue) }
        return number
    }

    /// A number with at most so many decimals, as a whole number of `10^-decimals`.
    func number(decimals: Int) throws(FileProblem) -> Int32 {
        guard let number = Decimals.scaled(try text(), decimals: decimals) else {
            throw problem(.badValue)
        }
        return number
    }

    /// `true` or `false`.
    func flag() throws(FileProblem) -> Bool {
        guard let flag = Bool(try text()) else { throw problem(.badValue) }
        return flag
    }

    /// One of a few words.
    func word<Word: RawRepresentable>() throws(FileProblem) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try text()) else { throw problem(.badValue) }
        return word
    }

    /// One of a few words.
    func word<Word: RawRepresentable>(_ type: Word.Type) throws(FileProblem) -> Word
    where Word.RawValue == String {
        try word()
    }

    /// The entries of a list.
    func list() throws(FileProblem) -> [YAMLValue] {
        guard let sequence = node.sequence else { throw problem(.badValue, key) }
        return sequence.map { YAMLValue(file: file, key: key, node: $0) }
    }

    /// What a function makes of each entry of a list.
    func list<Element>(
        _ element: (YAMLValue) throws(FileProblem) -> Element
    ) throws(FileProblem) -> [Element] {
        try list().map(element)
    }

    /// The texts of a list.
    func texts() throws(FileProblem) -> [String] {
        try list { (entry) throws(FileProblem) in try entry.text() }
    }

    /// The entries of a mapping with keys of the writer's own, in the file's order.
    func entries() throws(FileProblem) -> [(key: YAMLValue, value: YAMLValue)] {
        guard let mapping = node.mapping else { throw problem(.badValue, key) }
        return try mapping.map { (pair) throws(FileProblem) in
            let name = YAMLValue(file: file, key: key, node: pair.key)
            return (name, YAMLValue(file: file, key: try name.text(), node: pair.value))
        }
    }

    /// A mapping that may have these keys and no others.
    func mapping(_ keys: Set<String>) throws(FileProblem) -> YAMLMapping {
        var mistakes = Mistakes()
        let mapping = mapping(keys, &mistakes)
        try mistakes.throwFirst()
        return mapping ?? YAMLMapping(value: self, values: [:])
    }

    /// A text in the users' languages: the same in all, or one for each; nynorsk and English fall back to bokmål.
    func phrase() throws(FileProblem) -> Phrase {
        guard node.mapping != nil else { return Phrase(try text()) }
        let texts = try mapping(["nb", "nn", "en"])
        let nb = try texts.required("nb").text()
        return Phrase(nb: nb, nn: try texts["nn"]?.text() ?? nb, en: try texts["en"]?.text() ?? nb)
    }

    /// Whether nothing is written, or a null.
    var isNull: Bool {
        guard let scalar = node.scalar, scalar.style == .plain else { return false }
        return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
    }
}

/// A mapping of a YAML file whose keys are known to be allowed.
struct YAMLMapping {
    /// The mapping as a value, for its place.
    let value: YAMLValue
    fileprivate let values: [String: YAMLValue]

    init(value: YAMLValue, values: [String: YAMLValue]) {
        self.value = value
        self.values = values
    }

    /// The value of a key, where it is there.
    subscript(key: String) -> YAMLValue? { values[key] }

    /// The value of a key that must be there.
    func required(_ key: String) throws(FileProblem) -> YAMLValue {
        guard let value = values[key] else { throw value.problem(.missingKey, key) }
        return value
    }

    /// Refuses keys that mean nothing beside the others.
    func refuse(_ keys: String...) throws(FileProblem) {
        for key in keys {
            if let value = values[key] { throw value.problem(.unknownKey, key) }
        }
    }
}

extension FileProblem {
    /// What the YAML parser stumbled over.
    fileprivate init(yaml error: any Error, file: String) {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            self.init(.malformed, file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(
                .repeated, file: file, line: context.mark.line, column: context.mark.column,
                subject: duplicates.first ?? "")
        default:
            self.init(.malformed, file: file)
        }
    }
}
