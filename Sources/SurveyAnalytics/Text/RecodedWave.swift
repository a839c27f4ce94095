import Survey

/// A wave in which answers under "other" belong to the category that somebody read out of their words.
public struct RecodedWave: Sendable, Hashable {
    /// The wave with the categories as they were recoded; everything else is as it was answered.
    public let wave: Wave
    /// The corrections that hold, in their order.
    public let applied: [AnswerCorrection]
    /// Those that do not hold, in their order.
    public let setAside: [SetAsideCorrection]

    /// Recodes a wave. Of two corrections of the same unit and item the later one wins.
    ///
    /// - Parameter corrections: in the order in which they were made; those of themes are passed over.
    public init(_ wave: Wave, by corrections: [AnswerCorrection]) {
        var columns = wave.columns
        var applied: [AnswerCorrection] = []
        var setAside: [SetAsideCorrection] = []
        for (place, correction) in corrections.enumerated() {
            guard case .recode(let category) = correction.change,
                !corrections[(place + 1)...].contains(where: { $0.supersedes(correction) })
            else { continue }
            switch wave.place(of: correction, category: category) {
            case .success(let place):
                columns[place.item] = columns[place.item].moving(place)
                applied.append(correction)
            case .failure(let refusal):
                setAside.append(SetAsideCorrection(correction: correction, obstacle: refusal.obstacle))
            }
        }
        self.wave = Wave(
            codebook: wave.codebook, register: wave.register, responses: wave.responses, columns: columns,
            provenance: wave.provenance, issues: wave.issues)
        self.applied = applied
        self.setAside = setAside
    }
}

extension Codebook {
    /// The text in which units say what they mean by a category of a closed item: the position of the text, and those of
    /// the categories that lead to it. Nil when nobody asks.
    public func text(explainingItemAt position: Int) -> (text: Int, categories: [Int])? {
        let item = items[position]
        guard item.isClosed,
            let text = items.firstIndex(where: { $0.kind == .text && $0.routing?.item == item.id })
        else { return nil }
        return (text, (items[text].routing?.categories ?? []).compactMap(item.position(ofCategory:)))
    }
}

/// Where an answer is moved to.
struct RecodedPlace {
    let unit: Int
    let item: Int
    /// The categories that led to the text.
    let from: [Int]
    let to: Int
}

extension Wave {
    /// Where a correction moves an answer to, or why it cannot.
    fileprivate func place(
        of correction: AnswerCorrection, category: String
    ) -> Result<RecodedPlace, CorrectionRefusal> {
        guard let position = codebook.position(ofItem: correction.item),
            let explained = codebook.text(explainingItemAt: position)
        else { return .failure(CorrectionRefusal(.unknownItem)) }
        let item = codebook.items[position]
        guard let target = item.position(ofCategory: category) else {
            return .failure(CorrectionRefusal(.unknownTarget))
        }
        return unit(of: correction, writtenIn: codebook.items[explained.text].id).flatMap { unit in
            let chosen = columns[position].categories(ofUnit: unit)
            let kept = chosen.filter { !explained.categories.contains($0) }
            guard kept.count < chosen.count else { return .failure(CorrectionRefusal(.notChosen)) }
            guard item.categories[target].standing != .excludesRest || kept.isEmpty else {
                return .failure(CorrectionRefusal(.excludesRest))
            }
            return .success(
                RecodedPlace(unit: unit, item: position, from: explained.categories, to: target))
        }
    }
}

extension AnswerColumn {
    /// The column with one unit's answer moved to another category.
    fileprivate func moving(_ place: RecodedPlace) -> AnswerColumn {
        switch values {
        case .codes(var codes):
            codes[place.unit] = UInt8(place.to + 1)
            return AnswerColumn(status: status, values: .codes(codes))
        case .ticks(var ticks):
            for category in place.from { ticks[place.unit] &= ~(1 << UInt32(category)) }
            ticks[place.unit] |= 1 << UInt32(place.to)
            return AnswerColumn(status: status, values: .ticks(ticks))
        case .numbers, .texts: return self
        }
    }
}
