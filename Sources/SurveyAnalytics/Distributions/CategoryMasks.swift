import Survey

/// The categories that each unit gave to a closed item, one bit a category.
struct CategoryMasks {
    private enum Storage {
        case codes([UInt8])
        case ticks([UInt32])
        case nothing
    }

    private let storage: Storage

    init(_ column: AnswerColumn) {
        switch column.values {
        case .codes(let codes): storage = .codes(codes)
        case .ticks(let ticks): storage = .ticks(ticks)
        case .numbers, .texts: storage = .nothing
        }
    }

    /// The bits of a unit; none without an answer.
    subscript(unit: Int) -> UInt32 {
        switch storage {
        case .codes(let codes): codes[unit] == 0 ? 0 : 1 << (UInt32(codes[unit]) - 1)
        case .ticks(let ticks): ticks[unit]
        case .nothing: 0
        }
    }
}

extension Item {
    /// The bits of the categories of one standing.
    func mask(of standing: Category.Standing) -> UInt32 {
        mask { $0.standing == standing }
    }

    /// The bits of the categories that a condition holds for.
    func mask(where isMeant: (Category) -> Bool) -> UInt32 {
        categories.enumerated().reduce(0) { isMeant($1.element) ? $0 | 1 << UInt32($1.offset) : $0 }
    }

    /// The ids of the categories of some bits, in the questionnaire's order.
    func categories(in mask: UInt32) -> [String] {
        categories.indices.filter { mask & (1 << UInt32($0)) != 0 }.map { categories[$0].id }
    }
}
