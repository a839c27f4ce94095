import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A column of the list of units.
enum UnitColumn: Sendable, Hashable {
    /// What is known of every unit.
    case known(UnitOrder)
    /// What the list brings along of its own.
    case value

    /// Its name in the menu.
    var entry: String {
        switch self {
        case .known(let order): order.rawValue
        case .value: "value"
        }
    }

    /// The column with this name in the menu.
    init?(entry: String) {
        guard entry != UnitColumn.value.entry else {
            self = .value
            return
        }
        guard let order = UnitOrder(rawValue: entry) else { return nil }
        self = .known(order)
    }

    /// The columns that have anything to show, what a list brings along beside the names.
    static func available(in content: Content, bringing values: UnitSubset.Values?) -> [UnitColumn] {
        UnitOrder.available(in: content).flatMap { order -> [UnitColumn] in
            order == .name && values != nil ? [.known(order), .value] : [.known(order)]
        }
    }

    /// The direction that one wants first.
    var startsWith: SortDirection {
        switch self {
        case .known(let order): order.startsWith
        case .value: .ascending
        }
    }

    func title(in content: Content, frame: String, bringing values: UnitSubset.Values?) -> Phrase {
        switch self {
        case .known(let order): order.title(in: content, frame: frame)
        case .value: values?.heading ?? Phrase("")
        }
    }
}
