import FollowUp
import Survey
import Tables
import Wording

/// What the follow-up list says.
struct FollowUpReadout {
    let state: State
    let screen: FollowUpScreen

    private var language: Language { state.settings.language }

    var readout: Readout {
        let columns = FollowUpTable.Column.allCases
        let table = Table(
            columns: [Table.Column(UnitsWords.code[language])]
                + columns.map {
                    Table.Column($0.title(in: state)[language], $0 == .priority ? .number : .text)
                },
            rows: screen.listed.rows.compactMap { unit in
                state.entry(ofUnit: unit).map { entry in
                    [.text(entry.unit)] + columns.map { cell($0, unit: unit, entry) }
                }
            })
        let place = state.place.placeName(in: state.content)[language]
        return Readout(
            title: "\(TabWords.followUp[language]), \(place) \(state.content.wave.year)",
            notes: [UnitsWords.narrowed(to: screen.filter.title)[language]], tables: [table],
            selection: screen.list.selection.map { Readout.Selection(row: $0) })
    }

    private func cell(_ column: FollowUpTable.Column, unit: Int, _ entry: FollowUpEntry) -> Table.Cell {
        let numbers = state.settings.numbers
        switch column {
        case .due: return .text(entry.due.map { numbers.day($0) } ?? "")
        case .name: return .text(state.content.name(of: unit))
        case .status: return .text(FieldWords.status(entry.status)[language])
        case .priority: return .whole(entry.priority)
        case .why: return .text(FollowUpScreenWords.why(entry, in: state.content.rules)[language])
        case .last:
            let line = state.book.log[entry.unit]?.first
            return .text(
                line.map { "\(numbers.day($0.draft.day)) \(LogWords.deed($0.draft)[language])" } ?? "")
        case .adviser: return .text(entry.adviser ?? "")
        }
    }
}
