/// A unit that can be followed through all waves of a panel.
public struct PanelMember: Sendable, Hashable {
    /// The unit's position in the newest wave's register.
    public let unit: Int
    /// Its position in the register of each wave, ascending by year.
    public let positions: [Int]
}

extension Domain {
    /// Followed units as the register of one wave has them.
    ///
    /// - Parameter place: The wave's place among the panel's years.
    static func panel(_ members: [PanelMember], ofWave place: Int, frame: String) -> Domain {
        Domain(
            frame: frame, scope: .group(name: "panel"), units: members.map { $0.positions[place] }.sorted())
    }
}
