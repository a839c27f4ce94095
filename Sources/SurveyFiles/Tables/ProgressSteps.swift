import Survey

/// Says how far something has come, about a hundred times in all.
struct ProgressSteps {
    private let report: Headway?
    private var next = 0.01

    /// Reports to somebody, or to nobody.
    init(_ report: Headway?) { self.report = report }

    /// Takes the share that is done, from 0 to 1.
    ///
    /// - Throws: `.stopped`, when nobody wants the rest.
    mutating func note(_ share: @autoclosure () -> Double) throws(FileProblem) {
        guard let report else { return }
        let share = share()
        guard share >= next else { return }
        next = share + 0.01
        try report.reach(share)
    }
}
