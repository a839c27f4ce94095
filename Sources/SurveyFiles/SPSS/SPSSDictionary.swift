/// What a file of SPSS says about its variables, and how their values are written.
struct SPSSDictionary: Sendable {
    /// One column a variable.
    let columns: [TableColumn]
    private let styles: [NumberStyle]
    private let labels: [[String: String]]

    init(columns: [TableColumn], styles: [NumberStyle]) {
        self.columns = columns
        self.styles = styles
        labels = columns.map { column in
            Dictionary(column.valueLabels.map { ($0.value, $0.label) }) { first, _ in first }
        }
    }

    /// The text of the value at a place; blank where there is none.
    func text(of values: [SPSSValue], at place: Int) -> String {
        guard values.indices.contains(place) else { return "" }
        return switch values[place].content {
        case .blank: ""
        case .text(let text): text
        case .number(let number): SPSSMoment.text(of: number, styles[place]) ?? PlainText.of(number)
        }
    }

    /// The words for the value at a place.
    func label(of values: [SPSSValue], at place: Int) -> String? {
        guard values.indices.contains(place), !labels[place].isEmpty else { return nil }
        return labels[place][text(of: values, at: place)]
    }
}

/// A value of a case.
struct SPSSValue: Sendable {
    /// What it is.
    enum Content: Sendable {
        /// Nothing, which SPSS calls system-missing.
        case blank
        case number(Double)
        case text(String)
    }

    var content: Content = .blank
    /// Whether the dictionary says that the value is no answer, which SPSS calls user-missing.
    var isDeclaredMissing = false
}
