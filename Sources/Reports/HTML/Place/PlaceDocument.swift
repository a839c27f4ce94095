import Survey
import SurveyAnalytics
import Wording

/// A region, a group or the whole country as one HTML document that can be handed out: who answered, how the help is
/// rated beside the rest of the country, who should be followed up and why, and what was answered.
public struct PlaceDocument: Sendable {
    /// The document.
    public let text: String

    /// The document about a place.
    ///
    /// - Parameters:
    ///   - survey: the survey that the source's wave belongs to, for the waves before it.
    ///   - more: sections from elsewhere, put before the explanations.
    public init(about place: Place, survey: Survey, more: [DocumentSection] = [], _ source: ReportSource) {
        let frames = PlaceFrame.all(of: place, survey: survey, source)
        let about = frames.flatMap { frame in
            [
                PlaceResponse(about: frame).section, PlaceCoverage(about: frame).section,
                PlaceAreas(about: frame).section, PlaceFlagged(about: frame).section,
                PlaceQuestions(about: frame).section,
            ].compactMap { $0 }
        }
        let page = HTMLPage(
            source: source,
            title: ReportWords.title(source.name(of: place), year: source.wave.year),
            lead: source.codebook.title[source.language],
            brief: frames.flatMap { PlaceBrief(about: $0).sentences },
            sections: about + more + [
                ReadingGuide(source: source, frame: frames.first?.frame).section,
                SourceNote(source: source).section,
            ])
        text = page.text
    }
}
