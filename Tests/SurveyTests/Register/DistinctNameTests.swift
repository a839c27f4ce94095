import Survey
import Testing

@Suite("Units of one name")
struct DistinctNameTests {
    private func names(_ places: [UInt8]?) -> [String] {
        let county = places.map { places in
            Division(
                id: "county", label: Phrase("fylke"),
                classes: [
                    .init(id: "07", label: Phrase("Vestfold")),
                    .init(id: "15", label: Phrase("Møre og Romsdal")),
                ], membership: places)
        }
        let units = [("0713", "Sande"), ("1514", "Sande"), ("1516", "Ulstein")]
        let register = Register(
            year: 2017, units: units.map { Unit(code: $0.0, name: $0.1, officialName: $0.1, frame: "k") },
            frames: [Frame(id: "k", label: Phrase("k"), one: Phrase("k"))],
            divisions: [county].compactMap(\.self), mainDivision: "region")
        return register.units.indices.map(register.distinctName)
    }

    @Test("stand with their county, and with their code where there is none")
    func places() {
        #expect(names([0, 1, 1]) == ["Sande (Vestfold)", "Sande (Møre og Romsdal)", "Ulstein"])
        #expect(names([0, Division.none, 1]) == ["Sande (Vestfold)", "Sande (1514)", "Ulstein"])
        #expect(names(nil) == ["Sande (0713)", "Sande (1514)", "Ulstein"])
    }
}
