import Survey

/// Words of the follow-up list.
public enum FollowUpWords {
    /// *Follow-up list*
    public static let title = Phrase(
        nb: "Oppfølgingsliste", nn: "Oppfølgingsliste", en: "Follow-up list")
    /// *written standard*
    public static let writtenStandard = Phrase(nb: "målform", nn: "målform", en: "written standard")
    /// *why flagged*
    public static let why = Phrase(nb: "hvorfor flagget", nn: "kvifor flagga", en: "why flagged")
    /// *preferred channels*
    public static let channels = Phrase(
        nb: "foretrukne kanaler", nn: "føretrekte kanalar", en: "preferred channels")
    /// *areas with unmet need*
    public static let unmetNeeds = Phrase(
        nb: "områder med udekket behov", nn: "område med udekt behov", en: "areas with unmet need")
    /// *adviser*
    public static let adviser = Phrase(nb: "rådgiver", nn: "rådgivar", en: "adviser")
    /// *status*
    public static let status = Phrase("status")
    /// *due date*
    public static let due = Phrase(nb: "frist", nn: "frist", en: "due date")
}
