import Reports
import FollowUp
import Survey

/// The forms in which what a screen says is written.
enum ScreenFormat: String, Sendable, Hashable, CaseIterable {
    case csv
    case xlsx
    case json
    case txt
    case svg

    /// The form that the ending of a file's name says; CSV where it says none.
    init(ofFile path: String) {
        let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
        self = ending.flatMap { ScreenFormat(rawValue: $0.lowercased()) } ?? .csv
    }
}

extension ScreenReport {
    /// The whole file in a form.
    ///
    /// - Parameters:
    ///   - file: where it goes, to name it in a problem.
    ///   - moment: when it is written, for forms that say so.
    ///   - progress: is told how far a workbook has come, which takes longest.
    func bytes(
        as format: ScreenFormat, for file: String, at moment: Moment, progress: Headway
    ) throws(FileProblem) -> [UInt8] {
        switch format {
        case .csv: return csv
        case .json: return Array(json.utf8)
        case .txt: return Array(plainText.utf8)
        case .svg: return Array(svg.utf8)
        case .xlsx:
            let program = Regionblikk.configuration.version
            return try workbook(writtenAt: moment.seconds, program: program).bytes(
                file: file, progress: progress)
        }
    }
}
