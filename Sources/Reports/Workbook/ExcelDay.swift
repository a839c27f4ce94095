import Survey

/// Days as spreadsheets number them.
enum ExcelDay {
    /// The number of 1970-01-01.
    private static let epoch: Int32 = 25_569

    /// The number of 1900-03-01. Before it numbers are of no use: they count a 29 February 1900, which there was not.
    private static let first: Int32 = 61

    /// The number of a day, or nil when spreadsheets have no such day.
    static func serial(_ day: Day) -> Int32? {
        let serial = day.ordinal.addingReportingOverflow(epoch)
        return !serial.overflow && (first...last).contains(serial.partialValue) ? serial.partialValue : nil
    }

    /// The number of 9999-12-31.
    private static let last: Int32 = 2_958_465
}
