import FollowUp
import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What the screen of a unit says, section by section.
struct UnitReadout {
    let state: State
    let screen: UnitScreen

    var language: Language { state.settings.language }
    var numbers: Numbers { state.settings.numbers }
    var content: Content { state.content }
    var unit: Int { screen.position }

    var readout: Readout {
        let name = SectionWords.title(
            screen.section.title, screen.title(in: state), year: content.wave.year)
        let status = content.summary(unit).response.status
        let response = UnitWords.response(content.wave.responses[unit], status: status, numbers: numbers)
        return Readout(
            title: name[language], notes: [response[language]] + notes, tables: tables, selection: selection)
    }

    /// The row that the user stands on, in the sections that are tables themselves.
    private var selection: Readout.Selection? {
        switch screen.section {
        case .answers: answersSelection
        case .help: screen.list.selection.map { Readout.Selection(row: $0) }
        case .followUp: followUpSelection
        default: nil
        }
    }

    private var notes: [String] {
        guard screen.section == .similar, let likeness = screen.study.likeness else { return [] }
        return [LikenessWords.traits(likeness.neighbours.traits, numbers)[language]]
    }

    private var tables: [Table] {
        let tables =
            switch screen.section {
            case .answers: [closed, values, texts]
            case .help: [areas]
            case .texts: [written, themes]
            case .history: [presences, history]
            case .facts: [flags, facts, series]
            case .similar: screen.study.likeness.map { [nearest($0), lessons($0)] } ?? []
            case .followUp: followUp
            }
        return tables.filter { !$0.rows.isEmpty }
    }

    /// What the unit stands beside.
    var profiles: [DomainProfile] { state.benchmarks(forUnit: unit) }

    /// One column a domain.
    func domainColumns(_ content: Table.Column.Content) -> [Table.Column] {
        profiles.map { Table.Column(self.content.name(of: $0.domain)[language], content) }
    }
}
