import Survey
import SurveyFiles
import Testing

/// The registers since 2017, as a reader finds them in the folder of fixtures.
@Suite("Registers of later years")
struct LaterRegistersTests {
    private func register(_ year: Int) throws -> Register {
        let folder = year > 2017 ? "registers" : "survey"
        return try RegisterReader.read(path: "\(Demo.folder)/\(folder)/register-\(year).yaml")
    }

    @Test(arguments: [(2018, 422), (2019, 422), (2020, 356), (2024, 357)])
    func haveAsManyKommunerAsThereWere(year: Int, count: Int) throws {
        let register = try register(year)
        #expect(register.units(ofFrame: "kommuner").count == count)
        #expect(register.units(ofFrame: "bydeler").count == 15)
        let region = try #require(register.division("region"))
        #expect(register.units.indices.allSatisfy { region.classOfUnit($0) != nil })
    }

    @Test func areCompiledAsTheyLie() throws {
        let bytes = try FileBytes.read(path: Demo.folder + "/registers/known.registers")
        #expect(try Register.registers(archive: bytes) == [2018, 2019, 2020, 2024].map(register))
    }

    /// Every kommune of 2017 leads to the codes that SSB's change lists say, and nothing else does. Ålesund of 2020 was made of
    /// five and is split since; the changes alone do not say which of the five lies where.
    @Test(arguments: [2018, 2020, 2024])
    func everyCodeOf2017LeadsWhereTheCrosswalkSays(year: Int) throws {
        let rows = try Self.crosswalk()
        let stated = Set(rows.map { Pair(from: $0["code_2017"] ?? "", to: $0["code_\(year)"] ?? "") })
        let register = try register(year)
        let found = register.units(ofFrame: "kommuner").flatMap { position -> [Pair] in
            let code = register.units[position].code
            return switch register.origin(ofUnit: code, in: 2017) {
            case .code(let before): [Pair(from: before, to: code)]
            case .merged(let parts): parts.map { Pair(from: $0.code, to: code) }
            }
        }
        #expect(rows.count == 429)
        #expect(stated.isSubset(of: found))
        #expect(Set(found.map(\.from)).count == 426)
        let more = Set(found).subtracting(stated)
        #expect(more.allSatisfy { ["1508", "1580"].contains($0.to) })
        #expect(more.count == (year == 2024 ? 5 : 0))
    }

    @Test func aKommuneWithANewNumberIsFollowed() throws {
        #expect(try register(2020).origin(ofUnit: "3001", in: 2017) == .code("0101"))
        #expect(try register(2024).origin(ofUnit: "3101", in: 2017) == .code("0101"))
        #expect(try register(2024).origin(ofUnit: "3101", in: 2021) == .code("3001"))
        #expect(try register(2024).origin(ofUnit: "1505", in: 2017) == .code("1505"))
        #expect(try register(2019).origin(ofUnit: "5061", in: 2018) == .code("1567"))
        let name = try #require(try unit("1505", 2024)).name
        #expect(name == "Kristiansund")
    }

    @Test func aMergedKommuneNamesThoseThatItWasMadeOf() throws {
        let moss = ["0104": "Moss", "0136": "Rygge"].sorted { $0.key < $1.key }
            .map { Predecessor(code: $0.key, name: $0.value) }
        #expect(try register(2020).origin(ofUnit: "3002", in: 2019) == .merged(moss))
        #expect(try register(2024).origin(ofUnit: "3103", in: 2017) == .merged(moss))
        let pasts = try register(2024).pasts(ofUnit: "3103")
        #expect(pasts.map(\.until) == [2024, 2020])
        #expect(pasts.first?.predecessors == [Predecessor(code: "3002", name: "Moss")])
        #expect(pasts.last?.predecessors == moss)
    }

