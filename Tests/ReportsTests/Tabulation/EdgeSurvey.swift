import Survey

/// A survey of few units in which every item is answered alike, for the edges of what can be counted.
///
/// Each unit gives a category by its position, the same to every item: 0 to 4 are ordinary, 5 is outside the scale or
/// does not apply; nil is silence. All units are in the west; the east is empty.
struct EdgeSurvey {
    /// Edges that answers can lie at, six units each.
    static let sixUnits: [String: [Int?]] = [
        "nobody answered": [nil, nil, nil, nil, nil, nil],
        "one answer": [nil, nil, 3, nil, nil, nil],
        "one answer that leaves the base": [nil, nil, 5, nil, nil, nil],
        "everybody answered": [0, 1, 2, 3, 4, 5],
        "nobody but not relevant": [5, 5, 5, 5, 5, 5],
        "a constant": [2, 2, 2, 2, 2, 2],
        "a constant and a silent unit": [2, 2, 2, 2, 2, nil],
        "a category nobody chose": [0, 0, 4, 4, nil, 5],
    ]

    /// Edges of a single unit, and of none.
    static let fewUnits: [[Int?]] = [[], [nil], [0], [5]]

    let waves: [Wave]

    /// One wave for each list of answers, from 2016.
    init(_ answers: [[Int?]]) {
        waves = answers.enumerated().map { EdgeSurvey.wave(2016 + $0, $1) }
    }

    private static let ordinary = (0..<5).map {
        Category(id: "c\($0 + 1)", code: Int32($0 + 1), label: Phrase("\($0 + 1)"), value: $0 + 1)
    }

    private static func categories(leaving: Category.Standing) -> [Category] {
        ordinary + [Category(id: "out", code: 6, label: Phrase("out"), standing: leaving)]
    }

    private static func item(
        _ id: String, _ kind: Item.Kind, _ categories: [Category] = [], battery: String? = nil
    ) -> Item {
        Item(
            id: id, kind: kind, label: Phrase(id), short: Phrase(id), section: "all", columns: [id],
            categories: categories, battery: battery.map { BatteryPlace(battery: $0, area: "work") })
    }

    private static let items = [
        item("single", .single, categories(leaving: .doesNotApply)),
        item("multiple", .multiple(atMost: nil), categories(leaving: .doesNotApply)),
        item("benefit.work", .scale, categories(leaving: .notRelevant), battery: "benefit"),
        item("importance.work", .scale, categories(leaving: .notRelevant), battery: "importance"),
        item("number", .number(0...100, decimals: 1)), item("text", .text),
    ]

    private static func values(_ item: Item, _ answers: [Int?]) -> AnswerColumn.Values {
        switch item.kind {
        case .single, .scale: .codes(answers.map { UInt8(($0 ?? -1) + 1) })
        case .multiple: .ticks(answers.map { $0.map { 1 << UInt32($0) } ?? 0 })
        case .number: .numbers(answers.map { Int32($0 ?? 0) })
        case .text: .texts(answers.map { $0.map(String.init) })
        }
    }

    private static func wave(_ year: Int, _ answers: [Int?]) -> Wave {
        let status: [AnswerStatus] = answers.map { $0 == nil ? .silent : .answered }
        let codebook = Codebook(
            survey: "edge", wave: year, title: Phrase("Edge"), isSynthetic: true,
            layout: FileLayout(unit: "code"), sections: [Section(id: "all", label: Phrase("All"))],
            areas: [Area(id: "work", label: Phrase("work"), short: Phrase("work"))],
            batteries: [
                Battery(id: "benefit", label: Phrase("benefit"), role: .benefit),
                Battery(id: "importance", label: Phrase("importance"), role: .importance),
            ], items: items)
        return Wave(
            codebook: codebook, register: register(year, units: answers.count),
            responses: answers.enumerated().map { unit, answer in
                answer.map { _ in Response(answeredOn: nil, isCompleted: nil, respondent: nil, row: unit + 2)
                }
            },
            columns: items.map { AnswerColumn(status: status, values: values($0, answers)) },
            provenance: Provenance(file: "edge.csv", sha256: "", importedAt: nil, rows: answers.count),
            issues: [])
    }

    private static func register(_ year: Int, units: Int) -> Register {
        let classes = ["west", "east"].map { Division.Class(id: $0, label: Phrase($0)) }
        let halves = Division(
            id: "half", label: Phrase("half"), classes: classes,
            membership: (0..<units).map { UInt8($0 % 2) })
        let region = Division(
            id: "region", label: Phrase("region"), classes: classes,
            membership: Array(repeating: 0, count: units))
        return Register(
            year: year,
            units: (0..<units).map { unit in
                Unit(code: "\(1_001 + unit)", name: "\(unit)", officialName: "\(unit)", frame: "k")
            },
            frames: [Frame(id: "k", label: Phrase("k"), one: Phrase("k"))], divisions: [region, halves],
            mainDivision: "region",
            characteristics: [
                Characteristic(
                    id: "people", label: Phrase("people"), values: (0..<units).map { Int32(7 * $0) }),
                Characteristic(id: "same", label: Phrase("same"), values: (0..<units).map { _ in 3 }),
                Characteristic(
                    id: "unknown", label: Phrase("unknown"), values: (0..<units).map { _ in nil }),
            ])
    }
}
