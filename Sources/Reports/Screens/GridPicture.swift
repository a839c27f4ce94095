import Survey
import TerminalUI

/// A picture of a screen: its characters in their places, dark on white, as it can be printed.
struct GridPicture {
    let grid: Grid
    let title: String
    let language: Language

    private static let (cellWidth, cellHeight, margin) = (8.0, 17.0, 12.0)

    /// The document.
    var document: String {
        let width = Double(grid.size.width) * GridPicture.cellWidth + 2 * GridPicture.margin
        let height = Double(grid.size.height) * GridPicture.cellHeight + 2 * GridPicture.margin
        let paper = SVGElement.box(x: 0, y: 0, width: width, height: height, fill: "#ffffff")
        let words = (0..<grid.size.height).flatMap { runs(ofRow: $0).flatMap(elements) }
        return SVGElement(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": SVGElement.pixels(width),
                "height": SVGElement.pixels(height),
                "viewBox": "0 0 \(SVGElement.pixels(width)) \(SVGElement.pixels(height))",
                "role": "img", "lang": language.rawValue, "aria-label": title, "xml:space": "preserve",
                "font-family": "'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace",
                "font-size": "13",
            ], [SVGElement("title", [:], text: title), paper] + words
        ).document
    }

    /// Characters beside each other that mean the same.
    private struct Run {
        let x: Int
        let y: Int
        var text: String
        var width: Int
        let role: Role
    }

    private func runs(ofRow y: Int) -> [Run] {
        var runs: [Run] = []
        for (x, cell) in grid.row(y).enumerated() {
            if var last = runs.last, last.role == cell.role {
                last.text += cell.text
                last.width += 1
                runs[runs.count - 1] = last
            } else {
                runs.append(Run(x: x, y: y, text: cell.text, width: 1, role: cell.role))
            }
        }
        return runs
    }

    private func elements(_ run: Run) -> [SVGElement] {
        let look = run.role.printed
        let (x, y) = (
            GridPicture.margin + Double(run.x) * GridPicture.cellWidth,
            GridPicture.margin + Double(run.y) * GridPicture.cellHeight
        )
        let width = Double(run.width) * GridPicture.cellWidth
        let ground = look.ground.map {
            SVGElement.box(x: x, y: y, width: width, height: GridPicture.cellHeight, fill: $0)
        }
        guard run.text.contains(where: { $0 != " " }) else { return [ground].compactMap(\.self) }
        let words = SVGElement(
            "text",
            [
                "x": SVGElement.pixels(x), "y": SVGElement.pixels(y + 13), "fill": look.ink,
                "font-weight": look.isBold ? "bold" : "normal", "textLength": SVGElement.pixels(width),
                "lengthAdjust": "spacingAndGlyphs",
            ], text: run.text)
        return [ground, words].compactMap(\.self)
    }
}

extension Role {
    /// How it looks on paper.
    fileprivate var printed: (ink: String, ground: String?, isBold: Bool) {
        switch self {
        case .text, .tab, .keyLabel: ("#1a1a1a", nil, false)
        case .dim, .border, .barRest, .barNeutral: ("#595959", nil, false)
        case .title, .heading, .key, .marked, .barMark: ("#1a1a1a", nil, true)
        case .activeTab, .badge, .match: ("#ffffff", "#1a1a1a", true)
        case .selected, .selectedInactive, .input: ("#1a1a1a", "#dddddd", true)
        case .good, .bar, .link: ("#0b5394", nil, false)
        case .barAlternate: ("#5b6f86", nil, false)
        case .low, .error: ("#a61c00", nil, true)
        case .warning: ("#7a4a00", nil, true)
        case .missing: ("#6a3d7c", nil, false)
        }
    }
}
