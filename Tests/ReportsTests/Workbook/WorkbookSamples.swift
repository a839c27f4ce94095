import Survey

@testable import Reports

/// Workbooks that tests write.
enum WorkbookSamples {
    /// A list of follow-up, with everything that a sheet can have.
    static let followUp = Workbook(
        sheets: [
            WorkbookSheet(
                name: "Oppfølging: Øst/Sør", title: "Oppfølging 2018", notices: ["SYNTETISKE SVAR"],
                columns: [
                    WorkbookSheet.Column("Kommune", width: 10),
                    WorkbookSheet.Column("Status", width: 20, choices: ["ny", "fulgt opp, og lukket"]),
                    WorkbookSheet.Column("Svar", width: 9), WorkbookSheet.Column("Snitt"),
                    WorkbookSheet.Column("Frist", width: 14.5),
                ],
                rows: [
                    [
                        .text("0301"), .text("ny", severity: .high), .whole(58), .decimal(3.14159, places: 1),
                        .day(Day(year: 2018, month: 1, day: 12)),
                    ],
                    [
                        .text("1401"), .empty, .whole(-9_007_199_254_740_993), .decimal(-0.5, places: 0),
                        .day(Day(year: 1899, month: 12, day: 31), severity: .low),
                    ],
                    [
                        .text(""), WorkbookCell(.empty, severity: .medium), .whole(nil),
                        .decimal(.infinity, places: 1), .day(Day(year: 9999, month: 12, day: 31)),
                    ],
                ]),
            WorkbookSheet(
                name: "Bare", columns: [WorkbookSheet.Column("a")], rows: [], freezesHeading: false,
                hasFilter: false),
        ], title: "Oppfølging & mer", author: "IMDi <Øst>", createdAt: 1_515_749_400)

    /// One column of texts.
    static func texts(_ texts: [String]) -> Workbook {
        Workbook(
            sheets: [
                WorkbookSheet(
                    name: "Tekst", columns: [WorkbookSheet.Column("tekst")], rows: texts.map { [.text($0)] })
            ], createdAt: 0)
    }

    /// Texts that are put together by chance from what has broken a spreadsheet before.
    static func nastyTexts(count: Int, seed: UInt64) -> [String] {
        let pieces = [
            "=", "+", "-", "@", "=1+1", "=HYPERLINK(\"http://x\")", "'", "\"", "<", ">", "&", "]]>", "&amp;",
            "\n",
            "\r\n", "\r", "\t", " ", "\u{1}", "\u{1F}", "\u{B}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{2028}",
            "\u{FEFF}", "_x0041_", "_x000D_", "_", "_x", "æ", "ŋ", "😀", "e\u{301}", "\u{200D}", "0301", "1E5",
            "TRUE",
            "#N/A", "2018-01-12", "a",
        ]
        var chance = SeededNumbers(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...6, using: &chance)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &chance)]
            }.joined()
        }
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
