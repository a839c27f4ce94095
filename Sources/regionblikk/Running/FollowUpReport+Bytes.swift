import FollowUp
import Reports
import Survey

extension FollowUpReport {
    /// The share of the whole time that it takes to find out what a list says, before it is written.
    static let collecting = 0.75

    /// The whole file in a form.
    ///
    /// - Parameters:
    ///   - file: where it goes, to name it in a problem.
    ///   - moment: when it is written, for forms that say so.
    ///   - progress: is told how far a workbook has come; the other forms take less time than finding out what they say.
    func bytes(
        as format: ExportFormat, for file: String, at moment: Moment, progress: Headway? = nil
    ) throws(FileProblem) -> [UInt8] {
        try progress?.reach(0)
        let program = Regionblikk.configuration.version
        switch format {
        case .table: return Array(text(as: .table).utf8)
        case .csv: return Array(text(as: .csv).utf8)
        case .json: return Array(text(as: .json).utf8)
        case .ics: return Array(calendar(writtenAt: moment.seconds, program: program).utf8)
        case .xlsx:
            return try workbook(writtenAt: moment.seconds, program: program).bytes(
                file: file, progress: progress)
        }
    }
}
