import Survey

/// A small wave of a survey.
func wave(_ year: Int, survey: String = "kommuner", answer: UInt8 = 1) -> Wave {
    let item = Item(
        id: "contact", kind: .single, label: Phrase("Kontakt?"), short: Phrase("kontakt"), section: "help",
        columns: ["q1"],
        categories: [
            Category(id: "yes", code: 1, label: Phrase("ja")),
            Category(id: "no", code: 2, label: Phrase("nei")),
        ])
    return Wave(
        codebook: Codebook(
            survey: survey, wave: year, title: Phrase("Undersøkelsen"), isSynthetic: false,
            layout: FileLayout(unit: "kommunenr"), sections: [Section(id: "help", label: Phrase("bistand"))],
            areas: [], batteries: [], items: [item]),
        register: Register(
            year: year,
            units: [
                Unit(code: "1401", name: "Flora", officialName: "Flora", frame: "kommuner"),
                Unit(code: "2021", name: "Karasjok", officialName: "Kárášjohka Karasjok", frame: "kommuner"),
            ],
            frames: [Frame(id: "kommuner", label: Phrase("kommuner"), one: Phrase("kommune"))], divisions: [],
            mainDivision: "region"),
        responses: [
            Response(answeredOn: Day(ordinal: 17_513), isCompleted: true, respondent: nil, row: 2), nil,
        ],
        columns: [AnswerColumn(status: [.answered, .silent], values: .codes([answer, 0]))],
        provenance: Provenance(file: "svar.csv", sha256: "ab12", importedAt: 1_513_160_000, rows: 2),
        issues: [
            ImportIssue(
                file: "svar.csv", row: 3, column: "q1", value: "7", kind: .unknownCategory,
                action: .leftUnanswered)
        ])
}
