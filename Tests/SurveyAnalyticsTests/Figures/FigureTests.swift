import Survey
import Testing

@testable import SurveyAnalytics

@Suite("A figure")
struct FigureTests {
    private func figure(
        _ content: Figure.Content, waves: [Int] = [], base: Distribution.Base = .withNotRelevant,
        order: Figure.Order = .asked
    ) -> Figure {
        Figure(
            id: "x", name: Phrase("x"), title: Phrase("x"), content: content, frames: ["k"], waves: waves,
            base: base, order: order)
    }

    private func survey(_ waves: SmallWave...) throws -> Survey {
        try #require(Survey(waves: waves.map(\.wave)))
    }

    private func counts(_ table: FigureTable?) -> [[Int]] {
        (table?.rows ?? []).map { $0.values.compactMap { $0.share?.count } }
    }

    @Test("of a choice has yes 3 of 4 and no 1 of 4, and says that one more is not concerned")
    func answers() throws {
        let wave = SmallWave(6).with(.yesNo("q"), .codes([1, 1, 1, 2, 3, nil]))
        let result = figure(.answers(item: "q")).result(for: wave.country, in: try survey(wave))
        let table = try #require(result.table)
        #expect(result.years == [2017])
        #expect(table.rows.map(\.label.id) == ["yes", "no"])
        #expect(counts(table) == [[3], [1]])
        #expect(table.rows[0].values[0].share == Share(count: 3, base: 4, known: 5, units: 6))
        #expect(table.notes == [.outsideBase(Phrase("n/a"), units: 1)])
    }

    @Test("of several answers stands with the largest first and the one that rules out the rest last")
    func largest() throws {
        let wave = SmallWave(6).with(.ways("w"), .ticks([[1], [1, 0], [1], [3], [3], [3]]))
        let result = figure(.answers(item: "w"), order: .largest(series: nil))
            .result(for: wave.country, in: try survey(wave))
        #expect(result.table?.rows.map(\.label.id) == ["b", "a", "c", "none"])
        #expect(counts(result.table) == [[3], [1], [0], [3]])
        #expect(result.table?.notes == [.severalAnswers(perUnit: 7.0 / 6, base: 6)])
    }

