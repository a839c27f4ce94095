/// A unit that can be followed through all waves of a panel.
public struct PanelMember: Sendable, Hashable {
    /// The unit's position in the newest wave's register.
    public let unit: Int
    /// Its position in the register of each wave, ascending by year.
    public let positions: [Int]
}
