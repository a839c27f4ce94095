import CXlsxWriter
import Survey
import Synchronization

extension Workbook {
    /// The library turns the moment of making into words in a place that all threads share.
    private static let turn = Mutex(())

    /// The workbook as an XLSX file.
    ///
    /// - Parameter file: what it will be called, for problems.
    /// - Throws: `.tooLarge` when a sheet has more rows or columns than spreadsheets have, `.diskFull` or `.unwritable`.
    public func bytes(file: String) throws(FileProblem) -> [UInt8] {
        guard let memory = MemoryFile() else { throw FileProblem(.unwritable, file: file) }
        try Workbook.turn.withLock { (_) throws(FileProblem) in try write(to: memory.path, file: file) }
        guard let bytes = memory.bytes() else { throw FileProblem(.unwritable, file: file) }
        return bytes
    }

    private func write(to path: String, file: String) throws(FileProblem) {
        guard let book = workbook_new(path) else { throw FileProblem(.unwritable, file: file) }
        do throws(WorkbookError) {
            try fill(book)
        } catch {
            workbook_close(book)
            throw error.problem(file)
        }
        let result = workbook_close(book)
        guard result == LXW_NO_ERROR else { throw WorkbookError(result).problem(file) }
    }

    private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookError) {
        try WorkbookError.check(setProperties(of: book))
        var formats = WorkbookFormats(book)
        let lists = WorkbookLists(of: self)
        for (sheet, name) in zip(sheets, SheetNames.allowed(sheets.map(\.name))) {
            let page = try SheetWriter(name, in: book)
            try page.write(sheet, lists: lists, &formats)
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

/// What the library says when it refuses.
struct WorkbookError: Error {
    private let code: lxw_error

    init(_ code: lxw_error) {
        self.code = code
    }

    static func check(_ code: lxw_error) throws(WorkbookError) {
        guard code == LXW_NO_ERROR else { throw WorkbookError(code) }
    }

    func problem(_ file: String) -> FileProblem {
        switch code {
        case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: FileProblem(.tooLarge, file: file)
        case LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE, LXW_ERROR_ZIP_FILE_OPERATION:
            FileProblem(.diskFull, file: file)
        default: FileProblem(.unwritable, file: file)
        }
    }
}
