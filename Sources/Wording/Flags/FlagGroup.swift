import Survey
import SurveyAnalytics

/// Flags of one rule in few words, to be read at a glance; what each rests on is said by `FlagWords.sentence`.
public struct FlagGroup: Sendable, Hashable {
    /// What is the matter.
    public let title: Phrase
    /// In which areas or items; none where it is about the unit as a whole.
    public let matters: [Matter]

    /// An area or item.
    public struct Matter: Sendable, Hashable {
        /// The steps that it was given, in the order in which the title names them; empty for an item.
        public let steps: String
        /// Which area, or which item with what was answered.
        public let words: Phrase
    }

    /// The flags of a unit by rule, in the order in which they come. An area of unmet need is one of low benefit, too, and
    /// is told once, as the former.
    public static func groups(of flags: [Flag], in wave: Wave) -> [FlagGroup] {
        let needs = flags.filter { if case .unmetNeed = $0.evidence { true } else { false } }.map(\.subject)
        let told = flags.filter { flag in
            if case .lowBenefit = flag.evidence { !needs.contains(flag.subject) } else { true }
        }
        var groups: [(rule: String, group: FlagGroup)] = []
        for flag in told {
            guard let (title, matter) = parts(of: flag, in: wave, besideNeeds: !needs.isEmpty) else {
                let sentence = FlagWords.sentence(flag, in: wave)
                groups.append((flag.rule.id, FlagGroup(title: sentence, matters: [])))
                continue
            }
            if let place = groups.firstIndex(where: { $0.rule == flag.rule.id }) {
                groups[place].group = FlagGroup(title: title, matters: groups[place].group.matters + [matter])
            } else {
                groups.append((flag.rule.id, FlagGroup(title: title, matters: [matter])))
            }
        }
        return groups.map(\.group)
    }

    /// What stands over the flags of the rule, and what of this one stands below; nil for a sentence of its own.
    private static func parts(
        of flag: Flag, in wave: Wave, besideNeeds: Bool
    ) -> (title: Phrase, matter: Matter)? {
        func matter(_ steps: String = "", _ make: (Sentence) -> String) -> Matter {
            Matter(steps: steps, words: FlagWords.said(of: flag, in: wave, make))
        }
        let title = FlagWords.title(of: flag.rule).capitalized
        switch flag.evidence {
        case .lowBenefit(let step, _, _):
            return (
                besideNeeds ? FlagWords.otherLowBenefits : FlagWords.lowBenefits,
                matter("\(step)") { $0.subject }
            )
        case .unmetNeed(let area, _):
            let steps = [area.importance, area.benefit].map { $0.step.map { "\($0)" } ?? "–" }
            return (FlagWords.unmetNeeds, matter(steps.joined(separator: " – ")) { $0.subject })
        case .missingPractice(let categories, _): return (title, matter { $0.missingPractice(categories) })
        case .reversed(let since, let before, let now):
            return (title, matter { $0.reversed(since: since, before: before, now: now) })
        case .inconsistent(let excluding, let beside):
            return (title, matter { $0.clash(excluding, beside: beside, after: ":") })
        case .silence, .incomplete, .lowMean, .fall, .contactRequest: return nil
        }
    }
}
