import Survey

extension Wave {
    /// The categories that a unit ticked in the items about how it wants to be met (`use: channels`), in the
    /// questionnaire's order.
    public func preferredChannels(ofUnit unit: Int) -> [Category] {
        codebook.items.indices.filter { codebook.items[$0].use == "channels" }.flatMap { position in
            columns[position].categories(ofUnit: unit).map { codebook.items[position].categories[$0] }
        }
    }
}
