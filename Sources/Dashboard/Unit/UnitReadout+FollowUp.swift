import FollowUp
import Survey
import Tables
import Wording

/// The follow-up of a unit as tables: the entry, its flags, the log, the contacts, and how the unit wants to be met.
extension UnitReadout {
    var followUp: [Table] { [entry, flagsThen, log, contacts, wishes] }

    /// Where the user stands in them.
    var followUpSelection: Readout.Selection? {
        guard let part = state.selectedPart else { return nil }
        // Tables without rows are left out.
        func selection(_ table: Int, _ row: Int?) -> Readout.Selection? {
            let before = followUp.prefix(table).count { !$0.rows.isEmpty }
            return row.map { Readout.Selection(table: before, row: $0) }
        }
        switch part {
        case .field(let field): return selection(0, UnitReadout.fields.firstIndex(of: field))
        case .line(let line): return selection(2, state.book.log[code]?.firstIndex(of: line))
        case .contact(let contact): return selection(3, known.firstIndex(of: contact))
        }
    }

    private static let fields: [Field] = [.status, .adviser, .due, .priority, .reason, .topics, .notes]

    private var code: String { content.register.units[unit].code }

    private var known: [Contact] { state.book.contacts(ofUnit: code, in: content.register) }

    private var entry: Table {
        let entry = state.entry(ofUnit: unit)
        return facts(
            title: TabWords.followUp,
            entry.map { entry in
                UnitReadout.fields.map { (FieldWords.label($0), value(of: $0, in: entry)) }
            } ?? [])
    }

    private func value(of field: Field, in entry: FollowUpEntry) -> String {
        switch field {
        case .status: FieldWords.status(entry.status)[language]
        case .adviser: entry.adviser ?? ""
        case .due: entry.due.map(due) ?? ""
        case .priority: FollowUpScreenWords.priority(entry)[language]
        case .reason: entry.reason ?? ""
        case .topics: entry.topics ?? ""
        default: entry.notes ?? ""
        }
    }

    private func due(_ day: Day) -> String {
        let isOverdue = state.entry(ofUnit: unit)?.isOverdue(on: state.desk.today) ?? false
        return numbers.day(day) + (isOverdue ? " " + FollowUpScreenWords.isOverdue[language] : "")
    }

    private var flagsThen: Table {
        let entry = state.entry(ofUnit: unit)
        return Table(
            title: FollowUpScreenWords.flagsThen(entry?.added)[language],
            columns: [Table.Column(ReportWords.reason[language])],
            rows: entry?.flags.map { [.text($0.phrase[language])] } ?? [])
    }

    private var log: Table {
        Table(
            title: FollowUpScreenWords.log[language],
            columns: [HistoryWords.who, EntryWords.said].map { Table.Column($0[language]) },
            rows: state.book.log[code, default: []].map { line in
                [.text(line.adviser ?? ""), .text(LogWords.sentence(line)[language])]
            })
    }

    private var contacts: Table {
        let fields: [Field] = [.name, .role, .email, .phone]
        return Table(
            title: FollowUpScreenWords.contacts[language],
            columns: fields.map { Table.Column(FieldWords.label($0)[language]) },
            rows: known.map { contact in
                let (draft, owner) = (contact.draft, content.formerOwner(of: contact, ofUnit: code))
                return [owner + draft.name, draft.role ?? "", draft.email ?? "", draft.phone ?? ""].map {
                    .text($0)
                }
            })
    }

    /// How the unit wants to be met, and in which written standard.
    private var wishes: Table {
        let channels = content.wave.preferredChannels(ofUnit: unit).map { $0.label[language] }
        let standard = content.register.units[unit].writtenStandard.map { UnitWords.written($0)[language] }
        return facts(
            title: nil,
            [
                (
                    UnitWords.channels,
                    channels.isEmpty ? UnitWords.notAnswered[language] : numbers.list(channels)
                ), (UnitWords.writtenStandard, standard ?? ""),
            ].filter { !$0.1.isEmpty })
    }

    private func facts(title: Phrase?, _ facts: [(Phrase, String)]) -> Table {
        Table(
            title: title?[language] ?? "",
            columns: [ReportWords.fact, ReportWords.value].map { Table.Column($0[language]) },
            rows: facts.map { [.text($0.0[language]), .text($0.1)] })
    }
}
