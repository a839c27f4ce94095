import Survey

/// Which columns of a file are most likely about the unit and not about an item.
struct DraftedLayout {
    /// Where the file has what; the column with the units is empty when none holds them.
    let layout: FileLayout
    /// The places of all columns that it names.
    let places: Set<Int>

    init(of columns: [ColumnProfile]) {
        let unit = DraftedLayout.unit(in: columns)
        let completed = columns.firstIndex { $0.name.lowercased() == SystemColumn.completed.name }
        let day = DraftedLayout.day(in: columns)
        let ignored = columns.indices.filter { place in
            ![unit, completed, day].contains(place)
                && (SystemColumn.isIgnored(columns[place].name) || columns[place].isUnitNames)
        }
        let respondent = columns.indices.first { place in
            ![unit, completed, day].contains(place) && !ignored.contains(place)
                && columns[place].isRespondent
        }
        func name(_ place: Int?) -> String? { place.map { columns[$0].name } }
        layout = FileLayout(
            unit: name(unit) ?? "",
            completed: name(completed).map {
                CompletedColumn(name: $0, codes: SystemColumn.completed.codes)
            }, answeredOn: name(day), respondent: name(respondent), ignored: ignored.map { columns[$0].name })
        places = Set([unit, completed, day, respondent].compactMap(\.self) + ignored)
    }

    /// The column with most of the units' codes, or else with most of their names; it must hold them in most rows.
    private static func unit(in columns: [ColumnProfile]) -> Int? {
        func best(_ hits: KeyPath<ColumnProfile, Int>) -> Int? {
            let found = columns.indices.max { columns[$0][keyPath: hits] < columns[$1][keyPath: hits] }
            return found.flatMap { 2 * columns[$0][keyPath: hits] > columns[$0].filled ? $0 : nil }
        }
        return best(\.unitCodes) ?? best(\.unitNames)
    }

    /// The first column of days, one that is named for it before others.
    private static func day(in columns: [ColumnProfile]) -> Int? {
        let days = columns.indices.filter {
            columns[$0].filled > 0 && columns[$0].days * 10 >= columns[$0].filled * 9
        }
        let named = days.first { columns[$0].name.lowercased() == "datetime" }
        return named ?? days.first { !SystemColumn.isIgnored(columns[$0].name) }
    }
}

extension ColumnProfile {
    /// Whether most rows hold the name of a unit.
    fileprivate var isUnitNames: Bool { 2 * unitNames > filled }

    /// Whether the column most likely says who answered: named so, or one of the participant's own data, in words.
    fileprivate var isRespondent: Bool {
        guard filled > 0, numbers * 2 < filled, !hasMore else { return false }
        let words = Letters.folded(name + " " + (label ?? ""))
        let isNamed = ["rolle", "stilling", "tittel", "respondent", "role", "position"].contains {
            words.contains($0)
        }
        return isNamed || name.hasPrefix("c_") && name.dropFirst(2).allSatisfy(\.isNumber)
    }
}
