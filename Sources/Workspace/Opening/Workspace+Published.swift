import DemoData
import Survey
import SurveyAnalytics
import SurveyFiles

extension Workspace {
    /// Holds a printed report against the survey.
    ///
    /// - Parameters:
    ///   - published: the file of what the report states; the report of 2017 where none is named.
    ///   - contradictions: the file of the rows that cannot hold; those known of the report of 2017 where none is named.
    /// - Throws: the first mistake of a file.
    public func check(
        published: String? = nil, contradictions: String? = nil
    ) throws(FileProblem) -> PublishedCheck {
        let rows =
            if let published { try PublishedReader.read(path: places.path(published)) } else {
                try PublishedReader.read(
                    embedded(demo_published_bytes(), demo_published_length()), file: "published-2017.csv")
            }
        let known =
            if let contradictions { try ContradictionReader.read(path: places.path(contradictions)) } else {
                try ContradictionReader.read(
                    embedded(demo_contradictions_bytes(), demo_contradictions_length()),
                    file: "contradictions.csv")
            }
        return PublishedCheck(
            rows, contradictions: known, against: survey, themes: try codingFrame().frame)
    }

    private func embedded(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: bytes, count: length))
    }
}
