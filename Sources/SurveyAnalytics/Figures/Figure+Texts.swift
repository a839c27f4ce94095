import Survey

/// How figures read free texts: the coding frame, and what was decided by hand about the answers of the wave.
public struct FigureTexts: Sendable, Hashable {
    /// The themes and the words that tell them.
    public let frame: ThemeFrame
    /// The corrections of the wave that is told of, in the order in which they were made.
    public let corrections: [AnswerCorrection]

    /// A way to read texts.
    public init(frame: ThemeFrame, corrections: [AnswerCorrection] = []) {
        self.frame = frame
        self.corrections = corrections
    }
}

extension Figure {
    /// The themes of a free text: one row a theme, and last the answers that have none.
    func themes(
        of item: String, by domain: Domain, in wave: Wave, _ texts: FigureTexts?
    ) throws(FigureAbsence) -> FigureTable {
        guard let texts, let entry = texts.frame.entry(ofItem: item) else { throw .notCoded(item: item) }
        let found = ThemeCoding(by: entry, in: domain, of: wave, corrections: texts.corrections)
        guard let coding = found else { throw .noSuchItem(item, year: wave.year) }
        if let reason = coding.emptiness { throw .nobody(reason) }
        let themes = entry.themes.indices.map { place in
            FigureRow(
                .named(id: entry.themes[place].id, entry.themes[place].label),
                [.share(coding.share(ofThemeAt: place))])
        }
        return FigureTable(
            series: [.year(wave.year)],
            rows: themes + [FigureRow(.uncoded, [.share(coding.uncoded)], isLast: true)],
            notes: coding.themesPerAnswer.map { [.severalThemes(perAnswer: $0, base: coding.base)] } ?? [])
    }
}

extension ThemeCoding {
    /// Why there is nothing to say of any text; nil when there is.
    fileprivate var emptiness: Absence? {
        if !isAskedInFrame { return .notAskedInFrame }
        if base > 0 { return nil }
        return notAsked > 0 ? .everybodyLeavesBase : .nobodyAnswered
    }
}
