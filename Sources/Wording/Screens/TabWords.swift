import Survey

/// Words of the lists that one steps between.
public enum TabWords {
    /// *Questions*
    public static let questions = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Questions")
    /// *Assistance*
    public static let areas = Phrase(nb: "Bistand", nn: "Bistand", en: "Assistance")
    /// *Figures*
    public static let figures = Phrase(nb: "Figurer", nn: "Figurar", en: "Figures")
    /// *Response*
    public static let response = Phrase(nb: "Svarinngang", nn: "Svarinngang", en: "Response")
    /// *Follow-up*
    public static let followUp = Phrase(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up")
    /// *go to the main list*: the units
    public static let goToUnits = Phrase(
        nb: "gå til hovedlisten", nn: "gå til hovudlista", en: "go to the main list")
    /// *go to who has not responded*
    public static let goToResponse = Phrase(
        nb: "gå til svarinngangen og påminnelsene", nn: "gå til svarinngangen og påminningane",
        en: "go to who has not responded, and reminders")
    /// *go to the follow-up list*
    public static let goToFollowUp = Phrase(
        nb: "gå til oppfølgingslisten", nn: "gå til oppfølgingslista", en: "go to the follow-up list")
}
