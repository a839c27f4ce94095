import SurveyAnalytics
import Wording

/// Why a unit is flagged, with the numbers.
struct UnitFlags {
    let about: UnitSubject

    var section: DocumentSection {
        let blocks: [Block] =
            about.flags.isEmpty
            ? [.paragraph(UnitWords.notFlagged[about.language])]
            : [
                Block(FlagList(flags: about.flags, source: about.source).element),
                .note(DocumentWords.flagsNote(weight: about.flags.priority)[about.language]),
            ]
        return DocumentSection(
            id: "flags", heading: UnitWords.whyFlagged[about.language], blocks: blocks)
    }
}
