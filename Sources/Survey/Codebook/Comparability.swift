/// How far the answers to an item can be compared with those of an earlier wave, as the codebook states it.
public struct Comparability: Sendable, Hashable {
    /// What the statement comes to.
    public enum Degree: String, Sendable, Hashable, CaseIterable {
        /// The same question with the same answers.
        case comparable
        /// Other words, but the same matter: changes are shown, and the reason beside them.
        case nearly
        /// No change can be told.
        case not
    }

    /// The year of the earlier wave.
    public let wave: Int
    /// The id of the earlier wave's item that this one continues.
    public let item: String
    /// What it comes to.
    public let degree: Degree
    /// Why, in words; nil where there is nothing to explain.
    public let reason: Phrase?

    /// A statement about an earlier wave.
    public init(wave: Int, item: String, degree: Degree, reason: Phrase? = nil) {
        self.wave = wave
        self.item = item
        self.degree = degree
        self.reason = reason
    }
}
