import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What the answers rest on: the file that they come from, what was wrong in it, and which of a unit's people answered.
struct BasisSection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var wave: Wave { state.content.wave }

    /// The same as the readout's tables, row by row.
    var rows: [SectionRow] {
        SectionRow.joined(tables.map { SectionRow.table($0, width: width, in: state.settings) } + [keys])
    }

    /// How a file is imported.
    private var keys: [SectionRow] {
        let words = ImportScreenWords.keys(
            begin: state.keyName(ofCommand: "screens.import"),
            undo: state.keyName(ofCommand: "screens.undo-import"))
        return SectionRow.wrapped(words[language], width: width, role: .dim)
    }

    var tables: [Table] {
        [source, Table.roles(study.roles, language), .issues(study.issues, language)].compactMap(\.self)
    }

    /// Where the answers come from.
    private var source: Table {
        let provenance = wave.provenance
        let moment = provenance.importedAt.map { HistoryWords.moment(inUTC: $0, numbers) }
        let facts = [
            (ImportWords.file, InputWords.name(ofFile: provenance.file)[language]),
            (ImportWords.importedAt, moment ?? BasisWords.builtIn[language]),
            (ImportWords.rows, numbers.whole(provenance.rows)),
            (ImportWords.answered, Respondents.words(of: wave, numbers)),
            (ImportWords.fingerprint, provenance.sha256),
        ]
        return Table(
            title: BasisWords.source[language],
            columns: [Table.Column(ReportWords.fact[language]), Table.Column(ReportWords.value[language])],
            rows: facts.map { [.text($0.0[language]), .text($0.1)] })
    }
}
