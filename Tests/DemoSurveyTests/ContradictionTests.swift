import Survey
import SurveyAnalytics
import Testing

/// Every row that is said not to hold is proved not to: by the register, or by the report's own other rows.
@Suite struct ContradictionTests {
    private func rows(_ reason: String) -> [PublishedRow] {
        PublishedRow.all.filter { PublishedRow.contradictions[$0.id] == reason }
    }

    private func published(_ id: String) throws -> Int {
        let row = try #require(PublishedRow.all.first { $0.id == id })
        return try #require(Int(row.value))
    }

    @Test func everyContradictionIsARowAndHasAReasonThatIsProvedHere() {
        let ids = Set(PublishedRow.all.map(\.id))
        #expect(PublishedRow.contradictions.keys.allSatisfy(ids.contains))
        #expect(
            Set(PublishedRow.contradictions.values) == [
                "wrong-base", "other-date", "answering-only", "withheld", "unaccounted", "too-many-measures",
                "other-wave",
            ])
    }

    /// 131 kommuner with 2 000-4 999 inhabitants are 31 percent of 426, and 39 percent of the 332 with 2 000 or
    /// more: 39 is printed.
    @Test func theSizesOfTable1ArePrintedOverTheKommunerWith2000InhabitantsOrMore() throws {
        let demo = try Demo.read()
        let table = try #require(demo.classTable("size"))
        #expect(rows("wrong-base").count == 17)
        for row in rows("wrong-base") {
            let position = try #require(table.rows.firstIndex { $0.domain.scope == row.scopeOfClass })
            let counts = table.rows.map { row.count(in: $0.rate) }
            let small = counts[0]
            let all = counts.reduce(0, +)
            #expect(Rounding.percent(counts[position], of: all - small) == Int(row.value))
            #expect(Rounding.percent(counts[position], of: all) != Int(row.value))
        }
    }

    /// 10, 208 and 163 of 426 are 2, 49 and 38 percent; the report says 3, 48 and 39.
    @Test func theImmigrantSharesOfAllKommunerAreOfAnotherDate() throws {
        let table = try #require(try Demo.read().classTable("immigrants"))
        for row in rows("other-date") where row.measure == "share-of-frame" {
            let found = try #require(table.rows.first { $0.domain.scope == row.scopeOfClass })
            #expect(Rounding.percent(found.rate.units, of: 426) != Int(row.value))
        }
    }

    /// 3 percent of 312 and 3 percent of 114 are at least 8 and 3 kommuner: one more than there are.
    @Test func noChoiceOfRespondentsMeetsAnImmigrantShareAmongBothAnsweredAndSilent() throws {
        let table = try #require(try Demo.read().classTable("immigrants"))
        for row in rows("other-date") where row.measure == "share-of-answered" {
            let found = try #require(table.rows.first { $0.domain.scope == row.scopeOfClass })
            let twin = try published(row.id.dropLast("ans".count) + "non")
            let units = found.rate.units
            let fitting = (0...units).filter { answered in
                Rounding.percent(answered, of: 312) == Int(row.value)
                    && Rounding.percent(units - answered, of: 114) == twin
            }
            #expect(fitting.isEmpty)
        }
    }

    @Test func elevenKommunerHaveSettledNobodySince2012AndFourOfThemAnswered() throws {
        let table = try #require(try Demo.read().classTable("years"))
        #expect(rows("answering-only").map(\.value) == ["4"])
        #expect(table.rows[0].rate.units == 11)
        #expect(table.rows[0].rate.answered == 4)
    }

    /// 15 221 and 10 915 are known by kommune, and small numbers are withheld.
    @Test func theKommunersFiguresSumToLessThanTheNationalOnes() throws {
        let series = try #require(try Demo.read().wave.register.series("settled"))
        #expect(series.sum(over: 2016...2016) == 15_221)
        #expect(series.sum(over: 2017...2017) == 10_915)
        #expect(try published("settled.2016") > 15_221)
        #expect(try published("settled.2017") > 10_915)
        #expect(series.values.contains { $0.contains(.withheld) })
    }

    @Test func sharesAndTextsAreFewerThanTheSpecificTargets() throws {
        #expect(try published("f6.n") + published("f6.other") < published("f6.specific"))
    }

    /// With 305 answers the shares allow 135 + 83 + 74 = 292 measures, in 273 to 276 kommuner: so at most 19
    /// have more than one, and at least 254 have exactly one.
    @Test func theSharesOfFigure7AllowFewerMeasuresThanTheTextCounts() throws {
        let base = try published("f7.n")
        func counts(_ id: String) throws -> [Int] {
            let percent = try published(id)
            return (0...base).filter { Rounding.percent($0, of: base) == percent }
        }
        let measures = try ["f7.admin", "f7.agreement", "f7.other"].reduce(0) {
            $0 + (try counts($1).max() ?? 0)
        }
        let fewestWithMeasure = base - (try counts("f7.none").max() ?? 0)
        #expect(measures == 292)
        #expect(try published("f7.two") > measures - fewestWithMeasure)
        #expect(try published("f7.one") < 2 * fewestWithMeasure - measures)
    }

    @Test func moreBydelerAreCountedThanAnswered() throws {
        #expect(try published("f9.nav.bydeler") > published("resp.bydeler"))
    }
}

extension PublishedRow {
    /// The class that a row of Table 1 is about.
    var scopeOfClass: Domain.Scope { .ofClass(division: subject, id: part) }

    /// The units of a class that a row of Table 1 counts.
    func count(in rate: ResponseRate) -> Int {
        switch measure {
        case "share-of-answered": rate.answered
        case "share-of-silent": rate.silent
        default: rate.units
        }
    }
}

extension Demo {
    /// Who answered among the kommuner, by the classes of a division.
    func classTable(_ division: String) -> ClassTable? {
        ClassTable(by: division, frame: "kommuner", in: wave)
    }

    /// The share of a category among some units, in 0...1; 0 where nobody answered.
    func share(of category: String, to item: String, among domain: Domain) -> Double {
        Distribution(of: item, in: domain, of: wave)?.share(of: category, base: .withNotRelevant)?.value ?? 0
    }
}
