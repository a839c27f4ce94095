import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// How a follow-up list is told: in which language, and whether what people typed is left out.
struct FollowUpTelling {
    let source: ReportSource
    let leavesOutTyped: Bool

    private var language: Language { source.language }

    /// The columns, in order.
    var columns: [FollowUpColumn] {
        (unitColumns + reasonColumns + workColumns + [originColumn, versionColumn])
            .filter { !(leavesOutTyped && $0.isTyped) }
    }

    private var unitColumns: [FollowUpColumn] {
        [
            FollowUpColumn(ReportWords.code[language], width: 8) { .text($0.unit.code) },
            FollowUpColumn(ReportWords.name[language], width: 18) { .text($0.unit.name) },
            FollowUpColumn(source.register.secondDivision?.label[language] ?? "", width: 18) {
                [language] row in
                .text(row.county?.label[language] ?? "")
            },
            FollowUpColumn(FollowUpWords.writtenStandard[language], width: 9) { [language] row in
                .text(row.unit.writtenStandard.map { UnitWords.written($0)[language] } ?? "")
            },
        ]
    }

    private var reasonColumns: [FollowUpColumn] {
        [
            FollowUpColumn(ReportWords.priority[language], width: 6, isNumber: true) { .whole($0.weight) },
            FollowUpColumn(ReportWords.severity[language], width: 11) { [language] row in
                .severity(row.severity, row.severity.map { FlagWords.severity($0)[language] } ?? "")
            },
            FollowUpColumn(FollowUpWords.why[language], width: 60) { row in
                .text(row.flags.map(sentence).joined(separator: " "))
            },
            FollowUpColumn(FollowUpWords.channels[language], width: 20) { [language] row in
                .text(row.channels.map { $0.label[language] }.joined(separator: ", "))
            },
            FollowUpColumn(FollowUpWords.unmetNeeds[language], width: 24) { [language] row in
                .text(row.unmetNeeds.map { $0.area.label[language] }.joined(separator: ", "))
            },
            FollowUpColumn(SimilarWords.learnFrom[language], width: 30) { [source] row in
                .text(row.lessons.map(source.brief).joined(separator: "; "))
            },
        ]
    }

    private var workColumns: [FollowUpColumn] {
        [
            FollowUpColumn(ExportSheetWords.listed[language], width: 8) { [language] row in
                .text(ExportSheetWords.isListed(row.isListed)[language])
            },
            typed(.adviser, width: 16) { $0.adviser },
            FollowUpColumn(
                FieldWords.label(.status)[language], width: 12,
                choices: FollowUpStatus.allCases.map { FieldWords.status($0)[language] }
            ) { [language] row in .text(row.entry.map { FieldWords.status($0.status)[language] } ?? "") },
            FollowUpColumn(FieldWords.label(.due)[language], width: 11) { .day($0.entry?.due) },
            FollowUpColumn(FieldWords.label(.priority)[language], width: 9, isNumber: true) {
                .whole($0.entry?.priority)
            },
            typed(.reason, width: 30) { $0.reason },
            typed(.topics, width: 30) { $0.topics },
            typed(.notes, width: 40) { $0.notes },
            FollowUpColumn(ExportSheetWords.lastLine[language], width: 40) { row in
                .text(row.lastLine.map(sentence) ?? "")
            },
        ]
    }

    private func typed(
        _ field: Field, width: Double, text: @escaping (FollowUpEntry) -> String?
    ) -> FollowUpColumn {
        FollowUpColumn(FieldWords.label(field)[language], width: width, isTyped: true) { row in
            .text(row.entry.flatMap(text) ?? "")
        }
    }

    /// The wave, so that an edited list is never read back into another.
    private var originColumn: FollowUpColumn {
        let origin = WaveID(survey: source.codebook.survey, year: source.wave.year).written
        return FollowUpColumn(ExportSheetWords.survey[language], width: 16) { _ in .text(origin) }
    }

    private var versionColumn: FollowUpColumn {
        FollowUpColumn(ExportSheetWords.version[language], width: 8, isNumber: true) { .whole($0.version) }
    }

    /// A flag in a sentence; its rule alone where the sentence would quote an answer in words.
    func sentence(_ flag: Flag) -> String {
        if leavesOutTyped, case .contactRequest = flag.evidence {
            return FlagWords.title(of: flag.rule)[language] + "."
        }
        return FlagWords.sentence(flag, in: source.wave)[language]
    }

    /// A flag as it was recorded. Whether a rule that is gone quoted an answer is not known any more.
    func sentence(_ flag: RecordedFlag) -> String {
        guard leavesOutTyped else { return flag.phrase[language] }
        guard let rule = source.summary.rules.rule(flag.rule) else { return flag.rule }
        if case .contactRequest = rule.kind { return FlagWords.title(of: rule)[language] + "." }
        return flag.phrase[language]
    }

    private func sentence(_ line: LogLine) -> String {
        (leavesOutTyped ? ExportSheetWords.withoutText(line) : LogWords.sentence(line))[language]
    }
}
