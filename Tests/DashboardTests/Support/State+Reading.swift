import Dashboard

extension State {
    /// The codes of the units in the list, read off the screen's own rows.
    var listedCodes: [String] {
        listedUnits.map { content.wave.register.units[$0].code }
    }
}
