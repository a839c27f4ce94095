import Survey
import SurveyAnalytics
import TerminalUI
import Wording
import Tables

/// Draws figures as plain text with bars, as wide as a terminal.
struct FigureText {
    let source: ReportSource
    /// The columns of the terminal.
    let width: Int
    let glyphs: GlyphSet

    var language: Language { source.language }
    var numbers: Numbers { source.numbers }

    /// The narrowest bar.
    static let leastBar = 8

    /// A figure with its words, each line with a line break.
    func text(of result: FigureResult) -> String {
        let caption = FigureCaption(result: result, source: source)
        let heading = heading(caption)
        let body = result.table.map { lines(of: $0, result.figure.content) } ?? []
        let notes = caption.notes.flatMap { TextWidth.wrap(glyphs.safe($0), width: width) }
        let parts = [heading + wrapped(caption.domain), body, notes].filter { !$0.isEmpty }
        return parts.joined(separator: [""]).map { $0 + "\n" }.joined()
    }

    /// The title with the badge of made-up answers, on a line of its own where the title leaves no room.
    private func heading(_ caption: FigureCaption) -> [String] {
        let lines = wrapped(caption.title)
        guard caption.isSynthetic else { return lines }
        let badge = ProgramWords.synthetic[language]
        let joined = (lines.first ?? "") + "   " + badge
        return lines.count == 1 && TextWidth.of(joined) <= width ? [joined] : lines + [badge]
    }

    private func lines(of table: FigureTable, _ content: Figure.Content) -> [String] {
        switch FigureForm(content) {
        case .bars: bars(of: table, scale: table.scale(of: content))
        case .groupedBars: groupedBars(of: table, scale: table.scale(of: content))
        case .stacked: stacked(table)
        case .table: rows(of: table)
        }
    }

    /// `ja   ████████████   80 %, 248 av 311 (78–82)`
    private func bars(of table: FigureTable, scale: Double) -> [String] {
        let values = table.rows.map { $0.values.first.map(text) ?? "" }
        let columns = columns(labels: table.rows.map(label), values: values)
        return zip(table.rows, values).flatMap { row, value in
            line(label(row), bar(row.values.first, scale, columns.bar), value, columns)
        }
    }

    /// The row's label on a line of its own, then a bar a series, and what changed.
    private func groupedBars(of table: FigureTable, scale: Double) -> [String] {
        let labels = table.series.map { "  " + glyphs.safe($0.text(source)) }
        let columns = columns(labels: labels, values: table.rows.flatMap { $0.values.map(text) })
        return table.rows.enumerated().flatMap { position, row -> [String] in
            let bars = zip(labels, row.values).flatMap { label, value in
                line(label, bar(value, scale, columns.bar), text(value), columns)
            }
            let changes = row.changes.flatMap { change in
                indented(
                    "\(PanelWords.span(change.since, change.until)): "
                        + PanelWords.sentence(change, numbers)[language])
            }
            return (position > 0 ? [""] : []) + wrapped(label(row)) + bars + changes
        }
    }

    /// One table for each group of rows.
    private func rows(of table: FigureTable) -> [String] {
        let writer = TextTable(language, glyphs: glyphs, width: width)
        let groups = table.rows.reduce(into: [[FigureRow]]()) { groups, row in
            if groups.last?.last?.group == row.group {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
        let tables = groups.map { rows in
            let heading = rows.first?.group?.text(source) ?? ""
            return Table(
                columns: [Table.Column(heading)] + table.series.map { Table.Column($0.text(source), .share) },
                rows: rows.map { row in
                    [.text(row.label.text(source))] + row.values.map { .share($0.share) }
                })
        }
        let texts = tables.map { writer.text(of: $0).split(separator: "\n").map(String.init) }
        return Array(texts.joined(separator: [""]))
    }
}

extension FigureText {
    /// How wide labels, bars and values are.
    struct Columns {
        let label: Int
        let bar: Int
        let value: Int
    }

    /// Values whole, labels in at most two fifths, bars in the rest.
    func columns(labels: [String], values: [String]) -> Columns {
        let value = values.map { TextWidth.of($0) }.max() ?? 0
        let widest = labels.map { TextWidth.of($0) }.max() ?? 0
        let label = min(widest, max(4, min(width * 2 / 5, width - value - FigureText.leastBar - 4)))
        return Columns(label: label, bar: max(FigureText.leastBar, width - label - value - 4), value: value)
    }

    /// A row of label, bar and value; a label that is too long goes on below.
    func line(_ label: String, _ bar: String, _ value: String, _ columns: Columns) -> [String] {
        let indent = String(label.prefix { $0 == " " })
        let labels = TextWidth.wrap(label, width: columns.label - indent.count).map { indent + $0 }
        return labels.enumerated().map { position, label in
            let padded = TextWidth.padded(label, width: columns.label, glyphs: glyphs)
            guard position == 0 else { return padded.trimmed }
            let bar = TextWidth.padded(bar, width: columns.bar, glyphs: glyphs)
            return "\(padded)  \(bar)  \(value)".trimmed
        }
    }

    private func bar(_ value: FigureValue?, _ scale: Double, _ width: Int) -> String {
        value?.length(on: scale).map { Bar(share: $0, width: width, glyphs: glyphs).filled } ?? ""
    }

    private func text(_ value: FigureValue) -> String {
        switch value {
        case .share(let share):
            let isKnown = share.interval.value?.isPoint ?? false
            return UnitWords.share(share, withInterval: !isKnown, withCount: true, numbers: numbers)[language]
        case .total(let total): return FigureWords.total(total, numbers)[language]
        case .absent: return glyphs[.none]
        }
    }

    func label(_ row: FigureRow) -> String { glyphs.safe(row.label.text(source)) }

    func wrapped(_ text: String) -> [String] { TextWidth.wrap(glyphs.safe(text), width: width) }

    private func indented(_ text: String) -> [String] {
        TextWidth.wrap(glyphs.safe(text), width: max(20, width - 4)).map { "    " + $0 }
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
