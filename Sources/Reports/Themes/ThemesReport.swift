import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// What the texts of a region and of the country are about; kommuner and bydeler apart.
public struct ThemesReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "themes"
    /// What it is made of.
    public let source: ReportSource
    private let reading: ThemeReading
    private let region: Division.Class?
    private let groups: [(frame: Frame, codings: [ThemeCoding])]

    /// The themes of an item's texts.
    ///
    /// - Parameter region: the region; the whole country when nil.
    public init(_ reading: ThemeReading, region: Division.Class? = nil, _ source: ReportSource) {
        self.source = source
        self.reading = reading
        self.region = region
        groups = source.frames.map { frame in
            let country = source.domain(nil, frame: frame)
            let domains = (region == nil ? [] : [source.domain(region, frame: frame)]) + [country]
            let codings = domains.filter { $0.count > 0 }.compactMap {
                reading.coding(of: $0, in: source.wave)
            }
            return (frame, codings)
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(reading.label(in: source), year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        shown.flatMap { frame, codings in
            codings.flatMap { coding in
                let base = ThemeWords.answers(
                    coding.base, themesPerAnswer: coding.themesPerAnswer, source.numbers)[language]
                let place = "\(source.name(of: coding.domain)), \(frame.label[language])"
                return [
                    Table(
                        title: "\(place): \(base)", columns: [column(ThemeWords.theme), share],
                        rows: themes(of: coding))
                ]
                    + coding.wordCounts.map { count in
                        Table(
                            title: "\(place): \(count.group.label[language])",
                            columns: [column(ThemeWords.word), share, uses], rows: words(of: count))
                    }
            }
        } + setAside
    }

    /// One table for a spreadsheet: themes, then the words that are counted.
    public var sheet: Table {
        Table(
            columns: [
                column(ReportWords.frame), column(ReportWords.domain), column(ReportWords.kind),
                column(ThemeWords.theme), share, uses,
            ],
            rows: shown.flatMap { frame, codings in
                codings.flatMap { coding in
                    let place: [Table.Cell] = [
                        .text(frame.label[language]), .text(source.name(of: coding.domain)),
                    ]
                    let told = themes(of: coding).map {
                        place + [.text(ThemeWords.theme[language])] + $0 + [.whole(nil)]
                    }
                    let counted = coding.wordCounts.flatMap { count in
                        words(of: count).map { place + [.text(count.group.label[language])] + $0 }
                    }
                    return told + counted
                }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        let frames = groups.map { frame, codings in
            JSONValue.frame(frame, source).adding(["domains": .array(codings) { .coding($0, source) }])
        }
        return [
            "question": reading.item(in: source).map { .item($0, source) } ?? .null,
            "region": .region(region, source), "themesFile": .text(reading.file),
            "frames": .array(frames),
            "setAside": .array(reading.setAside(in: source.wave)) { .setAside($0) },
        ]
    }

    /// The frames that are asked.
    private var shown: [(frame: Frame, codings: [ThemeCoding])] {
        groups.filter { $0.codings.contains(where: \.isAskedInFrame) }
    }

    private func themes(of coding: ThemeCoding) -> [[Table.Cell]] {
        let themes = coding.entry.themes.indices.map { place -> [Table.Cell] in
            [.text(coding.entry.themes[place].label[language]), .share(coding.share(ofThemeAt: place))]
        }
        return themes + [[.text(ThemeWords.uncoded[language]), .share(coding.uncoded)]]
    }

    private func words(of count: WordCount) -> [[Table.Cell]] {
        let words = count.lines.map { line -> [Table.Cell] in
            [.text(line.word.label[language]), .share(line.share), .whole(line.uses)]
        }
        let uses = count.lines.reduce(0) { $0 + $1.uses }
        return words + [[.text(ThemeWords.anyWord[language]), .share(count.share), .whole(uses)]]
    }

    /// The corrections that do not hold, where there are any.
    private var setAside: [Table] {
        let setAside = reading.setAside(in: source.wave)
        guard !setAside.isEmpty else { return [] }
        return [
            Table(
                title: ThemeWords.setAside[language],
                columns: [column(ReportWords.code), column(ThemeWords.change), column(ThemeWords.status)],
                rows: setAside.map { entry in
                    [
                        .text(entry.correction.unit),
                        .text(reading.change(entry.correction, in: source)[language]),
                        .text(ThemeWords.obstacle(entry.obstacle)[language]),
                    ]
                })
        ]
    }

    private var share: Table.Column { Table.Column(ReportWords.share[language], .share) }
    private var uses: Table.Column { Table.Column(ThemeWords.uses[language], .number) }
    private func column(_ words: Phrase) -> Table.Column { Table.Column(words[language]) }
    private var language: Language { source.language }
}
