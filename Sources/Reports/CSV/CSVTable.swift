import Survey
import SurveyAnalytics
import Wording
import Tables

/// Writes a table as CSV. A share takes nine columns and a mean five, so that every number can be sorted and summed.
struct CSVTable {
    let language: Language

    func headings(of column: Table.Column) -> [String] {
        let suffixes: [Phrase] =
            switch column.content {
            case .text, .number: []
            case .share: ShareWords.columns
            case .mean: ShareWords.meanColumns
            }
        return suffixes.isEmpty
            ? [column.heading] : suffixes.map { "\(column.heading): \($0[language])" }
    }

    func cells(_ cell: Table.Cell, in column: Table.Column) -> [CSVWriter.Cell] {
        switch cell {
        case .text(let text): [.text(text)]
        case .whole(let number): [.number(number.map(String.init) ?? "")]
        case .decimal(let number, let places), .change(let number, let places):
            [.number(number.map { SpreadsheetNumber.text($0, places) } ?? "")]
        case .share(let share): share.map(cells) ?? empty(ShareWords.columns.count)
        case .mean(let mean): mean.map(cells) ?? empty(ShareWords.meanColumns.count)
        }
    }

    /// As `ShareWords.columns` names them. Below a base that carries percentages the counts stand alone.
    private func cells(_ share: Share) -> [CSVWriter.Cell] {
        let counts = [share.count, share.base, share.units].map(whole)
        guard share.showsPercent else { return counts + empty(ShareWords.columns.count - counts.count) }
        let interval = share.interval.value
        let bounds = share.boundsFromSilence
        let isApproximate = interval.map { ShareWords.approximate($0.isApproximate)[language] } ?? ""
        return counts + [
            whole(share.percent), percent(interval?.low), percent(interval?.high), .text(isApproximate),
            percent(bounds?.lowerBound), percent(bounds?.upperBound),
        ]
    }

    /// As `ShareWords.meanColumns` names them.
    private func cells(_ mean: MeanFigure) -> [CSVWriter.Cell] {
        [mean.value, mean.interval?.lowerBound, mean.interval?.upperBound].map { number in
            .number(number.map { SpreadsheetNumber.text($0, mean.places + 1) } ?? "")
        } + [whole(mean.base), whole(mean.units)]
    }

    private func empty(_ count: Int) -> [CSVWriter.Cell] {
        [CSVWriter.Cell](repeating: .number(""), count: count)
    }

    private func whole(_ number: Int?) -> CSVWriter.Cell { .number(number.map(String.init) ?? "") }

    private func percent(_ share: Double?) -> CSVWriter.Cell {
        .number(share.map { SpreadsheetNumber.text(100 * $0, 1) } ?? "")
    }
}
