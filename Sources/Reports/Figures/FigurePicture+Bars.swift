import Survey
import SurveyAnalytics
import Wording

extension FigurePicture {
    private static let barHeight = 15.0
    private static let barStep = 19.0
    private static let barWidth = 300.0

    /// One bar for each row and series, the value at its end, and under them what changed.
    func drawBars(_ table: FigureTable, on canvas: inout PictureCanvas) {
        let fills = self.fills(table.series)
        if table.series.count > 1 { drawLegend(table.series, fills, on: &canvas) }
        let scale = table.scale(of: result.figure.content)
        var group: FigureLabel?
        for row in table.rows {
            if let heading = row.group, heading != group {
                canvas.space(6)
                canvas.write(heading.text(source), .heading)
            }
            group = row.group
            drawRow(row, fills, scale, on: &canvas)
        }
    }

    private func drawRow(
        _ row: FigureRow, _ fills: [SVGFill], _ scale: Double, on canvas: inout PictureCanvas
    ) {
        let (left, start) = (FigurePicture.margin, FigurePicture.margin + FigurePicture.labels)
        let top = canvas.y
        let style = TextStyle.body
        let lines = style.lines(row.label.text(source), within: FigurePicture.labels - 12)
        for (place, line) in lines.enumerated() {
            canvas.add(.words(line, x: left, y: top + 12 + Double(place) * style.leading, style))
        }
        var y = top
        for (value, fill) in zip(row.values, fills) {
            let length = value.length(on: scale).map { $0 * FigurePicture.barWidth } ?? 0
            if length > 0 {
                canvas.add(
                    .box(
                        x: start, y: y, width: length, height: FigurePicture.barHeight,
                        fill: fill.paint(prefix), stroke: fill.stroke))
            }
            canvas.add(.words(text(value), x: start + length + 6, y: y + 12, .value))
            y += FigurePicture.barStep
        }
        for change in row.changes {
            let words =
                "\(PanelWords.span(change.since, change.until)): "
                + PanelWords.sentence(change, numbers)[language]
            let room = FigurePicture.width - FigurePicture.margin - start
            for line in TextStyle.small.lines(words, within: room) {
                canvas.add(.words(line, x: start, y: y + 11, .small))
                y += TextStyle.small.leading
            }
        }
        canvas.space(max(y - top, Double(lines.count) * style.leading) + 7)
    }
}

extension FigurePicture {
    /// What each series is drawn with: parts and steps by what they mean, waves and others by their place, the last
    /// one the darkest.
    func fills(_ series: [FigureLabel]) -> [SVGFill] {
        let steps = series.filter { if case .named = $0 { true } else { false } }
        return series.enumerated().map { place, label in
            switch label {
            case .part(.poor, _): .warning
            case .part(.neither, _): .dots
            case .part(.good, _): .rising
            case .notRelevant: .empty
            case .named where steps.count == 5: [.warning, .falling, .dots, .rising, .crossed][place]
            default: [.solid, .rising, .dots, .crossed, .empty][(series.count - 1 - place) % 5]
            }
        }
    }

    /// What each fill means, beside each other, in as many lines as it takes.
    func drawLegend(_ series: [FigureLabel], _ fills: [SVGFill], on canvas: inout PictureCanvas) {
        let style = TextStyle.value
        var x = FigurePicture.margin
        for (label, fill) in zip(series, fills) {
            let words = label.text(source)
            let width = 22 + style.width(of: words) + 18
            if x + width > FigurePicture.width - FigurePicture.margin, x > FigurePicture.margin {
                x = FigurePicture.margin
                canvas.space(20)
            }
            canvas.add(
                .box(x: x, y: canvas.y, width: 16, height: 13, fill: fill.paint(prefix), stroke: fill.stroke))
            canvas.add(.words(words, x: x + 22, y: canvas.y + 11, style))
            x += width
        }
        canvas.space(28)
    }
}
