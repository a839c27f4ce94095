import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws a figure as an SVG document: titled, described in words, and readable in black and white.
struct FigurePicture {
    let result: FigureResult
    let source: ReportSource

    static let width = 840.0
    static let margin = 24.0
    /// Where labels end and bars begin.
    static let labels = 250.0

    var language: Language { source.language }
    var numbers: Numbers { source.numbers }
    /// What ids begin with, so that several pictures can stand in one page.
    var prefix: String { "figure-" + result.figure.id.filter { $0.isLetter || $0.isNumber || $0 == "-" } }

    private var caption: FigureCaption { FigureCaption(result: result, source: source) }

    /// The document.
    var document: String {
        var canvas = PictureCanvas()
        canvas.write(caption.title, .title)
        canvas.write(caption.domain, .body)
        canvas.space(10)
        if let table = result.table { draw(table, on: &canvas) }
        canvas.space(8)
        for note in caption.notes { canvas.write(note, .small) }
        canvas.write(caption.basis.sentence, .small)
        return root(canvas).document
    }

    private func root(_ canvas: PictureCanvas) -> SVGElement {
        let (width, height) = (
            SVGElement.pixels(FigurePicture.width), SVGElement.pixels(canvas.y + FigurePicture.margin)
        )
        let title = SVGElement("title", ["id": "\(prefix)-title"], text: caption.title)
        let description = SVGElement("desc", ["id": "\(prefix)-desc"], text: description)
        let patterns = SVGElement("defs", [:], SVGFill.allCases.compactMap { $0.definition(prefix) })
        let paper = SVGElement("rect", ["width": width, "height": height, "fill": "#ffffff"])
        return SVGElement(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height,
                "viewBox": "0 0 \(width) \(height)", "role": "img", "lang": language.rawValue,
                "aria-labelledby": "\(prefix)-title \(prefix)-desc",
                "font-family": "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif",
            ], [title, description, patterns, paper] + canvas.elements)
    }

    /// Everything that the picture shows, in words.
    private var description: String {
        let rows = result.table.map { table in table.rows.map { describe($0, table.series) } } ?? []
        return ([caption.domain + "."] + rows + caption.notes + [caption.basis.sentence + "."])
            .joined(separator: " ")
    }

    private func describe(_ row: FigureRow, _ series: [FigureLabel]) -> String {
        let values = zip(series, row.values).map { series, value in
            row.values.count > 1 ? "\(series.text(source)) \(text(value))" : text(value)
        }
        let group = row.group.map { "\($0.text(source)), " } ?? ""
        return "\(group)\(row.label.text(source)): \(values.joined(separator: "; "))."
    }

    /// A value in words.
    func text(_ value: FigureValue) -> String {
        switch value {
        case .share(let share):
            let isKnown = share.interval.value?.isPoint ?? false
            return UnitWords.share(share, withInterval: !isKnown, withCount: true, numbers: numbers)[language]
        case .total(let total): return FigureWords.total(total, numbers)[language]
        case .absent: return GlyphSet.unicode[.none]
        }
    }

    private func draw(_ table: FigureTable, on canvas: inout PictureCanvas) {
        if FigureForm(result.figure.content) == .stacked {
            drawStacks(table, on: &canvas)
        } else {
            drawBars(table, on: &canvas)
        }
    }
}

/// What has been drawn so far, from the top down.
struct PictureCanvas {
    private(set) var elements: [SVGElement] = []
    /// Where the next line begins.
    private(set) var y = FigurePicture.margin

    /// Leaves room.
    mutating func space(_ height: Double) { y += height }

    /// Writes lines across the whole picture.
    mutating func write(_ text: String, _ style: TextStyle) {
        for line in style.lines(text, within: FigurePicture.width - 2 * FigurePicture.margin) {
            elements.append(.words(line, x: FigurePicture.margin, y: y + style.size, style))
            y += style.leading
        }
    }

    /// Adds what has been placed already.
    mutating func add(_ element: SVGElement) { elements.append(element) }
}
