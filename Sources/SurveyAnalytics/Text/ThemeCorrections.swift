import Survey

/// The corrections by hand of one text item: those that hold, and those that are set aside.
public struct ThemeCorrections: Sendable, Hashable {
    /// Whether an answer has a theme, by the unit's position and the theme's id.
    public private(set) var decisions: [Int: [String: Bool]] = [:]
    /// Those that do not hold, in their order.
    public private(set) var setAside: [SetAsideCorrection] = []

    /// Sorts the corrections of an item; of two about the same answer and theme the later one wins.
    ///
    /// - Parameter corrections: in the order in which they were made; those of other items are passed over.
    public init(_ corrections: [AnswerCorrection], entry: ThemeFrame.Entry, of wave: Wave) {
        for correction in corrections where correction.item == entry.item {
            let (theme, isThere): (String, Bool)
            switch correction.change {
            case .add(let id): (theme, isThere) = (id, true)
            case .remove(let id): (theme, isThere) = (id, false)
            case .recode: continue
            }
            let known = entry.position(ofTheme: theme) != nil
            switch wave.unit(of: correction, writtenIn: entry.item) {
            case .success(let unit) where known: decisions[unit, default: [:]][theme] = isThere
            case .success:
                setAside.append(SetAsideCorrection(correction: correction, obstacle: .unknownTarget))
            case .failure(let refusal):
                setAside.append(SetAsideCorrection(correction: correction, obstacle: refusal.obstacle))
            }
        }
    }
}

/// That a correction cannot be used.
struct CorrectionRefusal: Error {
    let obstacle: AnswerCorrection.Obstacle

    init(_ obstacle: AnswerCorrection.Obstacle) { self.obstacle = obstacle }
}

extension Wave {
    /// The position of the unit that a correction is about, where the text is still the one that was read.
    func unit(
        of correction: AnswerCorrection, writtenIn item: String
    ) -> Result<Int, CorrectionRefusal> {
        guard let unit = register.position(ofUnit: correction.unit) else {
            return .failure(CorrectionRefusal(.unknownUnit))
        }
        guard let column = column(item) else { return .failure(CorrectionRefusal(.unknownItem)) }
        guard let text = column.text(ofUnit: unit) else { return .failure(CorrectionRefusal(.noText)) }
        return text == correction.text ? .success(unit) : .failure(CorrectionRefusal(.otherText))
    }
}