    @Test("of a number has each number that was given, with its share of those who gave one")
    func numbers() throws {
        let wave = SmallWave(5).with(.percent("p"), .numbers([70, 40, 70, 100, nil]))
        let result = figure(.numbers(item: "p")).result(for: wave.country, in: try survey(wave))
        #expect(
            result.table?.rows.map(\.label) == [
                .number(40, decimals: 0), .number(70, decimals: 0), .number(100, decimals: 0),
            ])
        #expect(counts(result.table) == [[1], [2], [1]])
        #expect(result.table?.rows[1].values[0].share == Share(count: 2, base: 4, units: 5))
    }

    @Test("of a battery has the parts of each area, not relevant in the base, and the mean without")
    func areas() throws {
        let wave = SmallWave(5)
            .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([1, 2, 3, 5, 6]))
            .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([5, 4, 4, 6, nil]))
        let areas = figure(
            .areas(battery: "benefit", view: .parts), order: .largest(series: "good"))
        let table = try #require(areas.result(for: wave.country, in: try survey(wave)).table)
        #expect(table.series.map(\.id) == ["poor", "neither", "good", "not-relevant"])
        #expect(table.rows.map(\.label.id) == ["b", "a"])
        #expect(counts(table) == [[0, 0, 3, 1], [2, 1, 1, 1]])
        #expect(table.rows.map { $0.values[0].share?.base } == [4, 5])
        #expect(table.rows.map { $0.mean?.value } == [13.0 / 3, 11.0 / 4])
        let steps = figure(
            .areas(battery: "benefit", view: .steps), base: .withoutNotRelevant
        ).result(for: wave.country, in: try survey(wave)).table
        #expect(counts(steps) == [[1, 1, 1, 0, 1], [0, 0, 0, 2, 1]])
    }

    @Test("of a panel over three waves has the shares of the same units and the changes between them")
    func changes() throws {
        let first = SmallWave(5).of(2015).with(.yesNo("q"), .codes([2, 2, 1, 1, nil]))
        let second = SmallWave(5).of(2016).with(.yesNo("q"), .codes([2, 1, 1, 1, 1]))
        let third = SmallWave(5).with(.yesNo("q"), .codes([1, 1, 1, 2, 1]))
        let result = figure(.changes(item: "q"), waves: [2015, 2016, 2017])
            .result(for: third.country, in: try survey(first, second, third))
        let table = try #require(result.table)
        #expect(table.series == [.year(2015), .year(2016), .year(2017)])
        #expect(counts(table) == [[2, 3, 3], [2, 1, 1]])
        #expect(
            table.rows[0].changes.map { [$0.since, $0.until, $0.gained, $0.lost] } == [
                [2015, 2016, 1, 0], [2016, 2017, 1, 1], [2015, 2017, 2, 1],
            ])
        let panel = try #require(table.panel)
        #expect([panel.base, panel.units] == [4, 5])
        #expect(panel.exits.map(\.reason) == [.notAnswered])
        #expect(panel.exits.map(\.year) == [2015])
        #expect(table.transitions.map(\.base) == [4, 4, 4])
        #expect(table.means.isEmpty)
    }

    @Test("of the change of areas has each area's share in each wave, and all areas together last")
    func areaChanges() throws {
        let item = Item.scale("benefit.a", battery: "benefit", area: "a")
        let other = Item.scale("benefit.b", battery: "benefit", area: "b")
        let before = SmallWave(3).of(2016).with(item, .codes([1, 4, nil]))
            .with(other, .codes([5, nil, nil]))
        let now = SmallWave(3).with(item, .codes([4, 4, 4])).with(other, .codes([2, 1, nil]))
        let result = figure(
            .areaChanges(battery: "benefit", part: .poor), waves: [2016, 2017], order: .largest(series: nil)
        ).result(for: now.country, in: try survey(before, now))
        let table = try #require(result.table)
        #expect(table.rows.map(\.label.id) == ["b", "a", "all-areas"])
        #expect(counts(table) == [[0, 2], [1, 0], [1, 2]])
        #expect(table.rows.map { $0.values.compactMap { $0.share?.base } } == [[1, 2], [2, 2], [3, 4]])
        #expect(table.rows.map { $0.changes.map(\.base) } == [[1], [2], []])
        #expect(table.rows.map { $0.values.compactMap { $0.share?.units } } == [[3, 3], [3, 3], [3, 4]])
    }

    @Test("takes the catalogue's years where they end in the wave told of, else the newest up to it")
    func years() throws {
        let waves = [2014, 2015, 2017, 2019].map { SmallWave(1).of($0).with(.yesNo("q"), .codes([1])) }
        let survey = try #require(Survey(waves: waves.map(\.wave)))
        let panel = figure(.changes(item: "q"), waves: [2015, 2017])
        #expect(panel.years(upTo: 2017, in: survey) == [2015, 2017])
        #expect(panel.years(upTo: 2019, in: survey) == [2017, 2019])
        #expect(panel.years(upTo: 2014, in: survey) == [2014])
        #expect(figure(.answers(item: "q")).years(upTo: 2015, in: survey) == [2015])
        let early = panel.result(for: waves[0].country, in: survey, wave: 2014)
        #expect(early.absence == .tooFewWaves(needed: [2014], missing: []))
    }

    @Test("of a question's change is told of the two newest waves that ask it, by whatever id")
    func asking() throws {
        let first = SmallWave(1).of(2014).with(.yesNo("old"), .codes([1])).with(.yesNo("q"), .codes([1]))
        let second = SmallWave(1).of(2015).with(.yesNo("q"), .codes([1]))
        let third = SmallWave(1).of(2016)
            .with(.yesNo("new").comparing(with: 2014, .comparable, continuing: "old"), .codes([1]))
        let survey = try survey(first, second, third)
        #expect(survey.newestYears(asking: "q") == [2014, 2015])
        #expect(survey.newestYears(asking: "new") == [2014, 2016])
        #expect(survey.newestYears(asking: "old") == [2014])
        #expect(survey.newestYears(asking: "gone").isEmpty)
    }

    @Test("says why it shows nothing: no wave, no such item, not comparable, nobody")
    func absences() throws {
        let item = Item.yesNo("q").comparing(with: 2016, .not, reason: "other words")
        let now = SmallWave(2).with(item, .codes([1, nil])).with(.percent("p"), .numbers([nil, nil]))
            .with(.text("t"), .texts([nil, "x"]))
        let before = SmallWave(2).of(2016).with(.yesNo("q"), .codes([1, 1]))
        let survey = try survey(before, now)
        func absence(_ figure: Figure, _ domain: Domain? = nil) -> FigureAbsence? {
            figure.result(for: domain ?? now.country, in: survey).absence
        }
        let reason = Comparability(wave: 2016, item: "q", degree: .not, reason: Phrase("other words"))
        #expect(
            absence(figure(.changes(item: "q"), waves: [2016, 2017]))
                == .refused(.notComparable(year: 2017, reason)))
        #expect(
            absence(figure(.changes(item: "q"), waves: [2015, 2016, 2017]))
                == .tooFewWaves(needed: [2015, 2016, 2017], missing: [2015]))
        #expect(absence(figure(.answers(item: "t"))) == .noSuchItem("t", year: 2017))
        #expect(absence(figure(.numbers(item: "p"))) == .nobody(.nobodyAnswered))
        #expect(absence(figure(.numbers(item: "q"))) == .noSuchItem("q", year: 2017))
        #expect(
            absence(figure(.areas(battery: "b", view: .parts))) == .noSuchBattery("b", year: 2017))
        #expect(absence(figure(.totals(series: ["s"]))) == .noSuchSeries("s", year: 2017))
        #expect(absence(figure(.response(divisions: ["d"]))) == .noSuchDivision("d", year: 2017))
        let nobody = Domain.country(frame: "b", in: now.register)
        #expect(absence(figure(.answers(item: "q")), nobody) == .nobody(.emptyDomain))
    }

    @Test("of who answered has each class's part of all, of those who answered and of the silent")
    func response() throws {
        let wave = SmallWave(5, regions: [0, 0, 1, 1, Division.none])
            .with(.yesNo("q"), .codes([1, nil, 1, 1, 2]))
        let result = figure(.response(divisions: ["region"])).result(for: wave.country, in: try survey(wave))
        #expect(result.table?.series.map(\.id) == ["all", "answered", "silent"])
        #expect(counts(result.table) == [[2, 1, 1], [2, 2, 0]])
        #expect(result.table?.rows[0].group == .named(id: "region", Phrase("region")))
        #expect(result.table?.notes == [.unclassified(division: Phrase("region"), units: 1)])
    }
}

