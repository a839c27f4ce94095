/// A survey: its waves, each with its own codebook and register.
public struct Survey: Sendable, Hashable {
    /// The waves, ascending by year; at least one.
    public let waves: [Wave]

    /// A survey of these waves, or nil when there is none.
    public init?(waves: [Wave]) {
        guard !waves.isEmpty else { return nil }
        self.waves = waves.sorted { $0.year < $1.year }
    }

    /// The wave of a year.
    public func wave(_ year: Int) -> Wave? {
        waves.first { $0.year == year }
    }

    /// The newest wave.
    public var newest: Wave { waves[waves.count - 1] }

    /// Whether any of the answers are made up.
    public var isSynthetic: Bool { waves.contains { $0.codebook.isSynthetic } }
}
