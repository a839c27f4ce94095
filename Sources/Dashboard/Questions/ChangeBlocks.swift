import Survey
import SurveyAnalytics
import Wording

/// What became of the answers of the same units since the wave before that asked them.
struct ChangeBlocks {
    let asked: AskedQuestion

    var content: QuestionContent {
        do throws(PanelRefusal) {
            let panel = try Panel(of: asked.item.id, in: asked.place, waves: waves)
            return content(of: panel)
        } catch {
            return QuestionContent(notes: [.words(PanelWords.refusal(error))])
        }
    }

    /// The wave, and the newest before it that put the question; the one just before where none did.
    private var waves: [Wave] {
        let before = asked.content.waves.filter { $0.year < asked.wave.year }
        let asking = before.first { wave in
            let id = asked.item.comparability(withWave: wave.year)?.item ?? asked.item.id
            return wave.codebook.position(ofItem: id) != nil
        }
        return [asking ?? before.first, asked.wave].compactMap { $0 }
    }

    private func content(of panel: Panel) -> QuestionContent {
        let cautions = panel.cautions.map { QuestionNote.words(PanelWords.caution($0)) }
        return QuestionContent(
            notes: [.panel(PanelAccount(of: panel))] + cautions + notOffered(panel),
            blocks: [changes(panel), transitions(panel), exits(panel)].compactMap { $0 })
    }

    private func changes(_ panel: Panel) -> QuestionBlock? {
        guard let before = panel.years.first, let now = panel.years.last else { return nil }
        let columns = [Phrase(String(before)), Phrase(String(now)), QuestionWords.exactChange]
        let answers =
            panel.base == 0
            ? []
            : panel.answerRows.map { row -> QuestionBlock.Row in
                let title = QuestionWords.gave(row.category.label, to: asked.name)
                func cell(_ year: Int) -> QuestionCell {
                    guard let share = panel.share(of: row.mark, in: year) else {
                        return QuestionCell(value: .nothing)
                    }
                    let units = panel.units(giving: row.mark, in: year)
                    return QuestionCell(
                        value: .share(share),
                        units: asked.subset(QuestionWords.of(title, Phrase(String(year))), units))
                }
                let change = panel.change(of: row.mark).value.map { QuestionValue.change($0) }
                return QuestionBlock.Row(
                    label: row.category.label,
                    cells: [cell(before), cell(now), QuestionCell(value: change ?? .nothing)])
            }
        let rows = answers + mean(panel)
        guard !rows.isEmpty else { return nil }
        return QuestionBlock(
            title: QuestionWords.panelAnswers, form: .plain,
            columns: columns.map { QuestionBlock.Column(name: $0) }, rows: rows)
    }

    /// Which answers could not be given in one of the years, so that they have no change.
    private func notOffered(_ panel: Panel) -> [QuestionNote] {
        panel.answerRows.flatMap { row in
            panel.years.filter { panel.base > 0 && panel.share(of: row.mark, in: $0) == nil }
                .map { .words(QuestionWords.notOffered(row.category.label, in: $0)) }
        }
    }

    private func mean(_ panel: Panel) -> [QuestionBlock.Row] {
        guard let change = panel.meanChange().value else { return [] }
        let unit = change.decimals
        let (before, now) = (change.before, change.now)
        return [
            QuestionBlock.Row(
                label: QuestionWords.mean(of: change.base),
                cells: [
                    QuestionCell(value: .average(before, decimals: unit)),
                    QuestionCell(value: .average(now, decimals: unit)),
                    QuestionCell(value: .meanChange(change)),
                ])
        ]
    }

    private func transitions(_ panel: Panel) -> QuestionBlock? {
        guard let table = panel.transitions().value, table.base > 0 else { return nil }
        let totals = table.rowTotals
        let rows = table.rows.indices.filter { totals[$0] > 0 }.map { row in
            QuestionBlock.Row(
                label: table.rows[row].label,
                cells: table.columns.indices.map { column in
                    let title = QuestionWords.moved(
                        from: table.rows[row].label, to: table.columns[column].label, on: asked.name)
                    let units = panel.units(fromRow: row, toColumn: column)
                    return QuestionCell(
                        value: .count(table.counts[row][column]), units: asked.subset(title, units))
                } + [QuestionCell(value: .count(totals[row]))])
        }
        let sums = table.columnTotals.map { QuestionCell(value: .count($0)) }
        let last = QuestionBlock.Row(
            label: PanelWords.total, cells: sums + [QuestionCell(value: .count(table.base))])
        let names = table.columns.map(\.label) + [PanelWords.total]
        return QuestionBlock(
            title: PanelWords.transitions(table.since, table.until), form: .plain,
            columns: names.map { QuestionBlock.Column(name: $0) }, rows: rows + [last])
    }

    /// Who fell out, by reason and year.
    private func exits(_ panel: Panel) -> QuestionBlock? {
        let account = PanelAccount(of: panel)
        guard !account.exits.isEmpty else { return nil }
        let rows = account.exits.map { exit in
            let label = PanelWords.exit(exit.reason, in: exit.year)
            let units = panel.exits.filter { $0.reason == exit.reason && $0.year == exit.year }.map(\.unit)
            let subset = asked.subset(QuestionWords.lacking(label, to: asked.name), units)
            return QuestionBlock.Row(
                label: label, cells: [QuestionCell(value: .count(exit.units), units: subset)])
        }
        return QuestionBlock(
            title: QuestionWords.leftOut, form: .plain, subject: ReportWords.reason,
            columns: [QuestionBlock.Column(name: QuestionWords.units)], rows: rows)
    }
}
