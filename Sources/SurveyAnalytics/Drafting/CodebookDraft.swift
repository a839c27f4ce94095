import Survey

/// A codebook as it is proposed from a file of answers, for an adviser to mend.
public struct CodebookDraft: Sendable, Hashable {
    /// A question, or several that are put for different areas.
    public enum Entry: Sendable, Hashable {
        case item(DraftedItem, section: String)
        case battery(DraftedBattery, section: String)
    }

    /// The survey's id: that of the earlier waves, where there are any.
    public let survey: String
    /// The year of the wave.
    public let wave: Int
    /// The name of the survey: that of the earlier waves, where there are any.
    public let title: Phrase
    /// Which columns are about the unit; `unit` is empty when no column holds units.
    public let layout: FileLayout
    /// The codes that mean "no answer".
    public let missing: MissingGuess
    /// The parts of the questionnaire: those of the earlier waves that are continued, and one for the rest.
    public let sections: [Section]
    /// What stands in the file, from left to right.
    public let entries: [Entry]

    /// Proposes a codebook.
    ///
    /// - Parameters:
    ///   - columns: the file's columns from left to right.
    ///   - year: the year of the wave.
    ///   - earlier: codebooks of earlier waves, in any order.
    ///   - surveyID: the survey's id where there are no earlier waves.
    public init(of columns: [ColumnProfile], year: Int, earlier: [Codebook], surveyID: String) {
        let earlier = earlier.filter { $0.wave < year }.sorted { $0.wave > $1.wave }
        let layout = DraftedLayout(of: columns)
        let missing = MissingGuess(
            of: columns.indices.filter { !layout.places.contains($0) }.map { columns[$0] })
        let groups = ColumnGroups.found(in: columns, without: layout.places, missing)
        var drafting = EntryDrafting(columns: columns, missing: missing, earlier: earlier)
        entries = groups.map { drafting.entry(of: $0) }
        survey = earlier.first?.survey ?? surveyID
        wave = year
        title = earlier.first.map { $0.title.renamed(from: $0.wave, to: year) } ?? Phrase(surveyID)
        self.layout = layout.layout
        self.missing = missing
        sections = drafting.sections
    }

    /// The columns that the draft has items for, in their order.
    public var columns: [String] {
        entries.flatMap { entry in
            switch entry {
            case .item(let item, _): item.columns
            case .battery(let battery, _): battery.parts.map(\.column)
            }
        }
    }
}

extension Phrase {
    /// The same words of another year.
    fileprivate func renamed(from year: Int, to other: Int) -> Phrase {
        Phrase(
            nb: nb.replacing(String(year), with: String(other)),
            nn: nn.replacing(String(year), with: String(other)),
            en: en.replacing(String(year), with: String(other)))
    }
}

extension CodebookDraft {
    /// The same draft as one of another survey.
    public func asSurvey(_ id: String, title: Phrase) -> CodebookDraft {
        CodebookDraft(
            survey: id, wave: wave, title: title, layout: layout, missing: missing, sections: sections,
            entries: entries)
    }

    private init(
        survey: String, wave: Int, title: Phrase, layout: FileLayout, missing: MissingGuess,
        sections: [Section],
        entries: [Entry]
    ) {
        self.survey = survey
        self.wave = wave
        self.title = title
        self.layout = layout
        self.missing = missing
        self.sections = sections
        self.entries = entries
    }
}

extension CodebookDraft {
    /// How many questions there are; a battery counts once.
    public var questions: Int { entries.count }

    /// How many of them most likely continue a question of an earlier wave.
    public var continued: Int {
        entries.count { entry in
            let links =
                switch entry {
                case .item(let item, _): item.links
                case .battery(let battery, _): battery.links
                }
            return links.first.map { $0.similarity >= ItemLink.likely } ?? false
        }
    }
}
