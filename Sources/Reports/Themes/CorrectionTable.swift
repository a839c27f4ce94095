import FollowUp
import Survey
import SurveyAnalytics

/// Corrections as a CSV file that can be read back: the same columns in every language.
public enum CorrectionTable {
    /// The names of the columns. `text` is the answer that was read, `to` the id of the theme or category, and moments
    /// are in UTC.
    public static let columns = [
        "survey", "wave", "unit", "item", "change", "to", "text", "who", "when", "why", "undone-who",
        "undone-when", "undone-why",
    ]

    /// The file of some corrections, those that are undone too.
    public static func text(of corrections: [Correction]) -> String {
        var writer = CSVWriter()
        writer.append(columns.map { .text($0) })
        for correction in corrections { writer.append(cells(of: correction).map { .text($0) }) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func cells(of correction: Correction) -> [String] {
        let (wave, decision, undone) = (correction.wave, correction.decision, correction.undone)
        return [
            wave.survey, String(wave.year), decision.unit, decision.item, decision.change.kind.rawValue,
            decision.change.target, decision.text, correction.made.who,
            UniversalTime.text(correction.made.when), correction.made.why, undone?.who ?? "",
            undone.map { UniversalTime.text($0.when) } ?? "", undone?.why ?? "",
        ]
    }
}
