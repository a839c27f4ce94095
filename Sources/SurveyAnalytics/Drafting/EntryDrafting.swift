import Survey

/// Makes items and batteries of groups of columns, one after the other, so that ids stay unique.
struct EntryDrafting {
    let columns: [ColumnProfile]
    let missing: MissingGuess
    let earlier: [Codebook]
    private var ids = DraftIDs()
    private var areas: Set<String> = []
    private(set) var sections: [Section] = []

    init(columns: [ColumnProfile], missing: MissingGuess, earlier: [Codebook]) {
        self.columns = columns
        self.missing = missing
        self.earlier = earlier
    }

    /// The section of what continues nothing.
    private static let rest = Section(
        id: "questions", label: Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Questions"))

    /// What a group is.
    mutating func entry(of group: ColumnGroups.Group) -> CodebookDraft.Entry {
        switch group {
        case .one(let place):
            let column = columns[place]
            return item([column], column.question, AnswerGuess(of: column, missing: missing))
        case .ticks(let places):
            let ticks = columns[places]
            let options = ticks.map { OptionText($0.question)?.option ?? $0.question }
            let question = ticks.first.map { OptionText($0.question)?.question ?? $0.question } ?? ""
            return item(Array(ticks), question, AnswerGuess(ofTicks: Array(ticks), options: options))
        case .scale(let places):
            return battery(Array(columns[places]))
        }
    }

    private mutating func item(
        _ columns: [ColumnProfile], _ question: String, _ guess: AnswerGuess
    ) -> CodebookDraft.Entry {
        let plain = DraftedItem(
            id: "", kind: guess.kind, label: Phrase(question), columns: columns.map(\.name),
            categories: guess.categories, missing: guess.missing, ground: guess.ground, links: [])
        let links = links(of: plain)
        guard let (codebook, continued) = continued(by: links), ids.take(continued.id) else {
            // A column's name where it is one column, else the question's first words.
            let id = ids.id(for: columns.count > 1 ? question : columns[0].name)
            return .item(plain.with(id: id, links: links), section: section(EntryDrafting.rest))
        }
        return .item(
            plain.continuing(continued, links: links), section: section(codebook.section(of: continued)))
    }

    private mutating func battery(_ columns: [ColumnProfile]) -> CodebookDraft.Entry {
        let guess = AnswerGuess(ofScale: columns, missing: missing)
        let parts = columns.map { column in
            DraftedItem(
                id: "", kind: .scale, label: Phrase(column.question), columns: [column.name],
                categories: guess.categories, missing: nil, ground: guess.ground, links: [])
        }
        let links = parts.map(links)
        if let continued = continuedBattery(by: links.map(\.first), of: columns) {
            return .battery(continued.battery, section: section(continued.section))
        }
        let question = columns.first.map { OptionText($0.question)?.question ?? $0.question } ?? ""
        let id = ids.id(for: question)
        let battery = DraftedBattery(
            battery: Battery(id: id, label: Phrase(question), role: .other), question: Phrase(question),
            categories: guess.categories,
            parts: columns.map { column in
                let option = OptionText(column.question)?.option ?? column.question
                var own = DraftIDs(taken: areas)
                let area = Area(id: own.id(for: option), label: Phrase(option), short: Phrase(option))
                areas.insert(area.id)
                return DraftedBattery.Part(area: area, column: column.name)
            }, links: links.compactMap(\.first))
        return .battery(battery, section: section(EntryDrafting.rest))
    }

    /// The earlier battery that all columns continue, each for another area.
    private mutating func continuedBattery(
        by links: [ItemLink?], of columns: [ColumnProfile]
    ) -> (battery: DraftedBattery, section: Section)? {
        let found = links.compactMap { link in link.flatMap { continued(by: [$0]) } }
        let places = found.compactMap(\.item.battery)
        guard let first = found.first, let place = places.first, places.count == columns.count,
            places.allSatisfy({ $0.battery == place.battery }), Set(places.map(\.area)).count == places.count,
            let battery = first.codebook.batteries.first(where: { $0.id == place.battery }),
            ids.take(battery.id)
        else { return nil }
        let areas = places.map { place in first.codebook.areas.first { $0.id == place.area } }
        self.areas.formUnion(places.map(\.area))
        let parts = zip(areas, columns).compactMap { area, column in
            area.map { DraftedBattery.Part(area: $0, column: column.name) }
        }
        return (
            DraftedBattery(
                battery: battery, question: first.item.question(in: first.codebook),
                categories: first.item.categories, parts: parts, links: links.compactMap(\.self)),
            first.codebook.section(of: first.item)
        )
    }

    /// The earlier items that a drafted one may continue, best first; of equal ones that of the newer wave.
    private func links(of item: DraftedItem) -> [ItemLink] {
        let all = earlier.flatMap { codebook in
            codebook.items.map { ItemLink(of: item, to: $0, wave: codebook.wave) }
        }.filter(\.isWorthALine)
        let order = all.indices.sorted { (-all[$0].similarity, $0) < (-all[$1].similarity, $1) }
        return order.prefix(3).map { all[$0] }
    }

    /// The earlier item that the best link leads to, where it is likely.
    private func continued(by links: [ItemLink]) -> (codebook: Codebook, item: Item)? {
        guard let best = links.first, best.similarity >= ItemLink.likely,
            let codebook = earlier.first(where: { $0.wave == best.wave }),
            let position = codebook.position(ofItem: best.item)
        else { return nil }
        return (codebook, codebook.items[position])
    }

    private mutating func section(_ section: Section) -> String {
        if !sections.contains(where: { $0.id == section.id }) { sections.append(section) }
        return section.id
    }
}

extension DraftedItem {
    /// The same under an id, with what it may continue.
    fileprivate func with(id: String, links: [ItemLink]) -> DraftedItem {
        DraftedItem(
            id: id, kind: kind, label: label, columns: columns, categories: categories, missing: missing,
            ground: ground, links: links)
    }

    /// The same with what the earlier item says: its id, its words, and its categories where the file's are among them.
    fileprivate func continuing(_ earlier: Item, links: [ItemLink]) -> DraftedItem {
        let codes = Set(earlier.categories.map(\.code))
        let isMultiple = if case .multiple = kind { true } else { false }
        let fits =
            isMultiple
            ? columns.count == 1 || columns.count == earlier.categories.count
            : categories.allSatisfy { codes.contains($0.code) } && !categories.isEmpty
        return DraftedItem(
            id: earlier.id, kind: fits ? earlier.kind : kind, label: earlier.label, columns: columns,
            categories: fits ? earlier.categories : categories, missing: fits ? nil : missing, ground: ground,
            links: links)
    }
}

extension Codebook {
    /// The part of the questionnaire that an item stands in.
    fileprivate func section(of item: Item) -> Section {
        sections.first { $0.id == item.section } ?? Section(id: item.section, label: Phrase(item.section))
    }
}

extension Item {
    /// The question of the item's battery: its own words without the area's behind them.
    fileprivate func question(in codebook: Codebook) -> Phrase {
        let area = codebook.areas.first { $0.id == battery?.area }
        func question(_ language: Language) -> String {
            let end = ": " + (area?.label[language] ?? "")
            let words = label[language]
            return words.hasSuffix(end) ? String(words.dropLast(end.count)) : words
        }
        return Phrase(nb: question(.bokmaal), nn: question(.nynorsk), en: question(.english))
    }
}
