import Survey

/// Words of the tables of a unit's screen.
public enum UnitReadoutWords {
    /// *own answer*
    public static let own = Phrase(nb: "eget svar", nn: "eige svar", en: "own answer")
    /// *chosen*: that a category was given. Beside an answer that reads *no*, a *yes* would be taken for the answer.
    public static let chosen = Phrase(nb: "valgt", nn: "vald", en: "chosen")
    /// *flag*
    public static let flag = Phrase(nb: "flagg", nn: "flagg", en: "flag")
    /// *weight*
    public static let weight = Phrase(nb: "vekt", nn: "vekt", en: "weight")
    /// *value*
    public static let value = Phrase(nb: "verdi", nn: "verdi", en: "value")

    /// The share of a place that gave an answer.
    public static func share(in place: String) -> Phrase {
        Phrase(nb: "\(place), andel", nn: "\(place), del", en: "\(place), share")
    }
    /// *the share is of*
    public static let followed = Phrase(
        nb: "andelen gjelder svaret", nn: "delen gjeld svaret", en: "the share is of the answer")
}
