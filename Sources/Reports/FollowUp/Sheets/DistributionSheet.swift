import Survey
import SurveyAnalytics
import Wording

/// What the place and the country answered to every closed question: a row for each category.
struct DistributionSheet {
    let report: FollowUpReport

    var sheet: WorkbookSheet {
        let shares = ShareWords.columns.prefix(6).enumerated()
        return WorkbookSheet(
            name: ExportSheetWords.distributions[language],
            title: report.topLine(ExportSheetWords.distributions[language]),
            notices: [ExportSheetWords.smallBase(Share.smallestBaseForPercent)[language]],
            columns: [
                column(ExportSheetWords.questionID, 22), column(ReportWords.item, 50),
                column(ReportWords.frame, 12), column(ReportWords.domain, 18), column(ReportWords.answer, 36),
            ] + shares.map { column($1, $0 < 3 ? 8 : 12) },
            rows: source.frames.flatMap(rows))
    }

    private func rows(_ frame: Frame) -> [[WorkbookCell]] {
        let country = source.domain(nil, frame: frame)
        let domains =
            report.place == .country ? [country] : [source.domain(report.place, frame: frame), country]
        return source.codebook.items.indices.flatMap { position in
            domains.filter { $0.count > 0 }.flatMap { rows(position, frame, $0) }
        }
    }

    private func rows(_ position: Int, _ frame: Frame, _ domain: Domain) -> [[WorkbookCell]] {
        let item = source.codebook.items[position]
        guard item.isClosed, item.isAsked(inFrame: frame.id) else { return [] }
        let distribution =
            source.summary.profile(of: domain)?.items[position].distribution
            ?? Distribution(ofItemAt: position, in: domain, of: source.wave)
        return distribution.categories.indices.map { place in
            [
                .text(item.id), .text(item.label[language]), .text(frame.label[language]),
                .text(source.name(of: domain)), .text(distribution.categories[place].label[language]),
            ] + cells(distribution, place)
        }
    }

    /// x, n and N; percent and interval where the base carries them. A category outside the base has no n.
    private func cells(_ distribution: Distribution, _ place: Int) -> [WorkbookCell] {
        guard let share = distribution.share(ofCategoryAt: place) else {
            let counts = [distribution.counts[place], nil, distribution.units]
            return (counts + [nil, nil, nil]).map { .whole($0) }
        }
        let interval = share.showsPercent ? share.interval.value : nil
        return [share.count, share.base, share.units, share.showsPercent ? share.percent : nil].map {
            .whole($0)
        } + [interval?.low, interval?.high].map { .decimal($0.map { 100 * $0 }, places: 1) }
    }

    private func column(_ words: Phrase, _ width: Double) -> WorkbookSheet.Column {
        WorkbookSheet.Column(words[language], width: width)
    }

    private var source: ReportSource { report.source }
    private var language: Language { report.language }
}
