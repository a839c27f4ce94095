/// Who did something, when and why.
public struct Signature: Sendable, Hashable {
    /// Who did it.
    public let who: String
    /// When, in seconds since 1970-01-01 in UTC.
    public let when: Int64
    /// Why; empty where nobody was asked.
    public let why: String

    /// A signature.
    public init(who: String, when: Int64, why: String = "") {
        self.who = who
        self.when = when
        self.why = why
    }
}
