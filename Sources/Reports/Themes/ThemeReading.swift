import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// How the texts of one item are read: the coding frame, the file that it stands in, and the corrections by hand.
public struct ThemeReading: Sendable {
    /// How the item is read.
    public let entry: ThemeFrame.Entry
    /// The file of the coding frame; nil for the one that is built in.
    public let file: String?
    /// The corrections of the wave, in the order in which they were made, those that are undone too.
    public let corrections: [StoredCorrection]

    /// A way to read texts.
    public init(entry: ThemeFrame.Entry, file: String? = nil, corrections: [StoredCorrection] = []) {
        self.entry = entry
        self.file = file
        self.corrections = corrections
    }

    /// The texts of a domain; nil when the wave has no such text item.
    func coding(of domain: Domain, in wave: Wave) -> ThemeCoding? {
        ThemeCoding(by: entry, in: domain, of: wave, corrections: corrections.holding)
    }

    /// The corrections that do not hold.
    func setAside(in wave: Wave) -> [SetAsideCorrection] {
        ThemeReading.setAside(corrections.holding, by: entry, in: wave)
    }

    /// The decisions about an item's themes that do not hold.
    static func setAside(
        _ decisions: [AnswerCorrection], by entry: ThemeFrame.Entry, in wave: Wave
    ) -> [SetAsideCorrection] {
        ThemeCorrections(decisions, entry: entry, of: wave).setAside
    }

    func item(in source: ReportSource) -> Item? {
        source.codebook.position(ofItem: entry.item).map { source.codebook.items[$0] }
    }

    func label(in source: ReportSource) -> String {
        item(in: source)?.label[source.language] ?? entry.item
    }

    /// A decision about a theme, in words.
    func change(_ correction: AnswerCorrection, in source: ReportSource) -> Phrase {
        let id = correction.change.target
        let label = entry.position(ofTheme: id).map { entry.themes[$0].label } ?? Phrase(id)
        return ThemeWords.change(correction.change, label: label)
    }
}
