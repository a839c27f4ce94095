import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The areas of help: how important, how good, the gap, beside region and country, and where the unit stands.
struct HelpSection {
    let state: State
    let screen: UnitScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    func draw(in area: Rect, on grid: inout Grid) {
        let profiles = state.benchmarks(forUnit: screen.position)
        let own = state.content.gaps.areas(ofUnit: screen.position)
        let flagged = state.flaggedAreas(ofUnit: screen.position)
        let layout = TableLayout(columns(profiles), width: area.width - 2, gap: 2)
        layout.drawHeader(on: &grid, x: area.x + 2, y: area.y)
        let list = area.droppingTop(1)
        for row in own.indices where row < list.height {
            let line = list.row(row)
            layout.drawRow(on: &grid, x: line.x + 2, y: line.y) { column in
                cell(column, own: own[row], others: profiles.map { $0.areas[row] }, country: profiles.last)
            }
            if flagged[own[row].area.id] != nil {
                grid.put(glyphs[.warning], x: line.x + 1, y: line.y, role: .warning)
            }
            guard row == screen.list.cursor else { continue }
            drawRegion(of: own[row].area, in: list.row(own.count), profiles, on: &grid)
            grid.paint(line, role: .selected)
            grid.put(glyphs[.marker], x: line.x, y: line.y, role: .selected)
            grid.cursor = Cursor(x: line.x, y: line.y, isVisible: true)
        }
        drawDistributions(profiles, below: area.droppingTop(own.count + 2), on: &grid)
    }

    /// That the region is worse than the rest in the selected area, or in which others it is. It is the region's flag and
    /// says nothing of the unit, so that it never stands beside the unit's own answers.
    private func drawRegion(of area: Area, in row: Rect, _ profiles: [DomainProfile], on grid: inout Grid) {
        let found = state.areaComparisons(forUnit: screen.position).filter(\.isRemarkable)
        guard let domain = profiles.first?.domain, !found.isEmpty else { return }
        let here = found.first { $0.area.id == area.id }
        let words =
            here.map { RegionalWords.sentence($0, in: state.content.name(of: domain), numbers) }
            ?? RegionalWords.others(found.map(\.area.short), in: state.regionName(domain).capitalized)
        let text = TextWidth.truncated(words[language], width: row.width, glyphs: glyphs)
        grid.put(text, x: row.x, y: row.y, limit: row.maxX, role: here == nil ? .dim : .text)
    }

    private func columns(_ profiles: [DomainProfile]) -> [TableColumn] {
        var columns = [
            TableColumn(UnitWords.area[language], minimum: 14, ideal: 38, isSticky: true),
            heading(UnitWords.importance, alignment: .right, priority: 8),
            heading(UnitWords.benefit, alignment: .right, priority: 9),
            heading(UnitWords.gap, alignment: .right, priority: 7),
        ]
        columns += profiles.map { profile in
            let name = state.content.name(of: profile.domain)[language]
            // As a rule n has three figures; more take their room.
            let more = max(0, TextWidth.of(numbers.whole(profile.domain.count)) - 3)
            return TableColumn(
                UnitWords.mean(of: name)[language], minimum: 19 + more, ideal: 24 + more, alignment: .right,
                priority: 6)
        }
        columns.append(
            TableColumn(UnitWords.percentile[language], minimum: 10, alignment: .right, priority: 1))
        return columns
    }

    /// A column of small numbers, as wide as its heading.
    private func heading(_ title: Phrase, alignment: Alignment, priority: Int) -> TableColumn {
        TableColumn(
            title[language], minimum: TextWidth.of(title[language]), alignment: alignment, priority: priority)
    }

    private func cell(_ column: Int, own: UnitArea, others: [DomainArea], country: DomainProfile?) -> Span {
        switch column {
        case 0: return Span(own.area.short[language])
        case 1: return rating(own.importance)
        case 2:
            let isLow = (own.benefit.step ?? 5) <= 2
            return Span(rating(own.benefit).text, isLow ? .low : .text)
        case 3:
            guard let gap = own.gap else { return Span(glyphs[.none], .missing) }
            return Span(numbers.change(Double(gap), 0), gap >= 2 ? .warning : .text)
        case 4..<(4 + others.count): return Span(mean(others[column - 4].benefit))
        default: return standing(of: own, in: country)
        }
    }

    private func rating(_ rating: UnitArea.Rating) -> Span {
        switch rating {
        case .step(let step): Span(numbers.whole(step))
        case .notRelevant: Span(UnitWords.notRelevantShort[language], .dim)
        case .none: Span(glyphs[.silent], .missing)
        }
    }

    private func mean(_ finding: Finding<Mean>) -> String {
        guard let mean = finding.value else { return glyphs[.none] }
        return UnitWords.mean(mean, numbers: numbers)[language]
    }

    private func standing(of own: UnitArea, in country: DomainProfile?) -> Span {
        guard let standing = found(own, in: country) else { return Span(glyphs[.none], .missing) }
        return Span(UnitWords.percentile(standing, numbers: numbers)[language])
    }

    /// Where the unit stands among all by the help in an area, at length.
    private func standingSpan(of area: Area, _ country: DomainProfile?) -> Span {
        let own = state.content.gaps.areas(ofUnit: screen.position).first { $0.area == area }
        guard let own, let standing = found(own, in: country) else {
            return Span(UnitWords.notRated[language], .missing)
        }
        return Span(
            "\(glyphs[.diamond]) \(UnitWords.standing(standing, numbers: numbers)[language])", .barMark)
    }

    private func found(_ own: UnitArea, in country: DomainProfile?) -> Standing? {
        HelpStanding(own, in: country, of: state.content.wave.codebook).value
    }

    /// How region and country rate the selected area: poor, neither, good, not relevant.
    private func drawDistributions(_ profiles: [DomainProfile], below area: Rect, on grid: inout Grid) {
        let wave = state.content.wave
        let areas = state.content.gaps.areas
        guard areas.indices.contains(screen.list.cursor),
            let position = wave.codebook.position(ofBenefitIn: areas[screen.list.cursor])
        else { return }
        let label = wave.codebook.items[position].label[language]
        let title = TextWidth.truncated(label, width: area.width, glyphs: glyphs)
        var lines = [[Span(title, .heading)], [standingSpan(of: areas[screen.list.cursor], profiles.last)]]
        lines += profiles.compactMap { $0.items[position].distribution }.map { distribution in
            RatingBar(distribution: distribution, state: state).spans(width: area.width)
        }
        lines.append(RatingBar.legend(in: state, width: area.width))
        grid.put(lines: lines, in: area)
    }
}
