/// The Norwegian alphabet, without the machine's locale.
public enum NameOrder {
    /// The rank of each name among all; equal names keep their order.
    public static func ranks(of names: [String]) -> [Int] {
        let keys = names.map(key)
        let order = names.indices.sorted { left, right in
            keys[left] == keys[right] ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
        }
        var ranks = [Int](repeating: 0, count: names.count)
        for (rank, index) in order.enumerated() { ranks[index] = rank }
        return ranks
    }

    /// Æ, ø and å come after z, in this order; aa counts as two letters, as names of kommuner write it.
    private static func key(_ name: String) -> [UInt32] {
        Letters.folded(name).unicodeScalars.map { scalar in
            switch scalar {
            case "æ": 0x110000
            case "ø": 0x110001
            case "å": 0x110002
            default: scalar.value
            }
        }
    }
}
