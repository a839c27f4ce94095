import SurveyAnalytics
import TerminalUI
import Wording

extension FigureText {
    /// A legend, then one bar a row in which every part has a sign of its own, with its shares and its mean.
    func stacked(_ table: FigureTable) -> [String] {
        let signs = self.signs(for: table.series)
        let legend = zip(signs, table.series).map { sign, label in
            let words = glyphs.safe(label.text(source))
            return words.hasPrefix(sign) ? words : "\(sign) \(words)"
        }
        let shares = table.rows.map { row in
            UnitWords.ratings(row.values.compactMap(\.share), numbers: numbers)[language]
        }
        let means = table.rows.map { $0.mean.map { FigureWords.mean($0, numbers)[language] } }
        let joined = zip(shares, means).map { shares, mean in shares + (mean.map { "  " + $0 } ?? "") }
        // The mean stands below the bar where there is no room for it behind the shares.
        let fits = width - FigureText.leastBar - 4 >= (joined.map { TextWidth.of($0) }.max() ?? 0)
        let columns = columns(labels: [""], values: fits ? joined : shares)
        let rows = table.rows.indices.flatMap { row in
            wrapped(label(table.rows[row]))
                + line(
                    "", stack(table.rows[row].values, signs, columns.bar), fits ? joined[row] : shares[row],
                    columns)
                + (fits ? [] : means[row].map { ["  " + $0] } ?? [])
        }
        return filled(legend) + [""] + rows
    }

    /// Words beside each other in as many lines as it takes, none of them broken.
    private func filled(_ words: [String]) -> [String] {
        words.reduce(into: [String]()) { lines, word in
            let joined = (lines.last.map { $0 + "   " } ?? "") + word
            if lines.isEmpty || TextWidth.of(joined) > width {
                lines.append(word)
            } else {
                lines[lines.count - 1] = joined
            }
        }
    }

    private func stack(_ values: [FigureValue], _ signs: [String], _ width: Int) -> String {
        let lengths = values.map { $0.length(on: 1) ?? 0 }
        return zip(signs, StackedBar.apportion(lengths, width: width))
            .map { String(repeating: $0, count: $1) }.joined()
    }

    /// Steps are drawn with their own digits, parts with the shades that the screens use.
    private func signs(for series: [FigureLabel]) -> [String] {
        series.map { label in
            switch label {
            case .part(.poor, _): glyphs[.full]
            case .part(.neither, _): glyphs[.mediumShade]
            case .part(.good, _): glyphs[.darkShade]
            case .named(let id, _) where id.utf8.count == 1: id
            default: glyphs[.lightShade]
            }
        }
    }
}
