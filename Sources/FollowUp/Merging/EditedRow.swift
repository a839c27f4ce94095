import Survey

/// A row of a follow-up list that somebody has edited, as the file has it.
public struct EditedRow: Sendable, Hashable {
    /// Where it stands in the file, counted from 1.
    public let line: Int
    /// The unit's code.
    public let unit: String
    /// How often the entry had been written when the list was made; nil where the file does not say.
    public let version: Int?
    /// Whether the file says that the unit is on the list.
    public let isListed: Bool
    /// What the cells hold in the form that records keep; nil for an empty cell. A field without a column is left out.
    public let cells: [Field: String?]

    /// A row.
    public init(
        line: Int, unit: String, version: Int?, isListed: Bool = false, cells: [Field: String?]
    ) {
        self.line = line
        self.unit = unit
        self.version = version
        self.isListed = isListed
        self.cells = cells
    }

    /// The fields that an edited list may change, in the order of its columns.
    public static let fields: [Field] = [.adviser, .status, .due, .priority, .reason, .topics, .notes]

    /// What stands at the end of a text that was too long for a cell.
    public static let cutMark = " […]"
}

extension EditedRow {
    /// Whether a cell says the same as a field: line breaks may be of any kind, and the rest of a text may have been cut
    /// off.
    static func isSame(_ cell: String?, _ field: String?) -> Bool {
        let (cell, field) = (cell.flatMap(plain), field.flatMap(plain))
        guard let cell, let field, cell != field else { return cell == field }
        guard cell.hasSuffix(cutMark) else { return false }
        return field.hasPrefix(cell.dropLast(cutMark.count))
    }

    private static func plain(_ text: String) -> String? {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n", plain.last == "\r" { plain.removeLast() }
            plain.append(scalar)
        }
        return String(String.UnicodeScalarView(plain.map { $0 == "\r" ? "\n" : $0 })).trimmed
    }
}
