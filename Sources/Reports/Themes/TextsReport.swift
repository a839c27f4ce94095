import Survey
import SurveyAnalytics
import Wording
import Tables

/// The answers in words to one item, with their themes and the words that tell them.
public struct TextsReport: Report {
    /// Which answers are listed.
    public enum Choice: Sendable, Hashable {
        /// All.
        case all
        /// Those with a theme, by its position in the coding frame's entry.
        case theme(Int)
        /// Those without any theme.
        case uncoded
    }

    /// What was asked, as JSON names it.
    public static let name = "texts"
    /// What it is made of.
    public let source: ReportSource
    private let reading: ThemeReading
    private let region: Division.Class?
    private let choice: Choice
    private let groups: [(frame: Frame, answers: [CodedAnswer])]

    /// The answers of a region, or of the whole country.
    public init(
        _ reading: ThemeReading, region: Division.Class? = nil, choice: Choice = .all, _ source: ReportSource
    ) {
        self.source = source
        self.reading = reading
        self.region = region
        self.choice = choice
        groups = source.frames.map { frame in
            let domain = source.domain(region, frame: frame)
            let answers = reading.coding(of: domain, in: source.wave)?.answers ?? []
            return (frame, answers.filter { TextsReport.includes($0, choice) })
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(reading.label(in: source), year: source.wave.year)
    }

    /// For people, with the matched words between marks.
    public var tables: [Table] {
        groups.filter { !$0.answers.isEmpty }.map { frame, answers in
            Table(
                title: "\(source.name(of: region)), \(frame.label[language])",
                columns: [ReportWords.code, ReportWords.name, ThemeWords.themes, ReportWords.answer]
                    .map { Table.Column($0[language]) },
                rows: answers.map { unit($0) + [.text(themes(of: $0)), .text($0.marked)] })
        }
    }

    /// One table for a spreadsheet: the answers as they were written, and the matched words beside them.
    public var sheet: Table {
        Table(
            columns: [
                ReportWords.frame, ReportWords.code, ReportWords.name, ThemeWords.themes, ReportWords.answer,
                ThemeWords.matched,
            ].map { Table.Column($0[language]) },
            rows: groups.flatMap { frame, answers in
                answers.map { answer in
                    let words = answer.matchedRanges.map { String(answer.text[$0]) }
                    return [.text(frame.label[language])] + unit(answer)
                        + [themes(of: answer), answer.text, words.joined(separator: " | ")].map { .text($0) }
                }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        let frames = groups.map { frame, answers in
            JSONValue.frame(frame, source).adding([
                "answers": .array(answers) { .answer($0, entry: reading.entry, source) }
            ])
        }
        let theme: String? =
            if case .theme(let place) = choice { reading.entry.themes[place].id } else { nil }
        return [
            "question": reading.item(in: source).map { .item($0, source) } ?? .null,
            "region": .region(region, source), "themesFile": .text(reading.file), "theme": .text(theme),
            "uncoded": .bool(choice == .uncoded), "frames": .array(frames),
        ]
    }

    private func unit(_ answer: CodedAnswer) -> [Table.Cell] {
        let unit = source.register.units[answer.unit]
        return [.text(unit.code), .text(unit.name)]
    }

    private func themes(of answer: CodedAnswer) -> String {
        answer.themes.map { finding in
            let label = reading.entry.themes[finding.theme].label
            return (finding.isByHand ? ThemeWords.byHand(label) : label)[language]
        }.joined(separator: ", ")
    }

    private static func includes(_ answer: CodedAnswer, _ choice: Choice) -> Bool {
        switch choice {
        case .all: true
        case .theme(let place): answer.has(themeAt: place)
        case .uncoded: answer.themes.isEmpty
        }
    }

    private var language: Language { source.language }
}

extension CodedAnswer {
    /// Where any theme's words stand, ascending, none within another.
    var matchedRanges: [Range<String.Index>] {
        let ranges = themes.flatMap(\.words).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        return ranges.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
    }

    /// The text with the matched words between marks.
    var marked: String {
        var marked = ""
        var place = text.startIndex
        for range in matchedRanges {
            marked += text[place..<range.lowerBound] + ThemeWords.marked(String(text[range]))
            place = range.upperBound
        }
        return marked + text[place...]
    }
}
