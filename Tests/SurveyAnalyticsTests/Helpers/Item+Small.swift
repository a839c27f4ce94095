import Survey

extension Item {
    private static func make(
        _ id: String, _ kind: Kind, _ categories: [Category] = [], frames: [String] = [],
        battery: BatteryPlace? = nil, use: String? = nil, concern: [String] = []
    ) -> Item {
        Item(
            id: id, kind: kind, label: Phrase(id), short: Phrase(id), section: "all", columns: [id],
            categories: categories, frames: frames, battery: battery, use: use, concern: concern)
    }

    private static func categories(_ ids: [(String, Category.Standing)]) -> [Category] {
        ids.enumerated().map { position, entry in
            Category(
                id: entry.0, code: Int32(position + 1), label: Phrase(entry.0), standing: entry.1)
        }
    }

    /// A scale from 1 to 5 and "not relevant" as the sixth category.
    static func scale(_ id: String, battery: String? = nil, area: String = "", steps: Int = 5) -> Item {
        let steps = (1...steps).map {
            Category(id: "s\($0)", code: Int32($0), label: Phrase("\($0)"), value: $0)
        }
        let outside = Category(
            id: "not-relevant", code: Int32(steps.count + 1), label: Phrase("not relevant"),
            standing: .notRelevant)
        return make(
            id, .scale, steps + [outside], battery: battery.map { BatteryPlace(battery: $0, area: area) })
    }

    /// Yes, no and "does not apply".
    static func yesNo(_ id: String, frames: [String] = [], concern: [String] = []) -> Item {
        make(
            id, .single, categories([("yes", .ordinary), ("no", .ordinary), ("n/a", .doesNotApply)]),
            frames: frames, concern: concern)
    }

    /// One of some categories.
    static func choice(_ id: String, _ ids: [(String, Category.Standing)]) -> Item {
        make(id, .single, categories(ids))
    }

    /// Three ways, "none" that excludes the rest, and "does not apply".
    static func ways(_ id: String, use: String? = nil, concern: [String] = []) -> Item {
        let ids: [(String, Category.Standing)] = [
            ("a", .ordinary), ("b", .ordinary), ("c", .ordinary), ("none", .excludesRest),
            ("n/a", .doesNotApply),
        ]
        return make(id, .multiple(atMost: nil), categories(ids), use: use, concern: concern)
    }

    /// The same item with what its codebook says of an earlier wave.
    func comparing(
        with wave: Int, _ degree: Comparability.Degree, continuing earlier: String? = nil,
        reason: String? = nil
    ) -> Item {
        Item(
            id: id, kind: kind, label: label, short: short, section: section, columns: columns,
            categories: categories, frames: frames, battery: battery, use: use, concern: concern,
            comparability: comparability + [
                Comparability(
                    wave: wave, item: earlier ?? id, degree: degree, reason: reason.map { Phrase($0) })
            ])
    }

    /// A percentage.
    static func percent(_ id: String) -> Item { make(id, .number(0...100, decimals: 0)) }

    /// Free text.
    static func text(_ id: String, use: String? = nil) -> Item { make(id, .text, use: use) }
}

extension AnswerColumn {
    /// One code a unit: 1 + the category's position, nil for silent, -1 for not asked.
    static func codes(_ codes: [Int?]) -> AnswerColumn {
        AnswerColumn(
            status: codes.map { $0.map { $0 < 0 ? .notAsked : .answered } ?? .silent },
            values: .codes(codes.map { UInt8(max(0, $0 ?? 0)) }))
    }

    /// The positions of the ticked categories of each unit, nil for silent.
    static func ticks(_ ticks: [[Int]?]) -> AnswerColumn {
        AnswerColumn(
            status: ticks.map { $0 == nil ? .silent : .answered },
            values: .ticks(ticks.map { ($0 ?? []).reduce(0) { $0 | 1 << UInt32($1) } }))
    }

    /// One number a unit, nil for silent.
    static func numbers(_ numbers: [Int32?]) -> AnswerColumn {
        AnswerColumn(
            status: numbers.map { $0 == nil ? .silent : .answered }, values: .numbers(numbers.map { $0 ?? 0 })
        )
    }

    /// One text a unit, nil for silent.
    static func texts(_ texts: [String?]) -> AnswerColumn {
        AnswerColumn(status: texts.map { $0 == nil ? .silent : .answered }, values: .texts(texts))
    }
}

extension Array where Element == Int? {
    /// So many units with the same code, one group after another.
    static func groups(_ groups: (count: Int, code: Int?)...) -> [Int?] {
        groups.flatMap { Array(repeating: $0.code, count: $0.count) }
    }
}
