import Survey

/// Neighbouring columns that are one question together: the ticks of a multiple choice, or the rows of a battery.
struct ColumnGroups {
    /// What neighbouring columns are together.
    enum Group {
        /// A column by itself.
        case one(Int)
        /// Columns that are ticked or not.
        case ticks(Range<Int>)
        /// Columns with the same scale.
        case scale(Range<Int>)
    }

    private let columns: [ColumnProfile]
    private let missing: MissingGuess

    /// The groups of all columns but those that are about the unit, from left to right.
    static func found(in columns: [ColumnProfile], without places: Set<Int>, _ missing: MissingGuess)
        -> [Group]
    {
        let groups = ColumnGroups(columns: columns, missing: missing)
        var found: [Group] = []
        var place = 0
        while place < columns.count {
            if places.contains(place) {
                place += 1
                continue
            }
            let ticks = groups.run(
                from: place, without: places, atMost: Item.mostCategories, groups.areTicks)
            let steps = groups.run(from: place, without: places, groups.areSteps)
            if ticks.count >= 2 {
                found.append(.ticks(ticks))
            } else if steps.count >= 3 {
                found.append(.scale(steps))
            } else {
                found.append(.one(place))
            }
            place += max(1, ticks.count >= 2 ? ticks.count : steps.count >= 3 ? steps.count : 1)
        }
        return found
    }

    /// The columns from a place on that go together.
    private func run(
        from start: Int, without places: Set<Int>, atMost most: Int = .max, _ belongs: (Int, Int) -> Bool
    ) -> Range<Int> {
        guard belongs(start, start) else { return start..<start }
        var end = start + 1
        while end < columns.count, end - start < most, !places.contains(end), belongs(start, end),
            isNext(end - 1, end)
        {
            end += 1
        }
        return start..<end
    }

    /// Ticks: only 0 and 1, or blank and one word of the column's own.
    private func areTicks(_ first: Int, _ place: Int) -> Bool {
        ColumnGroups.ticked(columns[first], missing) == ColumnGroups.ticked(columns[place], missing)
            && ColumnGroups.ticked(columns[place], missing) != nil
    }

    private enum Ticked: Equatable {
        case codes
        case words
    }

    private static func ticked(_ column: ColumnProfile, _ missing: MissingGuess) -> Ticked? {
        if let codes = column.codes {
            let answers = codes.filter { $0 == 0 || missing.isAnswer($0) }
            return answers.contains(1) && answers.allSatisfy { (0...1).contains($0) } ? .codes : nil
        }
        let words = column.values.filter { $0.code.map(missing.isAnswer) ?? true }
        return !column.hasMore && words.count == 1 && words[0].count > 1 && column.days == 0 ? .words : nil
    }

    /// Steps: codes from 1 to at most 7 that reach at least 4 somewhere, with the same words in all columns.
    private func areSteps(_ first: Int, _ place: Int) -> Bool {
        func top(_ column: ColumnProfile) -> Int32? {
            guard let codes = column.codes?.filter(missing.isAnswer), !codes.isEmpty,
                codes.allSatisfy({ (1...7).contains($0) })
            else { return nil }
            return codes.last
        }
        guard let one = top(columns[first]), let other = top(columns[place]) else { return false }
        let isScale =
            columns[first].labels.isEmpty || CategoryGuess.isScale(columns[first].labels.map(\.text))
        return one >= 4 && other >= 4 && isScale && columns[first].labels == columns[place].labels
    }

    /// Whether a column follows another: by the number in its name, or by the same words before the option.
    private func isNext(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (columns[one], columns[other])
        if let before = OptionText(left.question), let after = OptionText(right.question) {
            return before.question == after.question
        }
        guard let before = NumberedName(left.name), let after = NumberedName(right.name) else { return false }
        return before.stem == after.stem && before.number + 1 == after.number
    }
}

/// A name that ends in a number: `v_12`.
private struct NumberedName {
    let stem: Substring
    let number: Int

    init?(_ name: String) {
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard digits > 0, let number = Int(name.suffix(digits)) else { return nil }
        stem = name.dropLast(digits)
        self.number = number
    }
}

/// A question with one of its options behind it: `Kanaler: e-post`, `Kanaler [e-post]`, `Kanaler - e-post`.
struct OptionText {
    let question: String
    let option: String

    init?(_ text: String) {
        if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
            self.init(text[..<open], text[text.index(after: open)...].dropLast())
            return
        }
        for sign in [": ", " - ", " – ", " | "] {
            if let place = text.ranges(of: sign).last {
                self.init(text[..<place.lowerBound], text[place.upperBound...])
                return
            }
        }
        return nil
    }

    private init?(_ question: Substring, _ option: Substring) {
        guard !question.isEmpty, !option.isEmpty else { return nil }
        self.question = question.split(separator: " ").joined(separator: " ")
        self.option = option.split(separator: " ").joined(separator: " ")
    }
}
