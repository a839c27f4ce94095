import CReadStat

/// Takes the dictionary from ReadStat: value labels come in named sets, which variables name.
struct SPSSDictionaryReading {
    private struct Variable {
        let column: TableColumn
        let style: NumberStyle
        let labels: String?
    }

    private var variables: [Variable] = []
    private var labels: [String: [TableColumn.ValueLabel]] = [:]

    /// What has been taken.
    var dictionary: SPSSDictionary {
        SPSSDictionary(
            columns: variables.map { variable in
                let column = variable.column
                return TableColumn(
                    name: column.name, label: column.label, content: column.content,
                    valueLabels: variable.labels.flatMap { labels[$0] } ?? [], missing: column.missing)
            }, styles: variables.map(\.style))
    }

    fileprivate mutating func take(_ variable: UnsafePointer<readstat_variable_t>, labels: String?) {
        let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
        let format = SPSSText.of(readstat_variable_get_format(variable)) ?? ""
        let style = isText ? .number : SPSSMoment.style(ofFormat: format)
        let label = SPSSText.of(readstat_variable_get_label(variable))?.trimmed
        let column = TableColumn(
            name: SPSSText.of(readstat_variable_get_name(variable))?.trimmed ?? "",
            label: label == "" ? nil : label, content: isText ? .text : style == .number ? .number : .moment,
            missing: SPSSDictionaryReading.missing(of: variable))
        variables.append(Variable(column: column, style: style, labels: labels))
    }

    fileprivate mutating func take(_ value: readstat_value_t, label: String, set: String) {
        let value = SPSSText.of(value)
        labels[set, default: []].append(TableColumn.ValueLabel(value: value, label: label.trimmed))
    }

    private static func missing(
        of variable: UnsafePointer<readstat_variable_t>
    ) -> [TableColumn.MissingValues] {
        (0..<readstat_variable_get_missing_ranges_count(variable)).map {
            TableColumn.MissingValues(
                from: SPSSText.of(readstat_variable_get_missing_range_lo(variable, $0)),
                through: SPSSText.of(readstat_variable_get_missing_range_hi(variable, $0)))
        }
    }
}

/// The handler of variables.
let takeVariable: readstat_variable_handler = { _, variable, labels, context in
    guard let variable, let reading = context?.assumingMemoryBound(to: SPSSDictionaryReading.self) else {
        return SPSSText.abort
    }
    reading.pointee.take(variable, labels: SPSSText.of(labels))
    return SPSSText.goOn
}

/// The handler of value labels.
let takeValueLabel: readstat_value_label_handler = { set, value, label, context in
    guard let reading = context?.assumingMemoryBound(to: SPSSDictionaryReading.self) else {
        return SPSSText.abort
    }
    reading.pointee.take(value, label: SPSSText.of(label) ?? "", set: SPSSText.of(set) ?? "")
    return SPSSText.goOn
}