@Suite("The total of a series")
struct SeriesTotalTests {
    private let series = YearSeries(
        id: "s", label: Phrase("s"), years: [2016, 2017],
        values: [
            [.known(7), .withheld], [.known(0), .known(5)], [.missing, .withheld], [.known(90), .known(9)],
        ])

    @Test("adds what is known, and counts what is withheld and what is missing apart")
    func total() {
        let register = SmallWave(4).register
        let domain = Domain.group("three", units: [0, 1, 2], frame: "k", in: register)
        let totals = SeriesTotal.all(of: series, in: domain)
        #expect(totals.map(\.year) == [2016, 2017])
        #expect(totals.map(\.known) == [7, 5])
        #expect(totals.map(\.least) == [7, 7])
        #expect(
            totals.map { [$0.reporting, $0.withheld, $0.missing, $0.units] } == [
                [2, 0, 1, 3], [1, 2, 0, 3],
            ])
    }
}

@Suite("A figure of themes")
struct ThemeFigureTests {
    private let figure = Figure(
        id: "x", name: Phrase("x"), title: Phrase("x"), content: .themes(item: "t"), frames: ["k"],
        order: .largest(series: nil))

    @Test("has each theme's share of the texts, the largest first, and last those without one")
    func themes() throws {
        let wave = SmallWave(5).with(
            .text("t"), .texts(["hus og penger", "penger", "ingenting", nil, "penger"]))
        let survey = try #require(Survey(waves: [wave.wave]))
        let themes = ["hus", "penger"].map { word in
            Theme(id: word, label: Phrase(word), patterns: [WordPattern(word)].compactMap { $0 })
        }
        let frame = ThemeFrame(entries: [ThemeFrame.Entry(item: "t", themes: themes)])
        let result = figure.result(for: wave.country, in: survey, texts: FigureTexts(frame: frame))
        let table = try #require(result.table)
        #expect(table.rows.map(\.label.id) == ["penger", "hus", "uncoded"])
        #expect(table.rows.map { $0.values[0].share?.count } == [3, 1, 1])
        #expect(table.rows.map { $0.values[0].share?.base } == [4, 4, 4])
        #expect(table.notes == [.severalThemes(perAnswer: 1, base: 4)])
        #expect(
            figure.result(for: wave.country, in: survey).absence == .notCoded(item: "t"))
    }
}
