import Survey

/// What an import would bring: read, and not kept yet.
public struct ImportPreview: Sendable, Hashable {
    /// What the file says.
    public let wave: Wave
    /// How its rows were matched with units.
    public let matches: UnitMatches
    /// What was imported for the wave before; nil where nothing was.
    public let before: Provenance?
    /// What is new since then; nil where nothing was imported.
    public let news: WaveNews?

    /// What was read, beside the wave as it was imported before.
    public init(_ wave: Wave, matches: UnitMatches, before: Wave?) {
        self.wave = wave
        self.matches = matches
        self.before = before?.provenance
        news = before.map { WaveNews(from: $0, to: wave) }
    }

    /// Whether the very same file is imported already.
    public var isSameFile: Bool { before?.sha256 == wave.provenance.sha256 }
}
