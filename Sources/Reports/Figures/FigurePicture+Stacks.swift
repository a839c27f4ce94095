import Survey
import SurveyAnalytics
import Wording

extension FigurePicture {
    private static let stackHeight = 22.0
    private static let stackWidth = 350.0
    /// The narrowest part that has room for its percentage.
    private static let leastForNumber = 20.0

    /// One bar a row, its parts beside each other with their percentages, n and mean at the end.
    func drawStacks(_ table: FigureTable, on canvas: inout PictureCanvas) {
        let fills = self.fills(table.series)
        drawLegend(table.series, fills, on: &canvas)
        for row in table.rows { drawStack(row, fills, on: &canvas) }
    }

    private func drawStack(_ row: FigureRow, _ fills: [SVGFill], on canvas: inout PictureCanvas) {
        let (left, start) = (FigurePicture.margin, FigurePicture.margin + FigurePicture.labels)
        let top = canvas.y
        let style = TextStyle.body
        let lines = style.lines(row.label.text(source), within: FigurePicture.labels - 12)
        for (place, line) in lines.enumerated() {
            canvas.add(.words(line, x: left, y: top + 15 + Double(place) * style.leading, style))
        }
        var x = start
        for (value, fill) in zip(row.values, fills) {
            let width = value.length(on: 1).map { $0 * FigurePicture.stackWidth } ?? 0
            if width > 0 { drawPart(value, fill, x: x, y: top, width: width, on: &canvas) }
            x += width
        }
        canvas.add(.words(ending(of: row), x: max(x, start) + 8, y: top + 15, .value))
        canvas.space(max(FigurePicture.stackHeight, Double(lines.count) * style.leading) + 8)
    }

    private func drawPart(
        _ value: FigureValue, _ fill: SVGFill, x: Double, y: Double, width: Double,
        on canvas: inout PictureCanvas
    ) {
        let height = FigurePicture.stackHeight
        canvas.add(
            .box(x: x, y: y, width: width, height: height, fill: fill.paint(prefix), stroke: fill.stroke))
        guard width >= FigurePicture.leastForNumber, let percent = value.share?.percent else { return }
        let words = String(percent)
        let room = TextStyle.small.width(of: words) + 6
        let middle = x + width / 2
        canvas.add(.box(x: middle - room / 2, y: y + 4, width: room, height: height - 8, fill: "#ffffff"))
        canvas.add(.words(words, x: middle - room / 2 + 3, y: y + 15, .small))
    }

    /// `n = 305, snitt 3,4 (n=301)`; the counts of all parts where the base is too small for percent.
    private func ending(of row: FigureRow) -> String {
        let shares = row.values.compactMap(\.share)
        guard let base = shares.first?.base else { return "" }
        guard base >= Share.smallestBaseForPercent else {
            return UnitWords.ratings(shares, numbers: numbers)[language]
        }
        let mean = row.mean.map { ", " + FigureWords.mean($0, numbers)[language] } ?? ""
        return "n = \(numbers.whole(base))" + mean
    }
}
