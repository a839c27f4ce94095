/// What the texts of a column were found to say.
struct KnownTexts {
    private var short: [UInt64: ItemReading] = [:]
    private var long: [String: ItemReading] = [:]

    /// How many texts are remembered, and the most bytes of one: more than a question has answers, and little beside a file.
    private static let limit = (texts: 256, bytes: 200)

    /// What the text of a cell says, where it is remembered.
    func reading(of row: TableRow, _ place: Int) -> ItemReading? {
        row.shortText(place).map { short[$0] } ?? long[row.text(place)]
    }

    /// Remembers what the text of a cell says, unless there is too much of it.
    mutating func remember(_ reading: ItemReading, of row: TableRow, _ place: Int) {
        if let text = row.shortText(place) {
            if short.count < KnownTexts.limit.texts { short[text] = reading }
        } else {
            let text = row.text(place)
            guard long.count < KnownTexts.limit.texts, text.utf8.count <= KnownTexts.limit.bytes else {
                return
            }
            long[text] = reading
        }
    }
}
