/// Exact arithmetic for small populations, to hold the fast way against.
enum Exact {
    /// n over k.
    static func choose(_ n: Int, _ k: Int) -> Int {
        guard k >= 0, k <= n else { return 0 }
        return (0..<min(k, n - k)).reduce(1) { $0 * (n - $1) / ($1 + 1) }
    }

    /// The number of samples with exactly x marked units.
    static func ways(_ x: Int, marked: Int, population: Int, sample: Int) -> Int {
        choose(marked, x) * choose(population - marked, sample - x)
    }

    /// The interval by trying every M with whole numbers: a tail passes when 40 times its samples outnumber all.
    static func interval(count: Int, sample: Int, population: Int) -> ClosedRange<Int>? {
        let all = choose(population, sample)
        let possible = count...population - sample + count
        func tail(_ range: ClosedRange<Int>, _ marked: Int) -> Int {
            range.reduce(0) { $0 + ways($1, marked: marked, population: population, sample: sample) }
        }
        let low = possible.first { 40 * tail(count...sample, $0) > all }
        let high = possible.last { 40 * tail(0...count, $0) > all }
        return low.flatMap { low in high.map { low...$0 } }
    }
}
