import CReadStat

/// Words and values as ReadStat hands them over.
enum SPSSText {
    /// What a handler says to get more.
    static let goOn = Int32(READSTAT_HANDLER_OK)
    /// What a handler says to get no more.
    static let abort = Int32(READSTAT_HANDLER_ABORT)

    /// Words; what is no UTF-8 in them becomes U+FFFD.
    static func of(_ words: UnsafePointer<CChar>?) -> String? { words.map { String(cString: $0) } }

    /// A value of a dictionary as cells have it; the lowest and highest of all as `-∞` and `∞`.
    static func of(_ value: readstat_value_t) -> String {
        if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
            return of(readstat_string_value(value)) ?? ""
        }
        let number = readstat_double_value(value)
        if number.isNaN { return "" }
        let isOutermost = number.magnitude >= Double.greatestFiniteMagnitude
        return isOutermost ? (number < 0 ? "-∞" : "∞") : PlainText.of(number)
    }
}
