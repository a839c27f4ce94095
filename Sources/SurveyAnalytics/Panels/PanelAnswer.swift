import Survey

/// What one unit answered to an item in one wave.
struct PanelAnswer: Sendable, Hashable {
    /// The categories given, one bit a category; none for a number.
    let categories: UInt32
    /// The step of a scale, or a number in the item's unit; nil outside the scale.
    let value: Int?
    /// Whether the unit answered nothing but that the question does not concern it.
    let doesNotApply: Bool
}

/// Reads the answers of a wave to one item.
struct PanelReader {
    private let item: Item
    private let column: AnswerColumn
    private let register: Register
    private let masks: CategoryMasks
    private let leaving: UInt32

    init(_ wave: Wave, item position: Int) {
        item = wave.codebook.items[position]
        column = wave.columns[position]
        register = wave.register
        masks = CategoryMasks(column)
        leaving = item.mask(of: .doesNotApply)
    }

    /// Why a unit cannot be followed through the wave, or nil when it answered.
    func exit(ofUnit unit: Int) -> PanelExit.Reason? {
        guard item.isAsked(inFrame: register.units[unit].frame) else { return .notAsked }
        return switch column.status[unit] {
        case .notAsked: .notAsked
        case .silent: .notAnswered
        case .answered: nil
        }
    }

    /// What a unit that answered said.
    func answer(ofUnit unit: Int) -> PanelAnswer {
        let given = masks[unit]
        return PanelAnswer(
            categories: given, value: column.value(ofUnit: unit, for: item),
            doesNotApply: given != 0 && given & ~leaving == 0)
    }
}
