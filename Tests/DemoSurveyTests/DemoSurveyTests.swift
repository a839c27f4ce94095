import Survey
import SurveyAnalytics
import SurveyFiles
import Testing

/// The demo survey as it is shipped.
@Suite struct DemoSurveyTests {
    @Test func itIsReadWithoutAnyIssue() throws {
        #expect(try Demo.read().wave.issues == [])
    }

    @Test func itSaysThatItsAnswersAreSynthetic() throws {
        let codebook = try Demo.read().wave.codebook
        #expect(codebook.isSynthetic)
        #expect(codebook.survey.hasSuffix("-demo"))
    }

    @Test func theCompiledFormIsTheSurveyInTheFolder() throws {
        let bytes = try FileBytes.read(path: Demo.folder + "/demo.survey")
        #expect(try Survey(archive: bytes) == SurveyFolder.read(path: Demo.folder + "/survey"))
    }

    @Test func everyLabelIsWrittenInThreeLanguages() throws {
        let codebook = try Demo.read().wave.codebook
        let labels =
            [codebook.title] + codebook.sections.map(\.label)
            + codebook.areas.flatMap { [$0.label, $0.short] }
            + codebook.batteries.map(\.label) + codebook.items.flatMap { [$0.label, $0.short] }
            + codebook.items.flatMap { $0.categories.map(\.label) }
        #expect(labels.allSatisfy { !$0.nb.isEmpty && !$0.nn.isEmpty && !$0.en.isEmpty })
        // English is never the Norwegian text, except for numbers and names.
        let same = Set(labels.filter { $0.en == $0.nb }.map(\.nb))
        #expect(same == ["imdi.no", "Twitter"])
    }

    @Test func theItemsAreThoseOfTheReport() throws {
        let items = try Demo.read().wave.codebook.items.filter { $0.battery == nil }.map(\.id)
        #expect(
            items == [
                "fluctuation_challenges", "fluctuation_challenges_text", "result_target",
                "result_target_percent",
                "result_target_text", "leadership_asks_results", "combine_norwegian_schooling",
                "combine_norwegian_schooling_text", "business_cooperation", "business_cooperation_text",
                "interpreter_guidelines", "channels", "service_needs_text",
            ])
    }

    @Test func aCountyLiesInTheRegionThatTheKeyNames() throws {
        let register = try Demo.read().wave.register
        let keys = try Demo.table("survey/regions-2017.csv")
        #expect(keys.count == 19)
        for key in keys {
            let code = try #require(key["county_code"])
            let domains = register.frames.compactMap {
                Domain.ofClass(code, in: "county", frame: $0.id, register: register)
            }
            let regions = domains.flatMap(\.units).map { register.division("region")?.classOfUnit($0)?.id }
            #expect(Set(regions) == [key["region"]])
        }
    }

    /// The first form came on 13 December 2017, the last on 18 January 2018, and few between 22 December and
    /// 2 January.
    @Test func answersComeInTheWeeksOfTheFieldworkAndRestOverChristmas() throws {
        let days = try Demo.read().wave.responses.compactMap { $0?.answeredOn?.iso }.sorted()
        #expect(days.count == 322)
        #expect(days.first == "2017-12-13")
        #expect(days.last == "2018-01-18")
        #expect(days.count { $0 > "2017-12-22" && $0 < "2018-01-02" } < 10)
        let reminders = ["2017-12-20", "2018-01-04", "2018-01-10", "2018-01-16"]
        for reminder in reminders {
            let position = try #require(days.firstIndex(of: reminder))
            let before = days[max(0, position - 1)]
            #expect(days.count { $0 == reminder } > days.count { $0 == before })
        }
    }

    @Test func someFormsAreNotCompletedAndFewAnswersArePartial() throws {
        let wave = try Demo.read().wave
        let completeness = Completeness(of: wave)
        let partial = wave.register.units.indices.count {
            completeness.response(ofUnit: $0).status == .partial
        }
        #expect(wave.responses.count { $0?.isCompleted == false } == 8)
        #expect(partial == 2)
    }

    /// Hidden contentment lies behind every area: who is content with one is content with another.
    @Test func answersHangTogether() throws {
        let demo = try Demo.read()
        let benefit = try #require(BatteryAnswers(.benefit, of: demo.wave))
        let pairs = demo.country().units.compactMap { unit -> (Double, Double)? in
            guard let one = benefit.step(ofUnit: unit, area: 0),
                let other = benefit.step(ofUnit: unit, area: 1)
            else { return nil }
            return (Double(one), Double(other))
        }
        #expect((0.3...0.8).contains(Demo.correlation(pairs)))
    }
}

extension Demo {
    /// Pearson's correlation of pairs, in -1...1.
    static func correlation(_ pairs: [(Double, Double)]) -> Double {
        let count = Double(pairs.count)
        let means = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
        let products = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
        let squares = (
            pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) },
            pairs.reduce(0) { $0 + ($1.1 - means.1) * ($1.1 - means.1) }
        )
        return products / (squares.0 * squares.1).squareRoot()
    }
}
