import Survey
import SurveyAnalytics

/// Looks at the columns of a file of answers before any codebook says what they are.
public enum ColumnProfiles {
    /// The columns of a file from left to right.
    ///
    /// - Parameters:
    ///   - path: the file as the user named it.
    ///   - register: whose codes and names are looked for.
    /// - Throws: what `FileBytes.read` and `TableSource` throw, `.empty` when there is no row below the heading.
    public static func read(path: String, register: Register) throws(FileProblem) -> [ColumnProfile] {
        try read(FileBytes.read(path: path), file: path, register: register)
    }

    /// The columns of a file's content from left to right.
    static func read(_ bytes: [UInt8], file: String, register: Register) throws(FileProblem)
        -> [ColumnProfile]
    {
        let source = try TableSource(bytes, file: file)
        let (codes, names) = (
            UnitCodes(register), Set(register.units.flatMap { [$0.name, $0.officialName] })
        )
        var tallies = source.columns.map { _ in ColumnTally() }
        var rows = 0
        try source.readRows { row in
            rows += 1
            for place in tallies.indices {
                let text = row.text(place).trimmed
                guard !text.isEmpty else { continue }
                tallies[place].add(text, isUnit: codes.position(text) != nil, isName: names.contains(text))
            }
            return true
        }
        guard rows > 0 else { throw FileProblem(.empty, file: file) }
        return zip(source.columns, tallies).filter { !$0.0.name.isEmpty }.map { $1.profile(of: $0) }
    }
}

/// What is counted of a column.
private struct ColumnTally {
    private var texts = DistinctTexts()
    private var entries = DistinctTexts()
    private var filled = 0
    private var numbers = 0
    private var listRows = 0
    private var days = 0
    private var unitCodes = 0
    private var unitNames = 0
    private var decimals = 0
    private var lowest = Double.infinity
    private var highest = -Double.infinity

    mutating func add(_ text: String, isUnit: Bool, isName: Bool) {
        filled += 1
        texts.add(text)
        if isUnit { unitCodes += 1 }
        if isName { unitNames += 1 }
        if let number = Decimals.number(text) {
            numbers += 1
            decimals = max(decimals, number.decimals)
            lowest = min(lowest, number.value)
            highest = max(highest, number.value)
        } else if Day(written: text) != nil {
            days += 1
        } else {
            addEntries(of: text)
        }
    }

    /// Entries stand between semicolons or line breaks; a comma also stands in sentences, and parts none here.
    private mutating func addEntries(of text: String) {
        let parts = text.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
        if parts.count > 1 { listRows += 1 }
        for part in parts { entries.add(part) }
    }

    func profile(of column: TableColumn) -> ColumnProfile {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        let bounds = [lowest * unit, highest * unit].compactMap { Int32(exactly: $0.rounded()) }
        let isList = listRows > 0 && !entries.hasMore && entries.total >= 2 * entries.values.count
        return ColumnProfile(
            name: column.name, label: column.label == column.name ? nil : column.label,
            labels: column.valueLabels.compactMap { label in
                Decimals.scaled(label.value, decimals: 0).map {
                    ColumnProfile.Label(code: $0, text: label.label)
                }
            },
            declaredMissing: column.missing.filter { $0.from == $0.through }
                .compactMap { Decimals.scaled($0.from, decimals: 0) },
            values: texts.values, hasMore: texts.hasMore, entries: isList ? entries.values : [],
            filled: filled,
            numbers: numbers, decimals: decimals, range: bounds.count == 2 ? bounds[0]...bounds[1] : nil,
            days: days, unitCodes: unitCodes, unitNames: unitNames)
    }
}

/// Different texts in the order in which they are met, as many as a profile keeps.
private struct DistinctTexts {
    private var places: [String: Int] = [:]
    private var counts: [(text: String, count: Int)] = []
    private(set) var hasMore = false
    private(set) var total = 0

    mutating func add(_ text: String) {
        total += 1
        if let place = places[text] {
            counts[place].count += 1
        } else if counts.count < ColumnProfile.limit {
            places[text] = counts.count
            counts.append((text, 1))
        } else {
            hasMore = true
        }
    }

    var values: [ColumnProfile.Value] {
        counts.map {
            ColumnProfile.Value(text: $0.text, code: Decimals.scaled($0.text, decimals: 0), count: $0.count)
        }
    }
}

extension Decimals {
    /// The number that a text is, and how many digits it has behind the comma, at most six.
    fileprivate static func number(_ text: String) -> (value: Double, decimals: Int)? {
        var unit = 1.0
        for decimals in 0...6 {
            if let scaled = scaled(text, decimals: decimals) { return (Double(scaled) / unit, decimals) }
            unit *= 10
        }
        return nil
    }
}
