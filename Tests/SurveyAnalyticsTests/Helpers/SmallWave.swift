import Survey
import SurveyAnalytics

/// A wave of a few units and items, for worked examples.
struct SmallWave {
    var year = 2017
    /// One frame a unit: `k` for kommuner, `b` for bydeler.
    var frames: [String]
    /// One region a unit: 0 for west, 1 for east, or `Division.none`.
    var regions: [UInt8]
    /// Unit codes; by default 0001, 0002 …
    var codes: [String]
    var characteristics: [Characteristic] = []
    var series: [YearSeries] = []
    var traits: [UnitTrait] = []
    var codeChanges: [CodeChange] = []
    /// The day on which each unit answered; unknown unless said.
    var days: [Day?]
    var items: [(item: Item, column: AnswerColumn)] = []

    /// So many kommuner, all in the west unless said otherwise.
    init(_ count: Int, regions: [UInt8]? = nil, frames: [String]? = nil) {
        self.frames = frames ?? Array(repeating: "k", count: count)
        self.regions = regions ?? Array(repeating: 0, count: count)
        days = Array(repeating: nil, count: count)
        codes = (0..<count).map { String(10_001 + $0) }
    }

    /// The same wave with one more item.
    func with(_ item: Item, _ column: AnswerColumn) -> SmallWave {
        var copy = self
        copy.items.append((item, column))
        return copy
    }

    /// The same wave of another year.
    func of(_ year: Int) -> SmallWave {
        var copy = self
        copy.year = year
        return copy
    }

    /// The same wave with other unit codes.
    func coded(_ codes: [String]) -> SmallWave {
        var copy = self
        copy.codes = codes
        return copy
    }

    var register: Register {
        let units = zip(codes, frames).map { Unit(code: $0, name: $0, officialName: $0, frame: $1) }
        let classes = ["west", "east"].map { Division.Class(id: $0, label: Phrase($0)) }
        let region = Division(id: "region", label: Phrase("region"), classes: classes, membership: regions)
        return Register(
            year: year, units: units,
            frames: ["k", "b"].map { Frame(id: $0, label: Phrase($0), one: Phrase($0)) },
            divisions: [region], mainDivision: "region", characteristics: characteristics, series: series,
            traits: traits, codeChanges: codeChanges)
    }

    /// The wave; a unit with any answer has responded.
    var wave: Wave {
        let areas = Set(items.compactMap(\.item.battery?.area)).sorted()
        let responses = codes.indices.map { unit in
            items.contains { $0.column.status[unit] == .answered }
                ? Response(answeredOn: days[unit], isCompleted: true, respondent: nil, row: unit + 2) : nil
        }
        let batteries = [("benefit", Battery.Role.benefit), ("importance", .importance)]
            .map { Battery(id: $0.0, label: Phrase($0.0), role: $0.1) }
        let codebook = Codebook(
            survey: "small", wave: year, title: Phrase("Small"), isSynthetic: true,
            layout: FileLayout(unit: "code"), sections: [Section(id: "all", label: Phrase("All"))],
            areas: areas.map { Area(id: $0, label: Phrase($0), short: Phrase($0)) }, batteries: batteries,
            items: items.map(\.item))
        return Wave(
            codebook: codebook, register: register, responses: responses, columns: items.map(\.column),
            provenance: Provenance(file: "small.csv", sha256: "", importedAt: nil, rows: codes.count),
            issues: [])
    }

    /// All kommuner of the wave.
    var country: Domain { .country(frame: "k", in: register) }
}
