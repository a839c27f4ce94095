/// The exact permutation test of changes: under no effect each change is as likely with the other sign.
enum SignFlip {
    /// P(|S| >= |s|), with s the sum of the changes and S the sum under random signs; 1 when nothing changed.
    ///
    /// Signs are counted by a dynamic programme over whole sums, so that ties are exact. It takes the number of
    /// changes times half of what the sum can lose.
    static func twoSided(_ changes: [Int]) -> Double {
        let sizes = changes.map(abs).filter { $0 > 0 }
        let unit = sizes.reduce(0, greatestCommonDivisor)
        guard unit > 0 else { return 1 }
        let steps = sizes.map { $0 / unit }
        let sum = abs(changes.reduce(0, +)) / unit
        guard sum > 0 else { return 1 }
        // With P the sum of the changes with a plus, S = 2P - total, and the lower tail is P <= (total - s) / 2.
        let limit = (steps.reduce(0, +) - sum) / 2
        return min(1, 2 * lowerTail(of: steps, upTo: limit))
    }

    /// P(P <= limit), where P is the sum of a random half of the steps.
    private static func lowerTail(of steps: [Int], upTo limit: Int) -> Double {
        var probabilities = [Double](repeating: 0, count: limit + 1)
        probabilities[0] = 1
        var reached = 0
        for step in steps {
            reached = min(limit, reached + step)
            for sum in stride(from: reached, through: 0, by: -1) {
                let before = sum >= step ? probabilities[sum - step] : 0
                probabilities[sum] = (probabilities[sum] + before) / 2
            }
        }
        return probabilities.reduce(0, +)
    }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        var (larger, smaller) = (first, second)
        while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
