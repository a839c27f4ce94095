import Survey
import SurveyAnalytics

/// Every question and battery followed through every two and every three waves that the codebooks call comparable; of
/// the others the reason why not.
struct PanelTabulation {
    private let spans: [Span]

    /// Some waves, and the domains of the newest of them.
    private struct Span {
        let waves: [Wave]
        let newest: ReportSource
        let domains: [Domain]

        var years: [Int] { waves.map(\.year) }
        /// Each wave with each later one.
        var pairs: [(from: Int, to: Int)] {
            years.flatMap { from in years.filter { $0 > from }.map { (from, $0) } }
        }
    }

    init(_ survey: Survey, language: Language) {
        let sources = survey.waves.map { wave in
            ReportSource(
                wave: wave, summary: WaveSummary(of: wave), isSynthetic: survey.isSynthetic,
                language: language)
        }
        let places = sources.indices
        let choices = places.flatMap { first in
            places.filter { $0 > first }.flatMap { second in
                [[first, second]] + places.filter { $0 > second }.map { [first, second, $0] }
            }
        }
        spans = choices.sorted { ($0.count, $0[0], $0[1]) < ($1.count, $1[0], $1[1]) }.map { choice in
            let newest = sources[choice[choice.count - 1]]
            return Span(
                waves: choice.map { survey.waves[$0] }, newest: newest, domains: newest.summary.domains.all)
        }
    }

    /// Every question of the newest wave of each span.
    var items: JSONOutline {
        .list(
            spans.lazy.flatMap { span in
                span.newest.codebook.items.lazy.map { part(of: $0, span) }
            })
    }

    /// Every role of a battery in each span.
    var batteries: JSONOutline {
        .list(
            spans.lazy.flatMap { span in
                [Battery.Role.benefit, .importance].lazy.map { part(of: $0, span) }
            })
    }

    private func part(of item: Item, _ span: Span) -> JSONOutline {
        part(["question": .text(item.id)], span) { (domain) throws(PanelRefusal) in
            try panel(of: item, in: domain, span)
        }
    }

    private func part(of role: Battery.Role, _ span: Span) -> JSONOutline {
        part(["role": .text(role.rawValue)], span) { (domain) throws(PanelRefusal) in
            battery(try BatteryPanel(role, in: domain, waves: span.waves), span)
        }
    }

    /// What is followed, through which waves, and each domain's panel; or why there is none. The reason is the same for
    /// all domains, so the first is asked.
    private func part(
        _ subject: [String: JSONValue], _ span: Span,
        panel: @escaping (Domain) throws(PanelRefusal) -> JSONValue
    ) -> JSONOutline {
        var members = subject.mapValues { JSONOutline.value($0) }
        members["waves"] = .value(.array(span.years) { .whole($0) })
        members["refused"] = .value(nil)
        guard let first = span.domains.first else { return .object(members) }
        do throws(PanelRefusal) {
            _ = try panel(first)
            members["domains"] = .values(span.domains) { domain in (try? panel(domain)) ?? .null }
        } catch {
            members["refused"] = .value(.refusal(error, span.newest))
        }
        return .object(members)
    }

    private func panel(of item: Item, in domain: Domain, _ span: Span) throws(PanelRefusal) -> JSONValue {
        let panel = try Panel(of: item.id, in: domain, waves: span.waves)
        let changes = span.pairs.map { pair -> JSONValue in
            [
                "since": .whole(pair.from), "until": .whole(pair.to),
                "answers": .array(item.marks) { mark in
                    JSONValue.found(
                        panel.change(of: mark, from: pair.from, to: pair.to), JSONValue.wholeChange
                    ).adding(mark.name)
                },
                "mean": .found(panel.meanChange(from: pair.from, to: pair.to), JSONValue.meanChange),
                "transitions": .found(panel.transitions(from: pair.from, to: pair.to)) {
                    .transitions($0, span.newest)
                },
            ]
        }
        return [
            "domain": .domain(domain, span.newest), "n": .whole(panel.base), "N": .whole(panel.units),
            "members": .whole(panel.members.count), "exits": .exits(panel.exits),
            "cautions": .array(panel.cautions) { .caution($0, span.newest) }, "changes": .array(changes),
        ]
    }

    private func battery(_ panel: BatteryPanel, _ span: Span) -> JSONValue {
        [
            "domain": .domain(panel.domain, span.newest), "battery": .text(panel.battery.id),
            "n": .whole(panel.base), "N": .whole(panel.units), "exits": .exits(panel.exits),
            "refusedAreas": .array(panel.refusals) { .refusal($0, span.newest) },
            "means": .array(panel.years) { year in
                JSONValue.found(panel.mean(in: year), JSONValue.battery).adding(["wave": .whole(year)])
            },
            "pools": .array(panel.years) { year in
                panel.pool(in: year).map { JSONValue.pool($0).adding(["wave": .whole(year)]) } ?? .null
            },
            "areas": .array(panel.areas) { area($0, panel, span) },
        ]
    }

    private func area(_ area: BatteryPanel.AreaPanel, _ panel: BatteryPanel, _ span: Span) -> JSONValue {
        let marks: [PanelMark] = ScalePart.allCases.map { .part($0) } + [.notRelevant]
        return [
            "id": .text(area.area.id),
            "waves": .array(zip(panel.years, area.distributions)) { year, distribution in
                JSONValue.closed(distribution).adding(["wave": .whole(year)])
            },
            "changes": .array(span.pairs) { pair in
                [
                    "since": .whole(pair.from), "until": .whole(pair.to),
                    "answers": .array(marks) { mark in
                        JSONValue.found(
                            area.panel.change(of: mark, from: pair.from, to: pair.to), JSONValue.wholeChange
                        ).adding(mark.name)
                    },
                    "mean": .found(
                        area.panel.meanChange(from: pair.from, to: pair.to), JSONValue.meanChange),
                ]
            },
        ]
    }
}

extension Item {
    /// The answers whose change can be told: every category, and of a scale its parts and "not relevant".
    fileprivate var marks: [PanelMark] {
        let parts = kind == .scale ? ScalePart.allCases.map { PanelMark.part($0) } + [.notRelevant] : []
        return categories.map { .category($0.id) } + parts
    }
}

extension PanelMark {
    /// What tells the answer from the others.
    fileprivate var name: [String: JSONValue] {
        switch self {
        case .category(let id): ["category": .text(id)]
        case .part(.poor): ["part": "poor"]
        case .part(.neither): ["part": "neither"]
        case .part(.good): ["part": "good"]
        case .notRelevant: ["part": "notRelevant"]
        }
    }
}