    @Test func aSplitKommuneIsAPartOfEachThatItBecame() throws {
        let register = try register(2020)
        for code in ["5055", "5056", "5059"] {
            guard case .merged(let parts) = register.origin(ofUnit: code, in: 2017) else { throw NoParts() }
            let snillfjord = parts.filter { !$0.isWhole }
            #expect(snillfjord.map(\.code) == ["1613"])
            #expect(snillfjord.map(\.name) == ["Snillfjord"])
        }
        for code in ["1508", "1580"] {
            #expect(
                try self.register(2024).origin(ofUnit: code, in: 2021)
                    == .merged([Predecessor(code: "1507", name: "Ålesund", isWhole: false)]))
        }
    }

    @Test func sumsStandWhereAllIsKnownAndNothingWasSplit() throws {
        #expect(try value("population", "3103", 2024) == 32407 + 15747)
        #expect(try value("immigrants", "3103", 2024) == 5249 + 1776)
        #expect(try value("immigrant_share", "3103", 2024) == 146)
        #expect(try value("population", "3101", 2024) == 30790)
        for code in ["5055", "1806", "1875"] { #expect(try value("population", code, 2020) == nil) }
        for code in ["1508", "1580"] { #expect(try value("population", code, 2024) == nil) }
        let label = try #require(try register(2024).characteristic("population")).label
        #expect(label.nb == "innbyggere 2017", "what is known is of 2017, and says so")
    }

    /// Of the inhabitants of 2017 none is lost but those of kommuner that were split, or that took in a part of one.
    @Test(arguments: [2018, 2019, 2020])
    func inhabitantsAreThoseOf2017(year: Int) throws {
        let register = try register(year)
        let measure = try #require(register.characteristic("population"))
        let kommuner = register.units(ofFrame: "kommuner")
        let split = kommuner.filter { measure.values[$0] == nil }.map { register.units[$0].code }
        #expect(split == (year < 2020 ? [] : ["1806", "1875", "5055", "5056", "5059"]))
        let lost = try Set(
            split.flatMap { code -> [String] in
                guard case .merged(let parts) = register.origin(ofUnit: code, in: 2017) else { return [] }
                return parts.map(\.code)
            }
        )
        .compactMap { try value("population", $0, 2017) }
        let sum = kommuner.compactMap { measure.values[$0].map(Int.init) }.reduce(0, +) + lost.reduce(0, +)
        #expect(sum == 5_258_317)
    }

    @Test func regionsFollowTheCountiesAndTheFormerOnesWhereThoseCrossThem() throws {
        #expect(try place("5001", 2018) == ["midt-norge", "50"])
        #expect(try place("3001", 2020) == ["ost", "30"])
        #expect(try place("3007", 2020) == ["indre-ost", "30"], "Ringerike was in Buskerud")
        #expect(try place("3825", 2020) == ["sor", "38"], "Vinje was in Telemark")
        #expect(try place("3801", 2020) == ["ost", "38"], "Horten was in Vestfold")
        #expect(try place("1577", 2020) == ["midt-norge", "15"], "Hornindal came to Volda")
        #expect(try place("3305", 2024) == ["indre-ost", "33"])
    }

    @Test func namesInSeveralLanguagesKeepTheNameInUse() throws {
        #expect(try unit("5403", 2020)?.name == "Alta")
        #expect(try unit("1875", 2020)?.name == "Hamarøy")
        #expect(try unit("1875", 2020)?.officialName == "Hábmer - Hamarøy")
        #expect(try unit("5622", 2024)?.name == "Porsanger")
        #expect(try unit("3040", 2020)?.name == "Nesbyen")
    }

    private struct NoParts: Error {}

    private struct Pair: Hashable {
        let from: String
        let to: String
    }

    private static func crosswalk() throws -> [[String: String]] {
        try Demo.table("../Tests/DemoSurveyTests/Handwritten/code-crosswalk-2017.csv")
    }

    private func unit(_ code: String, _ year: Int) throws -> Unit? {
        let register = try register(year)
        return register.position(ofUnit: code).map { register.units[$0] }
    }

    private func value(_ id: String, _ code: String, _ year: Int) throws -> Int? {
        let register = try register(year)
        let position = try #require(register.position(ofUnit: code))
        return try #require(register.characteristic(id)).values[position].map(Int.init)
    }

    private func place(_ code: String, _ year: Int) throws -> [String?] {
        let register = try register(year)
        let position = try #require(register.position(ofUnit: code))
        return ["region", "county"].map { register.division($0)?.classOfUnit(position)?.id }
    }
}
