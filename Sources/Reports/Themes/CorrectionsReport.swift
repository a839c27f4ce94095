import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// All that was decided by hand about the answers of a wave, what was undone and what does not hold included.
public struct CorrectionsReport: Report {
    /// What became of a correction.
    enum Standing: Sendable, Hashable {
        case holds
        case undone(Signature)
        /// A later one about the same answer took its place.
        case superseded
        case setAside(AnswerCorrection.Obstacle)
    }

    /// What was asked, as JSON names it.
    public static let name = "corrections"
    /// What it is made of.
    public let source: ReportSource
    private let frame: ThemeFrame
    private let lines: [(stored: StoredCorrection, standing: Standing)]

    /// The corrections of a wave.
    ///
    /// - Parameters:
    ///   - corrections: in the order in which they were made.
    ///   - frame: the coding frame whose themes they name.
    public init(_ corrections: [StoredCorrection], frame: ThemeFrame, _ source: ReportSource) {
        self.source = source
        self.frame = frame
        let obstacles = CorrectionsReport.obstacles(corrections.holding, frame: frame, in: source.wave)
        lines = corrections.enumerated().map { place, stored in
            (stored, CorrectionsReport.standing(of: stored, before: corrections[(place + 1)...], obstacles))
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(ThemeWords.corrections[source.language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [Table.Column(ThemeWords.number[language], .number)]
                + [
                    ReportWords.code, ReportWords.name, ReportWords.item, ThemeWords.change,
                    ReportWords.answer, ThemeWords.who, ThemeWords.when, ThemeWords.why, ThemeWords.status,
                ].map { Table.Column($0[language]) },
            rows: lines.map { stored, standing in
                let (decision, made) = (stored.correction.decision, stored.correction.made)
                let day = source.numbers.day(UniversalTime.day(made.when))
                return [.whole(stored.number)]
                    + [
                        decision.unit, name(ofUnit: decision.unit), decision.item,
                        change(decision)[language], decision.text, made.who, day, made.why,
                        words(standing)[language],
                    ].map { .text($0) }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "corrections": .array(lines) { stored, standing in
                let obstacle: String? =
                    if case .setAside(let obstacle) = standing { obstacle.rawValue } else { nil }
                return JSONValue.decision(stored.correction.decision).adding([
                    "number": .whole(stored.number), "holds": .bool(standing == .holds),
                    "superseded": .bool(standing == .superseded), "obstacle": .text(obstacle),
                    "made": .signature(stored.correction.made),
                    "undone": stored.correction.undone.map { .signature($0) } ?? .null,
                ])
            }
        ]
    }

    private func name(ofUnit code: String) -> String {
        source.register.position(ofUnit: code).map { source.register.units[$0].name } ?? ""
    }

    /// A decision in words, with the theme or category as it is called.
    private func change(_ decision: AnswerCorrection) -> Phrase {
        let id = decision.change.target
        let label: Phrase? =
            switch decision.change.kind {
            case .add, .remove:
                frame.entry(ofItem: decision.item)?.themes.first { $0.id == id }?.label
            case .recode: source.codebook.category(id, ofItem: decision.item)?.label
            }
        return ThemeWords.change(decision.change, label: label ?? Phrase(id))
    }

    private func words(_ standing: Standing) -> Phrase {
        switch standing {
        case .holds: ThemeWords.holds
        case .undone(let by): ThemeWords.undone(by: by.who, why: by.why)
        case .superseded: ThemeWords.superseded
        case .setAside(let obstacle): ThemeWords.obstacle(obstacle)
        }
    }

    private static func standing(
        of stored: StoredCorrection, before later: ArraySlice<StoredCorrection>,
        _ obstacles: [AnswerCorrection: AnswerCorrection.Obstacle]
    ) -> Standing {
        if let undone = stored.correction.undone { return .undone(undone) }
        let decision = stored.correction.decision
        if later.contains(where: {
            $0.correction.undone == nil && $0.correction.decision.supersedes(decision)
        }) {
            return .superseded
        }
        return obstacles[decision].map { .setAside($0) } ?? .holds
    }

    /// Why decisions do not hold, of themes and of categories.
    private static func obstacles(
        _ decisions: [AnswerCorrection], frame: ThemeFrame, in wave: Wave
    ) -> [AnswerCorrection: AnswerCorrection.Obstacle] {
        let themes = frame.entries.flatMap {
            ThemeReading.setAside(decisions, by: $0, in: wave)
        }
        let setAside = themes + RecodedWave(wave, by: decisions).setAside
        return Dictionary(
            setAside.map { ($0.correction, $0.obstacle) }, uniquingKeysWith: { first, _ in first })
    }

    private var language: Language { source.language }
}

extension Codebook {
    /// A category of an item by both ids.
    func category(_ id: String, ofItem item: String) -> Category? {
        position(ofItem: item).flatMap { items[$0].categories.first { $0.id == id } }
    }
}
