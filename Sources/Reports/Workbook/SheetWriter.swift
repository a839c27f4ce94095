import CXlsxWriter

/// Writes a sheet into a workbook of the library.
struct SheetWriter {
    private let page: UnsafeMutablePointer<lxw_worksheet>

    /// A new sheet behind those that are there.
    init(_ name: String, in book: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookError) {
        guard let page = workbook_add_worksheet(book, name) else {
            throw WorkbookError(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        self.page = page
    }

    /// The words above, the heading, the rows, and how they are looked at.
    ///
    /// - Parameter note: is called after each row.
    func write(
        _ sheet: WorkbookSheet, lists: WorkbookLists, _ formats: inout WorkbookFormats,
        note: () throws(WorkbookError) -> Void
    ) throws(WorkbookError) {
        let heading = try writeLines(of: sheet, &formats)
        try writeColumns(sheet.columns, heading: heading, &formats)
        for (place, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                try write(cell, row: heading + 1 + place, column: column, &formats)
            }
            try note()
        }
        let last = heading + sheet.rows.count
        for (place, column) in sheet.columns.enumerated() {
            guard let formula = lists.formula(of: column.choices) else { continue }
            try restrict(column: place, rows: heading + 1...max(last, heading + 1), to: formula)
        }
        if sheet.freezesHeading {
            worksheet_freeze_panes(page, UInt32(heading + 1), UInt16(sheet.namingColumns))
        }
        if sheet.hasFilter, !sheet.columns.isEmpty {
            try WorkbookError.check(
                worksheet_autofilter(page, UInt32(heading), 0, UInt32(last), UInt16(sheet.columns.count - 1)))
        }
        try layOutForPrint(sheet, heading: heading)
    }

    /// A sheet that is read by rules and not by people.
    func writeHidden(_ lines: [String], _ formats: inout WorkbookFormats) throws(WorkbookError) {
        for (row, line) in lines.enumerated() {
            try write(line, row: row, column: 0, formats.format(.text(.none)))
        }
        worksheet_hide(page)
    }

    /// Writes title and notices, with an empty row behind them.
    ///
    /// - Returns: the row of the heading, counted from 0.
    private func writeLines(
        of sheet: WorkbookSheet, _ formats: inout WorkbookFormats
    ) throws(WorkbookError) -> Int {
        var row = 0
        if !sheet.title.isEmpty {
            try write(sheet.title, row: row, column: 0, formats.format(.title))
            row += 1
        }
        for notice in sheet.notices {
            try write(notice, row: row, column: 0, formats.format(.notice))
            row += 1
        }
        return row == 0 ? 0 : row + 1
    }

    private func writeColumns(
        _ columns: [WorkbookSheet.Column], heading: Int, _ formats: inout WorkbookFormats
    ) throws(WorkbookError) {
        for (place, column) in columns.enumerated() {
            let number = UInt16(clamping: place)
            try WorkbookError.check(worksheet_set_column(page, number, number, column.width, nil))
            try write(column.heading, row: heading, column: place, formats.format(.heading))
        }
    }

    private func write(
        _ cell: WorkbookCell, row: Int, column: Int, _ formats: inout WorkbookFormats
    ) throws(WorkbookError) {
        let severity = cell.severity
        switch cell.content {
        case .empty:
            guard severity != .none else { return }
            try writeNothing(row: row, column: column, formats.format(.text(severity)))
        case .text(let text):
            try write(text, row: row, column: column, formats.format(.text(severity)))
        case .whole(let number):
            guard let value = Double(exactly: number) else {
                return try write(String(number), row: row, column: column, formats.format(.text(severity)))
            }
            try write(value, row: row, column: column, formats.format(.number(places: 0, severity)))
        case .decimal(let number, let places):
            guard number.isFinite else { return }
            try write(number, row: row, column: column, formats.format(.number(places: places, severity)))
        case .day(let day):
            guard let serial = ExcelDay.serial(day) else {
                return try write(day.iso, row: row, column: column, formats.format(.text(severity)))
            }
            try write(Double(serial), row: row, column: column, formats.format(.day(severity)))
        }
    }

    private typealias Format = UnsafeMutablePointer<lxw_format>

    private func write(_ text: String, row: Int, column: Int, _ format: Format?) throws(WorkbookError) {
        let written = SheetText.written(text)
        // The library takes an empty text for nothing, and refuses it without a format.
        guard !written.isEmpty else { return try writeNothing(row: row, column: column, format) }
        try WorkbookError.check(
            worksheet_write_string(page, UInt32(row), UInt16(clamping: column), written, format))
    }

    private func write(_ number: Double, row: Int, column: Int, _ format: Format?) throws(WorkbookError) {
        try WorkbookError.check(
            worksheet_write_number(page, UInt32(row), UInt16(clamping: column), number, format))
    }

    private func writeNothing(row: Int, column: Int, _ format: Format?) throws(WorkbookError) {
        try WorkbookError.check(worksheet_write_blank(page, UInt32(row), UInt16(clamping: column), format))
    }

    /// Lets cells of a column hold what a list holds, or nothing.
    private func restrict(column: Int, rows: ClosedRange<Int>, to formula: String) throws(WorkbookError) {
        let (number, first, last) = (UInt16(column), UInt32(rows.lowerBound), UInt32(rows.upperBound))
        let result = formula.withCString { formula in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = UnsafeMutablePointer(mutating: formula)
            return worksheet_data_validation_range(page, first, number, last, number, &rule)
        }
        try WorkbookError.check(result)
    }

    /// Landscape A4, on as many pages beside each other as it takes to be read, with the heading, the columns that name the
    /// rows, and the page's number on each.
    private func layOutForPrint(_ sheet: WorkbookSheet, heading: Int) throws(WorkbookError) {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, SheetWriter.a4)
        let width = sheet.columns.reduce(0) { $0 + $1.width }
        let pages = sheet.namingColumns > 0 ? max(1, (width / SheetWriter.readableWidth).rounded(.up)) : 1
        worksheet_fit_to_pages(page, UInt16(min(pages, 10)), 0)
        if sheet.namingColumns > 0 {
            try WorkbookError.check(worksheet_repeat_columns(page, 0, UInt16(sheet.namingColumns - 1)))
        }
        try WorkbookError.check(worksheet_repeat_rows(page, UInt32(heading), UInt32(heading)))
        try WorkbookError.check(worksheet_set_footer(page, "&C&P / &N"))
        // Codes such as 0301 are text on purpose.
        try WorkbookError.check(
            worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }

    private static let a4: UInt8 = 9
    /// The characters that fit beside each other on a page in letters that can be read.
    private static let readableWidth = 180.0
}
