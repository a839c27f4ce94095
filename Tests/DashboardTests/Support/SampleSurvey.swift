import Survey

/// A small made-up survey with everything that a screen can meet: two regions, two frames, every kind of item,
/// silent and partial units, names that need care.
enum SampleSurvey {
    static let names = [
        ("0101", "Våler", "Våler"), ("0102", "Våler", "Våler"), ("0103", "Sør-Fron", "Sør-Fron"),
        ("0201", "Karasjok", "Kárášjohka Karasjok"), ("0202", "Ål", "Ål"), ("0203", "Ørsta", "Ørsta"),
        ("0204", "Ærøy", "Ærøy"), ("030101", "Gamle Oslo", "Gamle Oslo"),
    ]

    static let register = Register(
        year: 2017,
        units: names.enumerated().map { index, name in
            Unit(
                code: name.0, name: name.1, officialName: name.2, frame: index == 7 ? "bydeler" : "kommuner",
                parent: index == 7 ? "0301" : nil,
                writtenStandard: [.bokmaal, .nynorsk, .neutral, nil][index % 4])
        },
        frames: [
            Frame(id: "kommuner", label: same("kommuner"), one: same("kommune")),
            Frame(id: "bydeler", label: same("bydeler"), one: same("bydel")),
        ],
        divisions: [
            Division(
                id: "region", label: same("region"),
                classes: [
                    .init(id: "ost", label: same("IMDi Øst")), .init(id: "nord", label: same("IMDi Nord")),
                ],
                membership: [0, 0, 0, 1, 1, 1, 1, 0]),
            Division(
                id: "county", label: same("fylke"),
                classes: [
                    .init(id: "01", label: same("Østfold")), .init(id: "04", label: same("Hedmark")),
                    .init(id: "20", label: same("Finnmark")),
                ],
                membership: [0, 1, 1, 2, 2, 2, 2, Division.none]),
        ],
        mainDivision: "region",
        characteristics: [
            Characteristic(
                id: "population", label: same("innbyggere"),
                values: [5_354, 3_705, 3_166, 2_666, 4_671, 10_744, nil, 53_241]),
            Characteristic(
                id: "immigrant_share", label: same("innvandrere, prosent"), decimals: 1,
                values: [111, 85, 60, 72, 130, 99, nil, nil]),
        ],
        series: [
            YearSeries(
                id: "settled", label: same("bosatt"), years: [2016, 2017],
                values: (0..<8).map { [.known(Int32($0 * 10)), $0 == 3 ? .withheld : .missing] })
        ])

    static let steps: [Category] =
        (1...5).map { Category(id: "\($0)", code: Int32($0), label: same("trinn \($0)"), value: $0) }
        + [Category(id: "not-relevant", code: 6, label: same("ikke relevant"), standing: .notRelevant)]

    static let codebook = Codebook(
        survey: "sample", wave: 2017, title: same("Prøveundersøkelse"), isSynthetic: true,
        layout: FileLayout(unit: "nr"), sections: [Section(id: "all", label: same("Alt"))],
        areas: [
            Area(id: "business", label: same("samarbeid med lokalt næringsliv"), short: same("næringsliv")),
            Area(id: "interpreter", label: same("bestilling og bruk av tolk"), short: same("tolk")),
        ],
        batteries: [
            Battery(id: "benefit", label: same("nytte"), role: .benefit),
            Battery(id: "importance", label: same("viktighet"), role: .importance),
        ],
        items: [
            Item(
                id: "guidelines", kind: .single, label: same("Retningslinjer for bruk av tolk"),
                short: same("tolk"),
                section: "all", columns: ["v1"],
                categories: [
                    Category(id: "with", code: 1, label: same("med tolkeregisteret")),
                    Category(id: "none", code: 2, label: same("ingen retningslinjer")),
                ],
                concern: ["none"]),
            Item(
                id: "channels", kind: .multiple(atMost: 3), label: same("Foretrukne kanaler"),
                short: same("kanaler"),
                section: "all", columns: ["v2", "v3"],
                categories: [
                    Category(id: "email", code: 1, label: same("e-post")),
                    Category(id: "meetings", code: 2, label: same("møter")),
                ],
                use: "channels"),
            Item(
                id: "target", kind: .number(0...100, decimals: 0), label: same("Resultatmål i prosent"),
                short: same("mål"), section: "all", columns: ["v4"]),
            Item(
                id: "needs", kind: .text, label: same("Hva trenger kommunen?"), short: same("behov"),
                section: "all",
                columns: ["v5"], use: "contact"),
        ] + battery("benefit", label: "Nytte") + battery("importance", label: "Viktighet"))

    static func battery(_ id: String, label: String) -> [Item] {
        [("business", "næringsliv"), ("interpreter", "tolk")].map { area, word in
            Item(
                id: "\(id).\(area)", kind: .scale, label: same("\(label): \(word)"), short: same(word),
                section: "all",
                columns: ["\(id).\(area)"], categories: steps, battery: BatteryPlace(battery: id, area: area))
        }
    }

    static let wave = Wave(
        codebook: codebook, register: register,
        responses: (0..<8).map { unit in
            unit == 2 || unit == 6
                ? nil
                : Response(
                    answeredOn: Day(ordinal: 17_500 + Int32(unit)), isCompleted: unit != 4,
                    respondent: "rådmann",
                    row: unit + 2)
        },
        columns: [
            codes([1, 2, 0, 2, 0, 1, 0, 1]), ticks([1, 3, 0, 2, 0, 1, 0, 2]),
            numbers([70, nil, nil, 50, nil, 100, nil, 40]),
            texts([nil, "Ta gjerne kontakt \u{1B}[31mnå", nil, "råd", nil, nil, nil, nil]),
            codes([5, 1, 0, 2, 4, 6, 0, 3]), codes([4, 2, 0, 3, 0, 5, 0, 3]),
            codes([4, 5, 0, 5, 0, 6, 0, 3]),
            codes([3, 4, 0, 1, 0, 5, 0, 3]),
        ],
        provenance: Provenance(file: "sample.csv", sha256: "", importedAt: nil, rows: 6), issues: [])

    static func same(_ text: String) -> Phrase { Phrase(text) }

    private static func codes(_ values: [UInt8]) -> AnswerColumn {
        AnswerColumn(status: values.map { $0 > 0 ? .answered : .silent }, values: .codes(values))
    }

    private static func ticks(_ values: [UInt32]) -> AnswerColumn {
        AnswerColumn(status: values.map { $0 > 0 ? .answered : .silent }, values: .ticks(values))
    }

    private static func numbers(_ values: [Int32?]) -> AnswerColumn {
        AnswerColumn(
            status: values.map { $0 != nil ? .answered : .silent }, values: .numbers(values.map { $0 ?? 0 }))
    }

    private static func texts(_ values: [String?]) -> AnswerColumn {
        AnswerColumn(status: values.map { $0 != nil ? .answered : .silent }, values: .texts(values))
    }
}
