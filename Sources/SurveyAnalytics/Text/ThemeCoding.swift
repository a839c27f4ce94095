import Survey

/// The texts of a domain to one item, read with a coding frame and corrected by hand.
///
/// The base are the units that wrote an answer. One answer may have several themes, so that shares may add to more than
/// 100 percent.
public struct ThemeCoding: Sendable, Hashable {
    /// How the texts are read.
    public let entry: ThemeFrame.Entry
    /// Who is spoken of.
    public let domain: Domain
    /// Whether the item is put to the domain's frame at all; if not, every count is zero.
    public let isAskedInFrame: Bool
    /// The answers in words, by the units' positions, ascending.
    public let answers: [CodedAnswer]
    /// The units of the domain, N.
    public let units: Int
    /// The units that the routing leads past the item.
    public let notAsked: Int
    /// The corrections of the item that do not hold, those of units outside the domain too, in their order.
    public let setAside: [SetAsideCorrection]

    /// Reads the texts of a domain, or nil when the wave has no such text item.
    ///
    /// - Parameter corrections: in the order in which they were made; those of other items are passed over.
    public init?(
        by entry: ThemeFrame.Entry, in domain: Domain, of wave: Wave, corrections: [AnswerCorrection] = []
    ) {
        guard let position = wave.codebook.position(ofItem: entry.item),
            wave.codebook.items[position].kind == .text
        else { return nil }
        let column = wave.columns[position]
        let isAsked = wave.codebook.items[position].isAsked(inFrame: domain.frame)
        let members = isAsked ? domain.units : []
        let sorted = ThemeCorrections(corrections, entry: entry, of: wave)
        self.entry = entry
        self.domain = domain
        isAskedInFrame = isAsked
        answers = members.compactMap { unit in
            column.text(ofUnit: unit).map { text in
                CodedAnswer(unit: unit, text: text, entry: entry, byHand: sorted.decisions[unit] ?? [:])
            }
        }
        units = domain.count
        notAsked = members.count { column.status[$0] == .notAsked }
        setAside = sorted.setAside
    }

    /// The same reading of a part of the domain.
    func narrowed(to part: Domain, of wave: Wave) -> ThemeCoding {
        ThemeCoding(narrowing: self, to: part, of: wave)
    }

    private init(narrowing whole: ThemeCoding, to part: Domain, of wave: Wave) {
        let members = Set(part.units)
        let status = wave.column(whole.entry.item)?.status ?? []
        entry = whole.entry
        domain = part
        isAskedInFrame = whole.isAskedInFrame
        answers = whole.answers.filter { members.contains($0.unit) }
        units = part.count
        notAsked = isAskedInFrame ? part.units.count { status[$0] == .notAsked } : 0
        setAside = whole.setAside
    }

    /// The units that wrote an answer, n.
    public var base: Int { answers.count }

    /// The units that were asked, and wrote nothing, s.
    public var silent: Int { isAskedInFrame ? units - notAsked - base : 0 }

    /// The share of the answers that have a theme.
    ///
    /// - Parameter position: the theme's position in `entry.themes`.
    public func share(ofThemeAt position: Int) -> Share {
        share(answers.count { $0.has(themeAt: position) })
    }

    /// The share of the answers that have the theme with this id, or nil when there is no such theme.
    public func share(ofTheme id: String) -> Share? {
        entry.position(ofTheme: id).map { share(ofThemeAt: $0) }
    }

    /// The share of the answers that have no theme.
    public var uncoded: Share { share(answers.count { $0.themes.isEmpty }) }

    /// Themes per answer; nil when nobody wrote one.
    public var themesPerAnswer: Double? {
        base > 0 ? Double(answers.reduce(0) { $0 + $1.themes.count }) / Double(base) : nil
    }

    /// The groups of words, counted in the same answers.
    public var wordCounts: [WordCount] {
        let texts = answers.map { TextWords($0.text) }
        return entry.groups.map { group in WordCount(of: group, in: texts) { share($0) } }
    }

    private func share(_ count: Int) -> Share {
        Share(count: count, base: base, known: base + notAsked, units: isAskedInFrame ? units : 0)
    }
}
