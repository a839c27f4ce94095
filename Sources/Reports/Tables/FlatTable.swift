import Survey
import SurveyAnalytics
import Tables
import Wording

/// A table with one value a cell, for files: a share takes nine columns and a mean five, so that every number can be
/// sorted and summed.
struct FlatTable {
    /// What a cell holds.
    enum Cell: Sendable, Hashable {
        /// Words.
        case text(String)
        /// A number that is written with so many decimals; nil where there is none.
        case number(Double?, places: Int)
    }

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

    func cells(_ cell: Table.Cell) -> [Cell] {
        switch cell {
        case .text(let text): [.text(text)]
        case .whole(let number): [whole(number)]
        case .decimal(let number, let places), .change(let number, let places):
            [.number(number, places: places)]
        case .share(let share): share.map(cells) ?? empty(ShareWords.columns.count)
        case .mean(let mean): mean.map(cells) ?? empty(ShareWords.meanColumns.count)
        case .outside(let count): [whole(count)] + empty(ShareWords.columns.count - 1)
        }
    }

    /// As `ShareWords.columns` names them. Below a base that carries percentages the counts stand alone.
    private func cells(_ share: Share) -> [Cell] {
        let counts = [share.count, share.base, share.units].map(whole)
        guard share.showsPercent else { return counts + empty(ShareWords.columns.count - counts.count) }
        let interval = share.interval.value
        let bounds = share.boundsFromSilence
        let isApproximate = interval.map { ShareWords.approximate($0.isApproximate)[language] } ?? ""
        return counts + [
            percent(share.value), percent(interval?.low), percent(interval?.high), .text(isApproximate),
            percent(bounds?.lowerBound), percent(bounds?.upperBound),
        ]
    }

    /// As `ShareWords.meanColumns` names them. Few answers have no interval worth telling.
    private func cells(_ mean: MeanFigure) -> [Cell] {
        let interval = mean.shownInterval
        return [mean.value, interval?.lowerBound, interval?.upperBound].map {
            .number($0, places: mean.places + 1)
        } + [whole(mean.base), whole(mean.units)]
    }

    private func empty(_ count: Int) -> [Cell] { [Cell](repeating: .number(nil, places: 0), count: count) }

    private func whole(_ number: Int?) -> Cell { .number(number.map(Double.init), places: 0) }

    private func percent(_ share: Double?) -> Cell { .number(share.map { 100 * $0 }, places: 1) }
}
