import Survey
import SurveyAnalytics
import Testing

/// Every row that is said not to hold is proved not to: by the register, or by the report's own other rows.
@Suite struct ContradictionTests {
    @Test func everyContradictionIsARowAndIsProved() throws {
        let report = try Report.read()
        let ids = Set(report.rows.map(\.id))
        #expect(report.contradictions.allSatisfy { ids.contains($0.row) })
        for contradiction in report.contradictions {
            let entry = report.check.entries.first { $0.row.id == contradiction.row }
            #expect(entry?.verdict.kind == .cannotHold, "\(contradiction.row)")
        }
    }

    /// 131 kommuner with 2 000-4 999 inhabitants are 31 percent of 426, and 39 percent of the 332 with 2 000 or
    /// more: 39 is printed.
    @Test func theSizesOfTable1ArePrintedOverTheKommunerWith2000InhabitantsOrMore() throws {
        let entries = try Report.read().entries(.wrongBase)
        #expect(entries.count == 17)
        let row = try #require(entries.first { $0.row.id == "t1.size.2000.all" })
        let expected = ContradictionProof.wrongBase(
            printedOver: Share(count: 131, base: 332, units: 332),
            right: Share(count: 131, base: 426, units: 426), leftOut: ["u2000"])
        #expect(row.verdict == .cannotHold(row.verdict.figure, expected))
        #expect(row.verdict.figure?.value == .percent(part: 131, of: 426))
    }

    /// 10, 208 and 163 of 426 are 2, 49 and 38 percent; the report says 3, 48 and 39. And 3 percent of 312 and 3
    /// percent of 114 are at least 8 and 3 kommuner: one more than the ten there are.
    @Test func theImmigrantSharesAreOfAnotherDate() throws {
        let proofs = try Report.read().entries(.otherDate).map { entry -> ContradictionProof? in
            guard case .cannotHold(_, let proof) = entry.verdict else { return nil }
            return proof
        }
        let counts = [10, 208, 163].map {
            ContradictionProof.otherCount(Share(count: $0, base: 426, units: 426))
        }
        let twins = zip([10, 208, 163], ["t1.imm.u5.non", "t1.imm.5.non", "t1.imm.10.non"]).map {
            ContradictionProof.noFittingCount(units: $0, twin: $1)
        }
        #expect(proofs == zip(counts, twins).flatMap { [$0, $1] })
    }

    @Test func elevenKommunerHaveSettledNobodySince2012AndFourOfThemAnswered() throws {
        let entries = try Report.read().entries(.answeringOnly)
        #expect(entries.map(\.verdict.figure?.value) == [.count(11)])
        #expect(
            entries.map(\.verdict) == [
                .cannotHold(entries[0].verdict.figure, .answeringOnly(units: 11, answered: 4))
            ])
    }

    /// 15 221 and 10 915 are known by kommune, and small numbers are withheld.
    @Test func theKommunersFiguresSumToLessThanTheNationalOnes() throws {
        let report = try Report.read()
        #expect(report.entries(.withheld).map(\.verdict.figure?.value) == [.count(15_221), .count(10_915)])
        #expect(try report.printed("settled.2016") > 15_221)
        #expect(try report.printed("settled.2017") > 10_915)
    }

    @Test func sharesAndTextsAreFewerThanTheSpecificTargets() throws {
        let entries = try Report.read().entries(.unaccounted)
        #expect(
            entries.map(\.verdict) == [
                .cannotHold(entries[0].verdict.figure, .unaccounted(parts: [127, 32]))
            ])
    }

    /// 234 + 2 x 40 + 3 x 4 = 326 measures are counted, and with 305 answers the shares allow 135 + 83 + 74 = 292.
    @Test func theSharesOfFigure7AllowFewerMeasuresThanTheTextCounts() throws {
        for entry in try Report.read().entries(.tooManyMeasures) {
            let proof = ContradictionProof.tooManyMeasures(counted: 326, possible: 292)
            #expect(entry.verdict == .cannotHold(entry.verdict.figure, proof))
        }
    }

    /// So at most 292 - 273 = 19 kommuner have more than one measure, and at least 254 exactly one.
    @Test func eachOfTheTwoNumbersOfMeasuresIsOutOfReachByItself() throws {
        let report = try Report.read()
        let base = try report.printed("f7.n")
        let none = try report.printed("f7.none")
        let fewestWithMeasure = base - ((0...base).last { Rounding.percent($0, of: base) == none } ?? 0)
        #expect(fewestWithMeasure == 273)
        #expect(try report.printed("f7.two") > 292 - fewestWithMeasure)
        #expect(try report.printed("f7.one") < 2 * fewestWithMeasure - 292)
    }

    @Test func moreBydelerAreCountedThanAnswered() throws {
        let entries = try Report.read().entries(.otherWave)
        #expect(
            entries.map(\.verdict) == [.cannotHold(entries[0].verdict.figure, .tooFewAnswered(10))])
    }

    /// A contradiction explains a row only where its proof stands: no row is excused by being listed.
    @Test func aContradictionThatIsNotProvedExplainsNothing() throws {
        let report = try Report.read()
        let rows = report.rows.filter { $0.id == "f4.n" }.map {
            $0.claiming(.number(PublishedNumber(scaled: 300, decimals: 0)))
        }
        for reason in Contradiction.Reason.allCases {
            let check = PublishedCheck(
                rows, contradictions: [Contradiction(row: "f4.n", reason: reason)],
                against: try Demo.read().survey)
            #expect(check.entries.map(\.verdict.kind) == [.differs], "\(reason)")
        }
    }
}
