import Survey

/// The answers in the column layout of a Questback export: codes, semicolons, a line a form.
struct AnswerFile {
    let register: Register
    let codebook: Codebook
    let sheet: AnswerSheet
    let seed: UInt64

    /// What an export writes where there is no answer.
    private enum Code {
        static let notShown = "-77"
        static let leftBlank = "0"
        static let emptyText = "-99"
        static let untouchedText = "-66"
        static let ticked = "1"
        static let completed = "31"
        static let completedLater = "32"
        static let begun = "22"
    }

    /// The file's bytes: UTF-8 with a byte order mark, lines ending with CR and LF.
    func bytes(of forms: [Form]) -> [UInt8] {
        var text = "\u{FEFF}" + heading.joined(separator: ";") + "\r\n"
        for form in forms { text += row(form).joined(separator: ";") + "\r\n" }
        return Array(text.utf8)
    }

    private var heading: [String] {
        [
            "lfdn", codebook.layout.unit, "c_0001", codebook.layout.respondent ?? "c_0003",
            codebook.layout.completed?.name ?? "dispcode", "lastpage", "duration",
            codebook.layout.answeredOn ?? "datetime",
        ] + codebook.items.flatMap(\.columns)
    }

    private func row(_ form: Form) -> [String] {
        let unit = register.units[form.unit]
        let dispcode =
            form.isCompleted ? (form.wasTakenUpAgain ? Code.completedLater : Code.completed) : Code.begun
        let lastPage = sheet.lastItem[form.unit].map { page(ofItem: $0) } ?? codebook.sections.count + 1
        let about = [
            String(1001 + form.unit), unit.code, unit.name, form.role, dispcode, String(lastPage),
            String(form.duration), "\(form.day.iso) \(AnswerFile.clock(form.second))",
        ]
        var chance = Chance(seed: seed, purpose: "cells \(unit.code)")
        let answers = codebook.items.indices.flatMap { cells(item: $0, form: form, chance: &chance) }
        return (about + answers).map(AnswerFile.quoted)
    }

    private func page(ofItem item: Int) -> Int {
        let section = codebook.items[item].section
        return 1 + (codebook.sections.firstIndex { $0.id == section } ?? 0)
    }

    private func cells(item position: Int, form: Form, chance: inout Chance) -> [String] {
        let item = codebook.items[position]
        if sheet.isLedPast(position, unit: form.unit) { return item.columns.map { _ in Code.notShown } }
        switch sheet[position, form.unit] {
        case .category(let category): return [String(item.categories[category].code)]
        case .ticks(let ticks):
            return item.columns.indices.map { ticks.contains($0) ? Code.ticked : Code.leftBlank }
        case .number(let number): return [String(number)]
        case .text(let text, _): return [text]
        case nil: return item.columns.map { _ in blank(item, chance: &chance) }
        }
    }

    private func blank(_ item: Item, chance: inout Chance) -> String {
        switch item.kind {
        case .single, .multiple, .scale: Code.leftBlank
        case .number, .text: chance.happens(0.2) ? Code.untouchedText : Code.emptyText
        }
    }

    private static func clock(_ second: Int) -> String {
        [second / 3600, second / 60 % 60, second % 60]
            .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }

    /// A cell with quotes where its text needs them (RFC 4180).
    static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
