/// What units said in later waves, by which an earlier wave tells groups of them apart.
///
/// Written `2017=yes|no`, `2017` or `2016 2017:benefit.business=1|2`: a year, the item where it is another, and the
/// answers where not any will do. Nothing written holds of every unit.
struct Given: Sendable, Hashable {
    /// What a unit said in one wave.
    struct Condition: Sendable, Hashable {
        let year: Int
        /// The item; nil for the one that is spoken of anyway.
        let item: String?
        /// The ids of the categories that will do; empty when any answer does.
        let options: [String]
    }

    let conditions: [Condition]

    /// The conditions of a cell of a recipe.
    init(_ text: String) throws(RecipeProblem) {
        conditions = try text.split(separator: " ").map { (word) throws(RecipeProblem) in
            let sides = word.split(separator: "=", maxSplits: 1)
            let place = sides[0].split(separator: ":", maxSplits: 1)
            guard let year = place.first.flatMap({ Int($0) }) else { throw .unknown(text) }
            return Condition(
                year: year, item: place.count > 1 ? String(place[1]) : nil,
                options: sides.count > 1 ? sides[1].split(separator: "|").map(String.init) : [])
        }
    }
}
