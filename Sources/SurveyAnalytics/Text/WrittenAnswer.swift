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

/// The texts of some domains of one frame, read with a coding frame and corrected by hand: what a unit's own are held
/// against.
public struct TextReading: Sendable {
    /// Who is spoken of.
    public let domains: [Domain]
    private let wave: Wave
    /// The text items' positions in the codebook, with one coding a domain where the coding frame knows the item.
    private let items: [(position: Int, codings: [ThemeCoding])]

    /// Reads the texts of all text items.
    ///
    /// - Parameters:
    ///   - domains: the first one is told apart: its units with a theme can be named.
    ///   - corrections: in the order in which they were made.
    public init(
        by frame: ThemeFrame, corrections: [AnswerCorrection] = [], in domains: [Domain], of wave: Wave
    ) {
        self.domains = domains
        self.wave = wave
        items = wave.codebook.items.indices.filter { wave.codebook.items[$0].kind == .text }.map { position in
            let entry = frame.entry(ofItem: wave.codebook.items[position].id)
            let codings = entry.map { entry in
                domains.compactMap { ThemeCoding(by: entry, in: $0, of: wave, corrections: corrections) }
            }
            return (position, codings ?? [])
        }
    }

    /// What a unit of the last domain wrote, one entry a text item in the questionnaire's order.
    public func answers(ofUnit unit: Int) -> [WrittenAnswer] {
        items.map { position, codings in
            let column = wave.columns[position]
            let coded = codings.last?.answers.first { $0.unit == unit }
            return WrittenAnswer(
                item: position, status: column.status[unit], text: column.text(ofUnit: unit),
                writers: domains.map { TextSummary(ofItemAt: position, in: $0, of: wave) },
                themes: codings.isEmpty ? nil : coded.map { marks(of: $0, codings) } ?? [])
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
