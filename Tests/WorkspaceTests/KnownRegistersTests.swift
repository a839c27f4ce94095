import Survey
import Testing

@testable import Workspace

@Suite("The registers that are built in")
struct KnownRegistersTests {
    @Test(
        "one holds in each year since 2014",
        arguments: [
            (2014, 2014, 428), (2015, 2015, 428), (2016, 2016, 428), (2017, 2017, 426), (2018, 2018, 422),
            (2019, 2019, 422), (2020, 2020, 356), (2021, 2020, 356), (2023, 2020, 356), (2024, 2024, 357),
            (2031, 2024, 357),
        ])
    func holding(year: Int, register: Int, kommuner: Int) throws {
        let found = try #require(try KnownRegisters.register(of: year))
        #expect(found.year == register)
        #expect(found.units(ofFrame: "kommuner").count == kommuner)
        #expect(found.units(ofFrame: "bydeler").count == (year == 2014 ? 0 : 15))
    }

    @Test("none holds before")
    func before() throws {
        #expect(try KnownRegisters.register(of: 2013) == nil)
        #expect(try KnownRegisters.years() == [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2024])
    }
}
