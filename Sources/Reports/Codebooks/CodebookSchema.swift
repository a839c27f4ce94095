import Survey

/// The form of codebooks as a JSON Schema (draft 2020-12), for editors that help while one writes.
///
/// It says which keys there are and what their values look like; that references lead somewhere, and that ids and columns
/// occur once, `regionblikk codebook check` says.
public enum CodebookSchema {
    /// The whole schema.
    public static let document: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Regionblikk: codebook",
        "description": "What was asked in one wave of a survey, and which column of its file holds what.",
        "type": "object",
        "additionalProperties": false,
        "required": ["schema", "survey", "wave", "title", "layout", "sections", "items"],
        "properties": [
            "schema": ["const": 1, "description": "The edition of this format."],
            "survey": described(text, "The survey's id; the same through the waves."),
            "wave": described(["type": "integer"], "The year."),
            "synthetic": described(["type": "boolean"], "Whether the answers are made up."),
            "title": described(phrase, "The survey's name."), "layout": layout, "missing": missing,
            "sections": list(of: section), "roles": list(of: role), "areas": list(of: area),
            "scales": [
                "type": "object", "additionalProperties": categories,
                "description": "Lists of categories that several items use, by name.",
            ],
            "batteries": list(of: battery),
            "items": ["type": "array", "items": ["oneOf": [placedBattery, item]]],
        ],
        "$defs": [
            "phrase": [
                "description": "A text, the same in every language or one for each.",
                "oneOf": [
                    text, ["type": "number"],
                    object(["nb": text, "nn": text, "en": text], required: ["nb"]),
                ],
            ]
        ],
    ]

    private static let text: JSONValue = ["type": ["string", "number"]]
    private static let phrase: JSONValue = ["$ref": "#/$defs/phrase"]
    private static let codes: JSONValue = ["type": "array", "items": ["type": "integer"]]
    private static let texts: JSONValue = ["type": "array", "items": text]

    private static let layout = object(
        [
            "unit": described(text, "The column with the units' codes."),
            "completed": described(
                object(["column": text, "codes": codes], required: ["column", "codes"]),
                "The column that says whether a form was completed, and the codes that mean that it was."),
            "answered-on": described(text, "The column with the day of the answer."),
            "respondent": described(text, "The column with the title of the person who answered."),
            "role": described(text, "The column that says in which of the roles a row answers."),
            "ignored": described(texts, "Columns that are known and not read."),
        ], required: ["unit"])

    private static let missing = object([
        "blank": described(codes, "Seen and left blank."), "not-shown": described(codes, "Not shown."),
        "empty-text": described(codes, "Empty text boxes."),
    ])
    private static let ownMissing = object(["blank": codes, "not-shown": codes])

    private static let section = object(["id": text, "label": phrase], required: ["id", "label"])
    private static let role = object(
        [
            "id": text, "label": phrase,
            "codes": described(texts, "What the column of roles says for it, beside the id and the label."),
        ], required: ["id", "label"])
    private static let area = object(
        ["id": text, "label": phrase, "short": phrase], required: ["id", "label"])

    private static let category = object(
        [
            "id": text, "code": ["type": "integer"], "label": phrase,
            "value": described(["type": "integer"], "The step on a scale."),
            "standing": words(Category.Standing.self),
        ], required: ["id", "code", "label"])
    private static let categories: JSONValue = [
        "type": "array", "items": category, "minItems": 1, "maxItems": 32,
    ]

    private static let comparability = list(
        of: object(
            [
                "wave": ["type": "integer"], "degree": words(Comparability.Degree.self), "reason": phrase,
                "continues": described(text, "The earlier id, where it is another."),
            ], required: ["wave", "degree"]))

    private static let routing = object(["item": text, "is": texts], required: ["item", "is"])

    private static let battery = object(
        [
            "id": text, "role": words(Battery.Role.self), "answered-by": text, "label": phrase,
            "question": phrase, "section": text, "scale": text,
            "columns": ["type": "object", "additionalProperties": text, "minProperties": 1],
            "asked-if": routing, "frames": texts, "concern": texts, "figures": texts, "missing": ownMissing,
            "comparability": comparability,
        ], required: ["id", "label", "question", "section", "scale", "columns"])

    private static let placedBattery = object(["battery": text], required: ["battery"])

    private static let item = object(
        [
            "id": text, "kind": ["enum": ["single", "multiple", "scale", "number", "text"]], "section": text,
            "answered-by": text, "label": phrase, "short": phrase, "column": text,
            "columns": ["type": "object", "additionalProperties": text],
            "categories": categories, "scale": text, "at-most": ["type": "integer", "minimum": 1],
            "range": ["type": "array", "items": text, "minItems": 2, "maxItems": 2],
            "decimals": ["type": "integer", "minimum": 0, "maximum": 6], "asked-if": routing,
            "asked-of": object(["division": text, "is": texts], required: ["division", "is"]),
            "frames": texts, "concern": texts, "use": ["enum": ["channels", "contact"]], "figures": texts,
            "missing": ownMissing, "comparability": comparability,
        ], required: ["id", "kind", "section", "label"])
}

// MARK: - Parts of schemas

extension CodebookSchema {
    private static func object(_ properties: [String: JSONValue], required: [String] = []) -> JSONValue {
        let plain: JSONValue = [
            "type": "object", "additionalProperties": false, "properties": .object(properties),
        ]
        return required.isEmpty ? plain : plain.adding(["required": .array(required) { .text($0) }])
    }

    private static func list(of element: JSONValue) -> JSONValue { ["type": "array", "items": element] }

    private static func described(_ schema: JSONValue, _ words: String) -> JSONValue {
        schema.adding(["description": .text(words)])
    }

    private static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> JSONValue
    where Word.RawValue == String {
        ["enum": .array(type.allCases) { .text($0.rawValue) }]
    }
}
