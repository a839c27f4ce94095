import Survey
import SurveyAnalytics
import Wording

/// A proposed codebook as YAML, with the grounds for every guess as comments.
public struct CodebookDraftText {
    private let draft: CodebookDraft
    private let file: String
    private let language: Language
    private let numbers: Numbers

    /// The text of a draft.
    ///
    /// - Parameters:
    ///   - file: the file of answers as the user named it.
    ///   - language: of the comments.
    public init(_ draft: CodebookDraft, file: String, _ language: Language) {
        self.draft = draft
        self.file = file
        self.language = language
        numbers = Numbers(language)
    }

    /// The whole file.
    public var text: String {
        var lines = comment(DraftCodebookWords.heading(file: InputWords.name(ofFile: file)[language]))
        lines += ["schema: 1", "survey: \(quoted(draft.survey))", "wave: \(draft.wave)"]
        lines += ["title: \(phrase(draft.title))", ""]
        lines += layout + missing
        lines +=
            ["sections:"] + draft.sections.map { "  - {id: \(quoted($0.id)), label: \(phrase($0.label))}" }
        lines += [""] + areas + batteries + ["items:"] + items
        return lines.joined(separator: "\n") + "\n"
    }

    private var layout: [String] {
        let layout = draft.layout
        let isKnown = !layout.unit.isEmpty
        var lines = ["layout:"]
        if !isKnown { lines += comment(DraftCodebookWords.noUnits, depth: 1) }
        lines += ["  unit: \(quoted(isKnown ? layout.unit : DraftCodebookWords.unitColumn[language]))"]
        if let completed = layout.completed {
            let codes = completed.codes.map(String.init).joined(separator: ", ")
            lines += ["  completed: {column: \(quoted(completed.name)), codes: [\(codes)]}"]
        }
        if let day = layout.answeredOn { lines += ["  answered-on: \(quoted(day))"] }
        if let respondent = layout.respondent { lines += ["  respondent: \(quoted(respondent))"] }
        if !layout.ignored.isEmpty { lines += ["  ignored: \(list(layout.ignored))"] }
        return lines + [""]
    }

    private var missing: [String] {
        let kinds = [
            ("blank", draft.missing.blank), ("not-shown", draft.missing.notShown),
            ("empty-text", draft.missing.emptyText),
        ].filter { !$0.1.isEmpty }.map { "\($0.0): [\($0.1.map(String.init).joined(separator: ", "))]" }
        return kinds.isEmpty ? [] : ["missing: {\(kinds.joined(separator: ", "))}", ""]
    }

    private var drafted: [(battery: DraftedBattery, section: String)] {
        draft.entries.compactMap { entry in
            if case .battery(let battery, let section) = entry { (battery, section) } else { nil }
        }
    }

    private var areas: [String] {
        var met: Set<String> = []
        let areas = drafted.flatMap { $0.battery.parts.map(\.area) }.filter { met.insert($0.id).inserted }
        guard !areas.isEmpty else { return [] }
        return ["areas:"]
            + areas.map {
                "  - {id: \(quoted($0.id)), label: \(phrase($0.label)), short: \(phrase($0.short))}"
            } + [""]
    }

    /// Each battery with a scale of its own name.
    private var batteries: [String] {
        guard !drafted.isEmpty else { return [] }
        let scales = drafted.flatMap { entry in
            ["  \(quoted(entry.battery.battery.id)):"]
                + entry.battery.categories.map { "    - \(category($0))" }
        }
        return ["scales:"] + scales + ["", "batteries:"] + drafted.flatMap(battery) + [""]
    }

    private func battery(_ entry: (battery: DraftedBattery, section: String)) -> [String] {
        let (battery, id) = (entry.battery, quoted(entry.battery.battery.id))
        var lines = comment(
            DraftCodebookWords.ground(.steps(battery.categories.count { $0.value != nil })), depth: 1)
        if let link = battery.links.first { lines += comment(words(of: link), depth: 1) }
        lines += [
            "  - id: \(id)", "    role: \(battery.battery.role.rawValue)",
            "    label: \(phrase(battery.battery.label))", "    question: \(phrase(battery.question))",
            "    section: \(quoted(entry.section))", "    scale: \(id)", "    columns:",
        ]
        return lines + battery.parts.map { "      \(quoted($0.area.id)): \(quoted($0.column))" }
    }

    private var items: [String] {
        draft.entries.flatMap { entry in
            switch entry {
            case .item(let item, let section): self.item(item, section)
            case .battery(let battery, _): ["  - battery: \(quoted(battery.battery.id))"]
            }
        }
    }

    private func item(_ item: DraftedItem, _ section: String) -> [String] {
        var lines = comment(DraftCodebookWords.ground(item.ground), depth: 1)
        lines += item.links.flatMap { comment(words(of: $0), depth: 1) }
        lines += [
            "  - id: \(quoted(item.id))", "    kind: \(ItemWords.id(item.kind))",
            "    section: \(quoted(section))",
            "    label: \(phrase(item.label))",
        ]
        if case .number(let range, let decimals) = item.kind {
            let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
            lines += ["    range: [\(bound(range.lowerBound, unit)), \(bound(range.upperBound, unit))]"]
            if decimals > 0 { lines += ["    decimals: \(decimals)"] }
        }
        if item.columns.count > 1 {
            lines += ["    columns:"]
            lines += zip(item.categories, item.columns).map { "      \(quoted($0.id)): \(quoted($1))" }
        } else {
            lines += ["    column: \(quoted(item.columns.first ?? ""))"]
        }
        if case .multiple(let atMost?) = item.kind { lines += ["    at-most: \(atMost)"] }
        if let missing = item.missing {
            let codes = [missing.blank, missing.notShown].map { $0.map(String.init).joined(separator: ", ") }
            lines += ["    missing: {blank: [\(codes[0])], not-shown: [\(codes[1])]}"]
        }
        if !item.categories.isEmpty {
            lines += ["    categories:"] + item.categories.map { "      - \(category($0))" }
        }
        return lines
    }

    private func category(_ category: Category) -> String {
        let value = category.value.map { ", value: \($0)" } ?? ""
        let standing = category.standing == .ordinary ? "" : ", standing: \(category.standing.rawValue)"
        return
            "{id: \(quoted(category.id)), code: \(category.code)\(value)\(standing), label: \(phrase(category.label))}"
    }

    private func words(of link: ItemLink) -> Phrase {
        DraftCodebookWords.link(link) { numbers.decimal($0, 2) }
    }
}

// MARK: - Words in YAML

extension CodebookDraftText {
    private func comment(_ phrase: Phrase, depth: Int = 0) -> [String] {
        phrase[language].split(whereSeparator: \.isNewline).map {
            String(repeating: "  ", count: depth) + "# \($0)"
        }
    }

    /// A number of units of `1 / unit` as people write it.
    private func bound(_ number: Int32, _ unit: Int) -> String {
        unit == 1 ? String(number) : String(Double(number) / Double(unit))
    }

    private func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    private func phrase(_ phrase: Phrase) -> String {
        if phrase.nb == phrase.nn, phrase.nb == phrase.en { return quoted(phrase.nb) }
        return "{nb: \(quoted(phrase.nb)), nn: \(quoted(phrase.nn)), en: \(quoted(phrase.en))}"
    }

    /// JSON's form of a text, which is one of YAML's.
    private func quoted(_ text: String) -> String { JSONWriter.line(of: .text(text)) }
}
