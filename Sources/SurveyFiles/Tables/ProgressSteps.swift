/// Says how far something has come, about a hundred times in all.
struct ProgressSteps {
    private let report: ((Double) -> Void)?
    private var next = 0.01

    /// Reports to somebody, or to nobody.
    init(_ report: ((Double) -> Void)?) { self.report = report }

    /// Takes the share that is done, from 0 to 1.
    mutating func note(_ share: @autoclosure () -> Double) {
        guard let report else { return }
        let share = share()
        guard share >= next else { return }
        next = share + 0.01
        report(min(share, 1))
    }
}
