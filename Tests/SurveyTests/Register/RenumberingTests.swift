import Survey
import Testing

@Suite("Units with a new number")
struct RenumberingTests {
    private func register(_ codes: [String], _ changes: [CodeChange]) -> Register {
        Register(
            year: 2024,
            units: codes.sorted().map { Unit(code: $0, name: $0, officialName: $0, frame: "k") },
            frames: [Frame(id: "k", label: Phrase("k"), one: Phrase("k"))], divisions: [],
            mainDivision: "region", codeChanges: changes)
    }

    @Test("are known by every number that they had: 0101 Halden, 3001 since 2020, 3101 since 2024")
    func twice() {
        let register = register(
            ["3101"],
            [
                CodeChange(kind: .renumber, from: "0101", to: "3001", year: 2020),
                CodeChange(kind: .renumber, from: "3001", to: "3101", year: 2024),
            ])
        #expect(register.codesNow == ["0101": "3101", "3001": "3101"])
        #expect(register.position(ofUnitKnownAs: "0101") == 0)
        #expect(register.position(ofUnitKnownAs: "3101") == 0)
        #expect(register.position(ofUnitKnownAs: "0102") == nil)
        #expect(register.formerUnits(ofUnit: "3101").isEmpty)
    }

    @Test("a merger ends it, but not a new number of what was merged")
    func merged() {
        let register = register(
            ["3907"],
            [
                CodeChange(kind: .merge, from: "0706", to: "0710", year: 2017),
                CodeChange(kind: .merge, from: "0720", fromName: "Stokke", to: "0710", year: 2017),
                CodeChange(kind: .renumber, from: "0710", to: "3804", year: 2020),
                CodeChange(kind: .renumber, from: "3804", to: "3907", year: 2024),
            ])
        #expect(register.codesNow == ["0710": "3907", "3804": "3907"])
        #expect(register.formerUnits(ofUnit: "3907").map(\.code) == ["0706", "0720"])
        #expect(register.formerUnits(ofUnit: "3907").map(\.name) == [nil, "Stokke"])
    }

    @Test("a unit that gave a part away is no unit with a new number, nor is one that took a part")
    func parts() {
        let register = register(
            ["1806", "1875"],
            [
                CodeChange(kind: .split, from: "1850", to: "1806", year: 2020),
                CodeChange(kind: .renumber, from: "1850", to: "1875", year: 2020),
            ])
        #expect(register.codesNow.isEmpty)
        #expect(register.formerUnits(ofUnit: "1806").map(\.code) == ["1850"])
    }

    @Test("a code that was of two units means neither")
    func twoUnits() {
        let register = register(
            ["20", "30"],
            [
                CodeChange(kind: .renumber, from: "10", to: "20", year: 2018),
                CodeChange(kind: .renumber, from: "10", to: "30", year: 2022),
            ])
        #expect(register.codesNow.isEmpty)
    }

    @Test("a code that means a unit of today means that one alone")
    func taken() {
        let register = register(
            ["10", "20"], [CodeChange(kind: .renumber, from: "10", to: "20", year: 2020)])
        #expect(register.codesNow.isEmpty)
        #expect(register.position(ofUnitKnownAs: "10") == 0)
    }
}
