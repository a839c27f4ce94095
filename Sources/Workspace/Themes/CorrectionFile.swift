import FollowUp
import Survey
import SurveyAnalytics
import SurveyFiles
import Reports

/// Reads the files of corrections that `CorrectionTable` writes.
enum CorrectionFile {
    /// The corrections of a file, in its order.
    ///
    /// - Throws: what is wrong with the file, or the first cell that cannot be read, with its line.
    static func read(path: String) throws(FileProblem) -> [Correction] {
        var reader = try CSVReader(FileBytes.read(path: path), file: path)
        guard !reader.hasReplacements else { throw FileProblem(.badEncoding, file: path) }
        guard try reader.nextRow() else { throw FileProblem(.empty, file: path) }
        let heading = (0..<reader.count).map { reader.text($0) }
        if let missing = CorrectionTable.columns.first(where: { !heading.contains($0) }) {
            throw FileProblem(.missingKey, file: path, line: 1, subject: missing)
        }
        var corrections: [Correction] = []
        while try reader.nextRow() {
            guard reader.count == heading.count else {
                throw FileProblem(.malformed, file: path, line: reader.line, subject: reader.text(0))
            }
            let cells = zip(heading, 0..<reader.count).map { ($0, CSVWriter.original(reader.text($1))) }
            let row = Row(
                file: path, line: reader.line,
                cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
            corrections.append(try row.correction())
        }
        return corrections
    }

    /// One row, by the names of its columns.
    private struct Row {
        let file: String
        let line: Int
        let cells: [String: String]

        func correction() throws(FileProblem) -> Correction {
            guard let year = Int(cell("wave")) else { throw problem("wave") }
            guard let kind = AnswerCorrection.Change.Kind(rawValue: cell("change")) else {
                throw problem("change")
            }
            let decision = AnswerCorrection(
                unit: try filled("unit"), item: try filled("item"), text: cell("text"),
                change: AnswerCorrection.Change(kind, target: try filled("to")))
            return Correction(
                wave: WaveID(survey: try filled("survey"), year: year), decision: decision,
                made: try signature("who", "when", "why"),
                undone: cell("undone-who").isEmpty
                    ? nil : try signature("undone-who", "undone-when", "undone-why"))
        }

        private func signature(
            _ who: String, _ when: String, _ why: String
        ) throws(FileProblem) -> Signature {
            guard let seconds = UniversalTime.seconds(cell(when)) else { throw problem(when) }
            return Signature(who: try filled(who), when: seconds, why: cell(why))
        }

        private func cell(_ name: String) -> String { cells[name, default: ""] }

        private func filled(_ name: String) throws(FileProblem) -> String {
            guard !cell(name).isEmpty else { throw problem(name) }
            return cell(name)
        }

        private func problem(_ name: String) -> FileProblem {
            FileProblem(.badValue, file: file, line: line, subject: "\(name): \(cell(name))")
        }
    }
}
