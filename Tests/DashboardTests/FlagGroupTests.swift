import Survey
import SurveyAnalytics
import Testing
import Wording

@testable import Dashboard

@Suite("Flags in few words")
struct FlagGroupTests {
    @Test(
        "every flag of every unit is told once; an area of unmet need is not told again as one of low benefit"
    )
    func complete() throws {
        let content = try Demo.content()
        var (needs, others) = (0, 0)
        for unit in content.register.units.indices {
            let flags = content.flags(of: unit)
            let groups = FlagGroup.groups(of: flags, in: content.wave)
            let needed = Set(flags.filter(isNeed).map(\.subject))
            let expected = flags.filter { !(isLow($0) && needed.contains($0.subject)) }
            let told = groups.reduce(0) { $0 + max(1, $1.matters.count) }
            #expect(told == expected.count, "\(content.name(of: unit))")
            #expect(Set(groups.map(\.title)).count == groups.count, "no rule stands twice")
            needs += needed.count
            others += groups.count { $0.title.nb.hasPrefix("Lav nytte ellers") }
        }
        #expect(needs > 50 && others > 10, "the demo has both")
    }

    @Test("steps are those that the unit gave: importance and benefit of a need, benefit of the others")
    func steps() throws {
        let content = try Demo.content()
        for unit in content.register.units.indices {
            let rated = content.gaps.areas(ofUnit: unit)
            for group in FlagGroup.groups(of: content.flags(of: unit), in: content.wave) {
                for matter in group.matters where !matter.steps.isEmpty {
                    let area = try #require(rated.first { matter.words.nb.hasPrefix($0.area.label.nb) })
                    let (wanted, had) = (area.importance.step ?? 0, area.benefit.step ?? 0)
                    #expect(["\(wanted) – \(had)", "\(had)"].contains(matter.steps))
                    #expect(matter.steps.contains("–") == group.title.nb.hasPrefix("Udekket behov"))
                }
            }
        }
    }

    private func isNeed(_ flag: Flag) -> Bool { if case .unmetNeed = flag.evidence { true } else { false } }
    private func isLow(_ flag: Flag) -> Bool { if case .lowBenefit = flag.evidence { true } else { false } }
}
