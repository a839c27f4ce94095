import Survey

/// The mistakes of a file, gathered so that all of them can be told at once.
///
/// What cannot be read is nil to the readers, and a mistake is noted for it; so a value that is whole is one that was
/// read while nothing was noted.
struct Mistakes {
    private(set) var problems: [FileProblem] = []

    /// Notes a mistake.
    mutating func note(_ problem: FileProblem) {
        problems.append(problem)
    }

    /// The result of reading something, or nil when that is a mistake.
    @discardableResult
    mutating func attempt<Result>(_ reading: () throws(FileProblem) -> Result) -> Result? {
        do {
            return try reading()
        } catch {
            note(error)
            return nil
        }
    }

    /// Each mistake once, in the order of the file.
    var inOrder: [FileProblem] {
        var met: Set<FileProblem> = []
        let once = problems.filter { met.insert($0).inserted }
        let order = once.indices.sorted { once[$0].place(at: $0) < once[$1].place(at: $1) }
        return order.map { once[$0] }
    }

    /// Throws the mistake that was noted first, where there is one.
    func throwFirst() throws(FileProblem) {
        if let first = problems.first { throw first }
    }
}

extension FileProblem {
    fileprivate func place(at position: Int) -> (Int, Int, Int) { (line ?? 0, column ?? 0, position) }
}
