import Survey

/// A survey of three units and two waves in which every kind of value occurs.
enum HandmadeSurvey {
    static let register = Register(
        year: 2017,
        units: [
            Unit(
                code: "030101", name: "Gamle Oslo", officialName: "Bydel Gamle Oslo", frame: "bydeler",
                parent: "0301"),
            Unit(
                code: "1401", name: "Flora", officialName: "Flora", frame: "kommuner",
                writtenStandard: .nynorsk,
                place: Coordinate(latitude: 61.6, longitude: 5.03)),
            Unit(
                code: "2021", name: "Karasjok", officialName: "Kárášjohka Karasjok", frame: "kommuner",
                writtenStandard: .neutral),
        ],
        frames: [
            Frame(
                id: "kommuner", label: Phrase(nb: "kommuner", nn: "kommunar", en: "municipalities"),
                one: Phrase("kommune")),
            Frame(id: "bydeler", label: Phrase("bydeler"), one: Phrase("bydel")),
        ],
        divisions: [
            Division(
                id: "region", label: Phrase("region"),
                classes: [
                    .init(id: "vest", label: Phrase("Vest")), .init(id: "nord", label: Phrase("Nord")),
                ],
                membership: [Division.none, 0, 1])
        ],
        mainDivision: "region",
        characteristics: [
            Characteristic(id: "population", label: Phrase("innbyggere"), values: [nil, 11_852, Int32.min]),
            Characteristic(
                id: "immigrants", label: Phrase("andel"), decimals: 1, values: [111, nil, Int32.max]),
        ],
        series: [
            YearSeries(
                id: "settled", label: Phrase("bosatt"), years: [2016, 2017],
                values: [[.known(40), .known(0)], [.withheld, .missing], [.missing, .known(-1)]])
        ],
        traits: [
            UnitTrait(source: .characteristic("population"), scale: .log, label: Phrase("innbyggere")),
            UnitTrait(source: .division("region"), scale: .plain, label: Phrase(nb: "a", nn: "b", en: "c")),
            UnitTrait(source: .series("settled", from: 2016, to: 2017), scale: .log, label: Phrase("bosatt")),
        ],
        codeChanges: [CodeChange(kind: .merge, from: "0720", to: "0710", year: 2017)])

    static let items = [
        Item(
            id: "contact", kind: .single, label: Phrase("Har kommunen hatt kontakt?"),
            short: Phrase("kontakt"),
            section: "help", columns: ["q1"],
            categories: [
                Category(id: "yes", code: 1, label: Phrase("ja")),
                Category(id: "no", code: 2, label: Phrase("nei"), standing: .doesNotApply),
            ],
            missing: MissingCodes(blank: [99], notShown: [-1, -2]), use: "contact", concern: ["no"],
            figures: ["3.1", "3.2"]),
        Item(
            id: "channels", kind: .multiple(atMost: 2), label: Phrase("Hvilke?"), short: Phrase("kanaler"),
            section: "help", columns: ["q2a", "q2b"],
            categories: [
                Category(id: "phone", code: 1, label: Phrase("telefon")),
                Category(id: "none", code: 2, label: Phrase("ingen"), standing: .excludesRest),
            ],
            routing: Routing(item: "contact", categories: ["yes"])),
        Item(
            id: "any", kind: .multiple(atMost: nil), label: Phrase("Alle?"), short: Phrase("alle"),
            section: "help",
            columns: ["q3"], categories: [Category(id: "phone", code: 1, label: Phrase("telefon"))]),
        Item(
            id: "benefit.business", kind: .scale, label: Phrase("Nytte"), short: Phrase("nytte"),
            section: "help",
            columns: ["q4"],
            categories: [
                Category(id: "1", code: 1, label: Phrase("liten"), value: -1),
                Category(id: "0", code: 9, label: Phrase("ikke relevant"), standing: .notRelevant),
            ],
            battery: BatteryPlace(battery: "benefit", area: "business"),
            comparability: [
                Comparability(wave: 2016, item: "benefit.trade", degree: .comparable),
                Comparability(wave: 2015, item: "benefit.trade", degree: .not, reason: Phrase("fire trinn")),
            ]),
        Item(
            id: "posts", kind: .number(-5...1000, decimals: 1), label: Phrase("Årsverk"),
            short: Phrase("årsverk"),
            section: "help", columns: ["q5"], frames: ["kommuner"],
            askedOf: Audience(division: "region", classes: ["vest"])),
        Item(
            id: "advice", kind: .text, label: Phrase("Råd?"), short: Phrase("råd"), section: "help",
            columns: ["q6"]),
    ]

    static func wave(_ year: Int, register: Register = register, isSynthetic: Bool = true) -> Wave {
        Wave(
            codebook: Codebook(
                survey: "demo", wave: year,
                title: Phrase(nb: "Undersøkelsen", nn: "Undersøkinga", en: "The survey"),
                isSynthetic: isSynthetic,
                layout: FileLayout(
                    unit: "kommunenr", completed: CompletedColumn(name: "status", codes: [1, 3]),
                    answeredOn: "dato",
                    respondent: "rolle", ignored: ["id"]),
                sections: [Section(id: "help", label: Phrase("bistand"))],
                areas: [Area(id: "business", label: Phrase("næring"), short: Phrase("nær"))],
                batteries: [Battery(id: "benefit", label: Phrase("nytte"), role: .benefit)], items: items),
            register: register,
            responses: [
                nil,
                Response(answeredOn: Day(ordinal: 17_513), isCompleted: true, respondent: "rådmann", row: 2),
                Response(answeredOn: nil, isCompleted: nil, respondent: nil, row: 3),
            ],
            columns: [
                AnswerColumn(status: [.silent, .answered, .answered], values: .codes([0, 1, 2])),
                AnswerColumn(status: [.silent, .answered, .notAsked], values: .ticks([0, 0b11, 0])),
                AnswerColumn(status: [.silent, .answered, .silent], values: .ticks([0, 1, 0])),
                AnswerColumn(status: [.silent, .answered, .answered], values: .codes([0, 1, 2])),
                AnswerColumn(status: [.silent, .answered, .answered], values: .numbers([0, 125, -5])),
                AnswerColumn(
                    status: [.silent, .answered, .silent], values: .texts([nil, "Mer tid, «takk» 🙂", nil])),
            ],
            provenance: Provenance(file: "svar.csv", sha256: "ab12", importedAt: 1_513_160_000, rows: 3),
            issues: [
                ImportIssue(
                    file: "svar.csv", row: 4, column: "q1", value: "7", kind: .unknownCategory,
                    action: .leftUnanswered),
                ImportIssue(
                    file: "svar.csv", row: nil, column: nil, value: "", kind: .missingColumn,
                    action: .columnSetAside),
            ])
    }
}
