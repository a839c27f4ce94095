import CXlsxWriter
import Survey
import Synchronization

extension Workbook {
    /// The library turns the moment of making into words in a place that all threads share.
    private static let turn = Mutex(())

    /// The workbook as an XLSX file.
    ///
    /// - Parameters:
    ///   - file: what it will be called, for problems.
    ///   - progress: is told after each row which share of all rows is written.
    /// - Throws: `.tooLarge` when a sheet has more rows or columns than spreadsheets have, `.diskFull`, `.unwritable`, or
    ///   `.stopped`, when `progress` does.
    public func bytes(file: String, progress: Headway? = nil) throws(FileProblem) -> [UInt8] {
        guard let memory = MemoryFile() else { throw FileProblem(.unwritable, file: file) }
        try Workbook.turn.withLock { (_) throws(FileProblem) in
            try write(to: memory.path, file: file, progress)
        }
        guard let bytes = memory.bytes() else { throw FileProblem(.unwritable, file: file) }
        return bytes
    }

    private func write(to path: String, file: String, _ progress: Headway?) throws(FileProblem) {
        guard let book = workbook_new(path) else { throw FileProblem(.unwritable, file: file) }
        do throws(WorkbookError) {
            try fill(book, progress)
        } catch {
            workbook_close(book)
            throw error.problem(file)
        }
        let result = workbook_close(book)
        guard result == LXW_NO_ERROR else { throw WorkbookError(result).problem(file) }
    }

    private func fill(
        _ book: UnsafeMutablePointer<lxw_workbook>, _ progress: Headway?
    ) throws(WorkbookError) {
        try WorkbookError.check(setProperties(of: book))
        var formats = WorkbookFormats(book)
        let lists = WorkbookLists(of: self)
        let all = Double(sheets.reduce(0) { $0 + $1.rows.count })
        var written = 0
        for (sheet, name) in zip(sheets, SheetNames.allowed(sheets.map(\.name))) {
            let page = try SheetWriter(name, in: book)
            try page.write(sheet, lists: lists, &formats) { () throws(WorkbookError) in
                written += 1
                do throws(FileProblem) { try progress?.reach(Double(written) / all) } catch {
                    throw .stopped(error)
                }
            }
        }
        if !lists.lines.isEmpty {
            try SheetWriter(WorkbookLists.sheetName, in: book).writeHidden(lists.lines, &formats)
        }
    }

    private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
        SheetText.property(title).withCString { title in
            SheetText.property(author).withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.created = Int(createdAt)
                return workbook_set_properties(book, &properties)
            }
        }
    }
}

/// Why a workbook is not made.
enum WorkbookError: Error {
    /// The library refuses.
    case refused(lxw_error)
    /// Nobody wants the rest of it.
    case stopped(FileProblem)

    init(_ code: lxw_error) { self = .refused(code) }

    static func check(_ code: lxw_error) throws(WorkbookError) {
        guard code == LXW_NO_ERROR else { throw WorkbookError(code) }
    }

    func problem(_ file: String) -> FileProblem {
        switch self {
        case .stopped(let problem): problem
        case .refused(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE): FileProblem(.tooLarge, file: file)
        case .refused(LXW_ERROR_ZIP_FILE_ADD), .refused(LXW_ERROR_ZIP_CLOSE),
            .refused(LXW_ERROR_ZIP_FILE_OPERATION):
            FileProblem(.diskFull, file: file)
        case .refused: FileProblem(.unwritable, file: file)
        }
    }
}
