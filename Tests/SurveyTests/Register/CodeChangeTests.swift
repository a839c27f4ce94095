import Survey
import Testing

@Suite("What a unit was in an earlier year")
struct CodeChangeTests {
    /// Stokke became Sandefjord in 2017, Sandefjord got another number in 2020; Snillfjord was split in 2020.
    private let register = Register(
        year: 2020, units: [], frames: [], divisions: [], mainDivision: "region",
        codeChanges: [
            CodeChange(kind: .merge, from: "0720", to: "0710", year: 2017),
            CodeChange(kind: .merge, from: "0706", to: "0710", year: 2017),
            CodeChange(kind: .renumber, from: "0710", to: "3804", year: 2020),
            CodeChange(kind: .split, from: "5012", to: "5055", year: 2020),
            CodeChange(kind: .rename, from: "1826", to: "1826", year: 2020),
            CodeChange(kind: .renumber, from: "3804", to: "3907", year: 2024),
        ])

    @Test(
        "is found through each change on the way",
        arguments: [
            ("3804", 2019, Register.Origin.code("0710")), ("3804", 2017, .code("0710")),
            ("3804", 2016, .merged), ("5055", 2019, .merged), ("5055", 2020, .code("5055")),
            ("1826", 2016, .code("1826")), ("0301", 2014, .code("0301")),
        ])
    func origin(_ code: String, _ year: Int, _ origin: Register.Origin) {
        #expect(register.origin(ofUnit: code, in: year) == origin)
    }

    @Test("is not told by changes after the register's year")
    func laterChanges() {
        #expect(register.origin(ofUnit: "3907", in: 2016) == .code("3907"))
    }
}
