import Dashboard

extension State {
    /// The codes of the units in the list, read off the screen's own rows.
    var listedCodes: [String] {
        let list = screens.lazy.reversed().compactMap { $0 as? UnitsScreen }.first
        return list?.rows.map { content.wave.register.units[$0].code } ?? []
    }
}
