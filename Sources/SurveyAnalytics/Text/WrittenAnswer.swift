import Survey

/// What one unit wrote to a text item, with its themes and how many share each.
public struct WrittenAnswer: Sendable, Hashable {
    /// One theme of the answer.
    public struct Mark: Sendable, Hashable {
        /// The theme.
        public let theme: Theme
        /// The words that tell it, as they were written; none where somebody put it there by hand.
        public let words: [String]
        /// Whether somebody put it there by hand.
        public let isByHand: Bool
        /// How many of each domain's writers have the theme, in the domains' order.
        public let shares: [Share]
        /// The units of the first domain with the theme, positions in the register, ascending.
        public let units: [Int]
    }

    /// The item's position in the codebook.
    public let item: Int
    /// What became of the question.
    public let status: AnswerStatus
    /// What was written; nil for nothing.
    public let text: String?
    /// How many of each domain wrote an answer.
    public let writers: [TextSummary]
    /// The themes in the coding frame's order; nil where the frame does not know the item.
    public let themes: [Mark]?
}

/// The texts of a frame, read once with a coding frame and corrected by hand: what any unit's own are held against.
public struct TextReading: Sendable {
    private let wave: Wave
    /// The text items' positions in the codebook, with the coding where the coding frame knows the item.
    private let items: [(position: Int, coding: ThemeCoding?)]

    /// Reads the texts of all text items.
    ///
    /// - Parameters:
    ///   - domain: all units that are to be spoken of, such as a frame's country.
    ///   - corrections: in the order in which they were made.
    public init(
        by frame: ThemeFrame, corrections: [AnswerCorrection] = [], in domain: Domain, of wave: Wave
    ) {
        self.wave = wave
        items = wave.codebook.items.indices.filter { wave.codebook.items[$0].kind == .text }.map { position in
            let entry = frame.entry(ofItem: wave.codebook.items[position].id)
            return (
                position,
                entry.flatMap { ThemeCoding(by: $0, in: domain, of: wave, corrections: corrections) }
            )
        }
    }

    /// What a unit wrote, one entry a text item in the questionnaire's order.
    ///
    /// - Parameter domains: parts of what was read that the unit stands beside; the units of the first one that share a
    ///   theme are named.
    public func answers(ofUnit unit: Int, beside domains: [Domain]) -> [WrittenAnswer] {
        items.map { position, coding in
            let column = wave.columns[position]
            let coded = coding?.answers.first { $0.unit == unit }
            let codings = coding.map { coding in domains.map { coding.narrowed(to: $0, of: wave) } }
            return WrittenAnswer(
                item: position, status: column.status[unit], text: column.text(ofUnit: unit),
                writers: domains.map { TextSummary(ofItemAt: position, in: $0, of: wave) },
                themes: codings.map { codings in coded.map { marks(of: $0, codings) } ?? [] })
        }
    }

    private func marks(of answer: CodedAnswer, _ codings: [ThemeCoding]) -> [WrittenAnswer.Mark] {
        guard let first = codings.first else { return [] }
        return answer.themes.map { finding in
            WrittenAnswer.Mark(
                theme: first.entry.themes[finding.theme],
                words: finding.words.map { String(answer.text[$0]) }, isByHand: finding.isByHand,
                shares: codings.map { $0.share(ofThemeAt: finding.theme) },
                units: first.answers.filter { $0.has(themeAt: finding.theme) }.map(\.unit))
        }
    }
}
