import Survey

/// The names of the parts of a share and a mean in files.
public enum ShareWords {
    /// The columns of a share: count, n, N, percent, interval from and to and whether it is approximate, and the bounds
    /// from silence.
    public static let columns: [Phrase] = [
        Phrase(nb: "antall", nn: "tal", en: "count"),
        Phrase("n"),
        Phrase("N"),
        Phrase(nb: "prosent", nn: "prosent", en: "percent"),
        Phrase(nb: "intervall fra (%)", nn: "intervall frå (%)", en: "interval from (%)"),
        Phrase(nb: "intervall til (%)", nn: "intervall til (%)", en: "interval to (%)"),
        Phrase(nb: "tilnærmet", nn: "tilnærma", en: "approximate"),
        Phrase(nb: "minst mulig (%)", nn: "minst mogleg (%)", en: "least possible (%)"),
        Phrase(nb: "mest mulig (%)", nn: "mest mogleg (%)", en: "most possible (%)"),
    ]

    /// The columns of a mean: value, interval from and to, n, N.
    public static let meanColumns: [Phrase] = [
        Phrase(nb: "snitt", nn: "snitt", en: "mean"),
        Phrase(nb: "intervall fra", nn: "intervall frå", en: "interval from"),
        Phrase(nb: "intervall til", nn: "intervall til", en: "interval to"),
        Phrase("n"),
        Phrase("N"),
    ]

    /// Whether an interval is approximate.
    public static func approximate(_ isApproximate: Bool) -> Phrase {
        isApproximate ? Phrase(nb: "ja", nn: "ja", en: "yes") : Phrase(nb: "nei", nn: "nei", en: "no")
    }
}
