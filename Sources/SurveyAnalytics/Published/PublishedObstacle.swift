/// Why nothing can be set beside a row of a report.
public enum PublishedObstacle: Error, Sendable, Hashable {
    /// No survey answers it.
    case outside
    /// The survey has no wave of the year.
    case noWave(Int)
    /// The wave of a year has no such item or battery, or none of the kind that the measure needs.
    case noItem(String, year: Int)
    /// The item has no such category, number of ticks or part.
    case noPart(String)
    /// The register of a year has no such frame, division, class, characteristic or series.
    case notInRegister(String, year: Int)
    /// The texts of the item have no themes.
    case noThemes(String)
    /// The units cannot be followed.
    case refused(PanelRefusal)
    /// There is no figure.
    case absent(Absence)
    /// The measure and what is claimed do not go together.
    case unclear
}

extension Finding {
    /// The figure, or the reason why there is none as an obstacle.
    func get() throws(PublishedObstacle) -> Value {
        switch self {
        case .found(let value): return value
        case .absent(let absence): throw .absent(absence)
        }
    }
}
