import Survey
import SurveyAnalytics
import Wording
import Tables

/// One unit: what is known of it, why it is flagged, how it rates the help, and each answer beside its region and its
/// country.
public struct UnitReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "unit"
    /// What it is made of.
    public let source: ReportSource
    private let position: Int
    private let benchmarks: [DomainProfile]
    private let history: UnitHistory?

    /// A unit, by its position in the register.
    ///
    /// - Parameter earlier: the waves before.
    public init(_ position: Int, earlier: [Wave] = [], _ source: ReportSource) {
        self.source = source
        self.position = position
        benchmarks = source.benchmarks(forUnit: position)
        history = benchmarks.first.map { beside in
            UnitHistory(ofUnit: position, beside: beside.domain, in: source.wave, earlier: earlier)
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title("\(unit.name) \(unit.code)", year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        [facts, flags, areas, presences, answers(isForReading: true), texts].filter { !$0.rows.isEmpty }
    }

    /// The answers, one row for each question, category and domain.
    public var sheet: Table { answers(isForReading: false) }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "unit": UnitLine(source: source).json(position),
            "answeredOn": .text(response?.answeredOn?.iso), "respondent": .text(response?.respondent),
            "roles": .array(RoleResponse.states(ofUnit: position, in: source.wave)) { role, response in
                [
                    "role": .text(role.id), "status": .text(response.status.rawValue),
                    "answered": .whole(response.answered), "put": .whole(response.put),
                ]
            },
            "flags": .array(source.summary.flags[position]) { .flag($0, source) },
            "channels": .array(source.wave.preferredChannels(ofUnit: position)) { .category($0, source) },
            "standing": source.summary.standing(ofUnit: position).map(JSONValue.standing) ?? .null,
            "areas": .array(source.summary.gaps.areas(ofUnit: position).indices, area),
            "answers": .array(source.codebook.items.indices, answer),
            "before": .pasts(ofUnit: unit.code, in: source.register),
            "history": history.map { .history($0, source) } ?? .null,
        ]
    }

    private var unit: Unit { source.register.units[position] }
    private var response: Response? { source.wave.responses[position] }
    private var language: Language { source.language }

    private var facts: Table {
        let line = UnitLine(source: source)
        let status = source.summary.units[position].response.status
        let answered = UnitWords.response(response, status: status, numbers: source.numbers)[language]
        let channels = source.wave.preferredChannels(ofUnit: position).map { $0.label[language] }
        let divisions = source.register.divisions.compactMap { division in
            division.classOfUnit(position).map { (division.label[language], $0.label[language]) }
        }
        let pasts = source.register.pasts(ofUnit: unit.code).map { past in
            (RegisterWords.until(past.until)[language], RegisterWords.formers(past, in: language))
        }
        let roles = RoleResponse.states(ofUnit: position, in: source.wave).map { role, response in
            (role.label[language], RoleWords.state(response)[language])
        }
        let rows =
            [(ReportWords.response[language], answered)] + roles + divisions + line.known(position) + pasts
            + [
                (
                    FollowUpWords.writtenStandard[language],
                    unit.writtenStandard.map { UnitWords.written($0)[language] } ?? ""
                ),
                (FollowUpWords.channels[language], channels.joined(separator: ", ")),
            ]
        return Table(
            columns: [ReportWords.fact, ReportWords.value].map { Table.Column($0[language]) },
            rows: rows.filter { !$0.1.isEmpty }.map { [.text($0.0), .text($0.1)] })
    }

    private var flags: Table {
        let flags = source.summary.flags[position]
        return Table(
            title: UnitWords.whyFlagged(priority: flags.priority)[language],
            columns: [ReportWords.severity, ReportWords.reason].map { Table.Column($0[language]) },
            rows: flags.map { flag in
                [
                    .text(FlagWords.severity(flag.rule.severity)[language]),
                    .text(FlagWords.sentence(flag, in: source.wave)[language]),
                ]
            })
    }

    private var areas: Table {
        let own = source.summary.gaps.areas(ofUnit: position)
        let headings = [UnitWords.area, UnitWords.importance, UnitWords.benefit, UnitWords.gap]
        return Table(
            title: UnitWords.help[language],
            columns: zip(headings, [.text, .text, .text, .number]).map { Table.Column($0[language], $1) }
                + benchmarks.map {
                    Table.Column(ReportWords.benefit(in: source.name(of: $0.domain))[language], .mean)
                },
            rows: own.indices.map { place in
                [
                    .text(own[place].area.label[language]), .text(rating(own[place].importance)),
                    .text(rating(own[place].benefit)), .change(own[place].gap.map(Double.init), 0),
                ] + benchmarks.map { .mean(MeanFigure($0.areas[place].benefit)) }
            })
    }

    /// Whether the unit answered each wave; the units that it was made of, each for itself.
    private var presences: Table {
        let presences = history?.presences ?? []
        return Table(
            title: UnitHistoryWords.presence[language],
            columns: [UnitHistoryWords.year, ReportWords.name, ReportWords.response].map {
                Table.Column($0[language])
            },
            rows: presences.count < 2
                ? []
                : presences.flatMap { presence -> [[Table.Cell]] in
                    let absent = PanelWords.reason(presence.isMerged ? .merged : .otherCode)
                    let own = presence.response.map { ReportWords.answered($0.status) } ?? absent
                    let year = Table.Cell.text(String(presence.year))
                    return [[year, .text(unit.name), .text(own[language])]]
                        + presence.predecessors.map { former in
                            let name = RegisterWords.former(
                                former.unit.name, former.unit.code, isWhole: former.isWhole)
                            let status = ReportWords.answered(former.response.status)
                            return [year, .text(name[language]), .text(status[language])]
                        }
                })
    }

    /// Every category of every question: whether the unit gave it, and its share in each domain. For reading, texts
    /// stand apart, since they make columns too wide.
    private func answers(isForReading: Bool) -> Table {
        let items = source.codebook.items
        let shown = items.indices.filter { !isForReading || items[$0].kind != .text }
        let rows = shown.flatMap { place in
            UnitAnswer(unit: position, item: place, source: source, benchmarks: benchmarks).rows
        }
        return Table(
            title: UnitWords.answers[language],
            columns: [ReportWords.item, ReportWords.answer, ReportWords.own].map {
                Table.Column($0[language])
            }
                + benchmarks.flatMap { profile in
                    let name = source.name(of: profile.domain)
                    return [
                        Table.Column(name, .share), Table.Column(ReportWords.mean(in: name)[language], .mean),
                    ]
                },
            rows: rows)
    }

    /// What the unit wrote.
    private var texts: Table {
        let items = source.codebook.items
        let rows = items.indices.compactMap { place -> [Table.Cell]? in
            source.wave.columns[place].text(ofUnit: position).map {
                [.text(items[place].short[language]), .text($0)]
            }
        }
        return Table(
            title: ItemWords.kind(.text)[language],
            columns: [ReportWords.item, ReportWords.answer].map { Table.Column($0[language]) }, rows: rows)
    }

    private func rating(_ rating: UnitArea.Rating) -> String {
        switch rating {
        case .step(let step): String(step)
        case .notRelevant: UnitWords.notRelevantShort[language]
        case .none: "–"
        }
    }

    private func area(_ place: Int) -> JSONValue {
        JSONValue.area(source.summary.gaps.areas(ofUnit: position)[place], source).adding([
            "benchmarks": .array(benchmarks) { profile in
                [
                    "domain": .domain(profile.domain, source),
                    "importance": .mean(profile.areas[place].importance),
                    "benefit": .mean(profile.areas[place].benefit),
                    "pairs": .whole(profile.areas[place].gap?.base ?? 0),
                    "gap": .decimal(profile.areas[place].gap?.value),
                ]
            }
        ])
    }

    private func answer(_ place: Int) -> JSONValue {
        let item = source.codebook.items[place]
        return [
            "question": .text(item.id), "label": .text(item.label[language]),
            "own": UnitAnswer(unit: position, item: place, source: source, benchmarks: benchmarks).json,
            "benchmarks": .array(benchmarks) { profile in
                [
                    "domain": .domain(profile.domain, source),
                    "answers": item.kind == .text ? .null : .answers(profile.items[place], of: item, source),
                ]
            },
        ]
    }
}
