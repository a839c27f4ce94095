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
            ("3804", 2016, .merged([Predecessor(code: "0706"), Predecessor(code: "0720")])),
            ("5055", 2019, .merged([Predecessor(code: "5012", isWhole: false)])),
            ("5055", 2020, .code("5055")),
            ("1826", 2016, .code("1826")), ("0301", 2014, .code("0301")),
        ])
    func origin(_ code: String, _ year: Int, _ origin: Register.Origin) {
        #expect(register.origin(ofUnit: code, in: year) == origin)
    }

    @Test("is told before each change that concerned it, the newest first")
    func pasts() {
        let pasts = register.pasts(ofUnit: "3804")
        #expect(pasts.map(\.until) == [2020, 2017])
        #expect(pasts.map { $0.predecessors.map(\.code) } == [["0710"], ["0706", "0720"]])
        #expect(register.pasts(ofUnit: "1826").isEmpty, "a new name is no change of units")
    }

    /// 10 became 11 and 12 in 2020, and these one again in 2022: all of 10 is there, though each way to it is a part.
    @Test("names a unit once, in whichever parts it came")
    func reunited() {
        let register = Register(
            year: 2022, units: [], frames: [], divisions: [], mainDivision: "region",
            codeChanges: [
                CodeChange(kind: .split, from: "10", to: "11", year: 2020),
                CodeChange(kind: .split, from: "10", to: "12", year: 2020),
                CodeChange(kind: .merge, from: "11", to: "10", year: 2022),
                CodeChange(kind: .merge, from: "12", to: "10", year: 2022),
            ])
        #expect(
            register.origin(ofUnit: "10", in: 2019) == .merged([Predecessor(code: "10", isWhole: false)]))
        #expect(
            register.origin(ofUnit: "10", in: 2021)
                == .merged([Predecessor(code: "11"), Predecessor(code: "12")]))
    }

    @Test("is not told by changes after the register's year")
    func laterChanges() {
        #expect(register.origin(ofUnit: "3907", in: 2016) == .code("3907"))
    }
}
