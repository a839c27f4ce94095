/// Which units of a list are marked: looked up once for a list and its marks, since many ask at every key.
struct MarkedUnits: Sendable {
    private var listed: [Int] = []
    private var marks: Set<Int> = []
    private var found: [Int] = []

    /// The marked units of a list, in its order.
    func units(of listed: [Int], marked marks: Set<Int>) -> [Int] {
        // Arrays and sets that are the same copy are equal without a look at what is in them.
        self.listed == listed && self.marks == marks ? found : listed.filter(marks.contains)
    }

    /// Looks them up where the list or the marks have changed.
    mutating func update(for listed: [Int], marked marks: Set<Int>) {
        guard !marks.isEmpty else {
            self = MarkedUnits()
            return
        }
        found = units(of: listed, marked: marks)
        (self.listed, self.marks) = (listed, marks)
    }
}
