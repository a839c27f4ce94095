import CXlsxWriter

/// The looks of cells, each made once when it is first needed.
struct WorkbookFormats {
    /// What a look is for.
    enum Look: Hashable {
        case title
        case notice
        case heading
        case text(WorkbookCell.Severity)
        case number(places: Int, WorkbookCell.Severity)
        case day(WorkbookCell.Severity)
    }

    private let book: UnsafeMutablePointer<lxw_workbook>
    private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    /// The format of a look; nil is the standard one, when there is no memory for another.
    mutating func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[look] { return format }
        guard let format = workbook_add_format(book) else { return nil }
        dress(format, look)
        made[look] = format
        return format
    }

    private func dress(_ format: UnsafeMutablePointer<lxw_format>, _ look: Look) {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch look {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 14)
        case .notice: format_set_bold(format)
        case .heading:
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .text(let severity):
            // A cell of this format stays text when somebody edits it, even if it begins with an equals sign.
            format_set_num_format(format, "@")
            format_set_text_wrap(format)
            fill(format, severity)
        case .number(let places, let severity):
            format_set_num_format(format, places > 0 ? "0." + String(repeating: "0", count: places) : "0")
            fill(format, severity)
        case .day(let severity):
            format_set_num_format_index(format, WorkbookFormats.shortDate)
            fill(format, severity)
        }
    }

    /// Excel's own format that writes a date as the reader's country does.
    private static let shortDate: UInt8 = 14

    /// Light enough for black letters, and of three lightnesses, so that a grey print still shows the order.
    private func fill(_ format: UnsafeMutablePointer<lxw_format>, _ severity: WorkbookCell.Severity) {
        let color: lxw_color_t? =
            switch severity {
            case .none: nil
            case .low: 0xFFF7D6
            case .medium: 0xFCD9A8
            case .high: 0xF4A99A
            }
        if let color { format_set_bg_color(format, color) }
    }
}
