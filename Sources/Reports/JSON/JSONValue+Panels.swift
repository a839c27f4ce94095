import Survey
import SurveyAnalytics
import Wording
import Tables

extension JSONValue {
    /// A figure for one domain.
    static func figure(_ result: FigureResult, _ source: ReportSource) -> JSONValue {
        let caption = FigureCaption(result: result, source: source)
        let table = result.table
        return [
            "id": .text(result.figure.id), "name": .text(result.figure.name[source.language]),
            "title": .text(result.figure.title[source.language]),
            "domain": .domain(result.domain, source), "waves": .array(result.years) { .whole($0) },
            "sources": .array(result.figure.sources) { .text($0) },
            "series": .array(table?.series ?? []) { label($0, source) },
            "rows": .array(table?.rows ?? []) { .row($0, source) },
            "panel": table?.panel.map { .panel($0, source) } ?? .null,
            "means": .array(table?.means ?? [], meanChange),
            "transitions": .array(table?.transitions ?? []) { transitions($0, source) },
            "remarks": .array(caption.notes) { .text($0) },
            "absent": result.absence.map { .absence($0, source) } ?? .null,
        ]
    }

    /// A row of a figure, with one value for each series.
    static func row(_ row: FigureRow, _ source: ReportSource) -> JSONValue {
        label(row.label, source).adding([
            "group": row.group.map { label($0, source) } ?? .null,
            "values": .array(row.values, value), "changes": .array(row.changes, change),
            "mean": row.mean.map { .mean(.found($0)) } ?? .null,
        ])
    }

    /// What became of an answer on a panel.
    static func change(_ change: CategoryChange) -> JSONValue {
        let isShown = change.base >= Share.smallestBaseForPercent
        return [
            "since": .whole(change.since), "until": .whole(change.until), "n": .whole(change.base),
            "N": .whole(change.units), "kept": .whole(change.kept), "gained": .whole(change.gained),
            "lost": .whole(change.lost), "never": .whole(change.neither),
            "points": .decimal(isShown ? change.points : nil),
            "interval": isShown
                ? [
                    "low": .decimal(change.interval.lowerBound),
                    "high": .decimal(change.interval.upperBound),
                ] : .null,
            "p": .decimal(isShown ? change.p : nil),
        ]
    }

    /// Who is in a panel, and who fell out.
    static func panel(_ account: PanelAccount, _ source: ReportSource) -> JSONValue {
        [
            "waves": .array(account.years) { .whole($0) }, "n": .whole(account.base),
            "N": .whole(account.units),
            "exits": .array(account.exits) { exit in
                [
                    "reason": .text(exit.reason.rawValue), "wave": .whole(exit.year),
                    "units": .whole(exit.units),
                ]
            },
            "cautions": .array(account.cautions) { caution($0, source) },
        ]
    }

    /// What a codebook says where an earlier wave is nearly comparable.
    static func caution(_ statement: Comparability, _ source: ReportSource) -> JSONValue {
        [
            "wave": .whole(statement.wave), "question": .text(statement.item),
            "reason": .text(statement.reason?[source.language]),
        ]
    }

    /// How values changed, in the question's own unit.
    static func meanChange(_ change: MeanChange) -> JSONValue {
        let unit = Decimals.unit(change.decimals)
        return [
            "since": .whole(change.since), "until": .whole(change.until), "n": .whole(change.base),
            "N": .whole(change.units), "before": .decimal(change.before / unit),
            "now": .decimal(change.now / unit), "change": .decimal(change.value / unit),
            "interval": change.interval.value.map {
                ["low": .decimal($0.lowerBound / unit), "high": .decimal($0.upperBound / unit)]
            } ?? .null,
            "deviation": .decimal(change.deviation.map { $0 / unit }),
            "up": .whole(change.up), "same": .whole(change.same), "down": .whole(change.down),
            "p": .decimal(change.p),
        ]
    }

    /// The counts of a transition table, a list for each row.
    static func transitions(_ table: TransitionTable, _ source: ReportSource) -> JSONValue {
        [
            "since": .whole(table.since), "until": .whole(table.until), "n": .whole(table.base),
            "N": .whole(table.units), "from": .array(table.rows) { .category($0, source) },
            "to": .array(table.columns) { .category($0, source) },
            "counts": .array(table.counts) { .array($0) { .whole($0) } },
        ]
    }

    private static func label(_ label: FigureLabel, _ source: ReportSource) -> JSONValue {
        ["id": .text(label.id), "label": .text(label.text(source))]
    }

    private static func value(_ value: FigureValue) -> JSONValue {
        switch value {
        case .share(let share): .share(share)
        case .total(let total):
            [
                "year": .whole(total.year), "total": .whole(total.known), "least": .whole(total.least),
                "reporting": .whole(total.reporting), "withheld": .whole(total.withheld),
                "missing": .whole(total.missing), "N": .whole(total.units),
            ]
        case .absent(let absence): ["absent": .text(absence.rawValue)]
        }
    }

    private static func absence(_ absence: FigureAbsence, _ source: ReportSource) -> JSONValue {
        let reason =
            switch absence {
            case .tooFewWaves: "tooFewWaves"
            case .noSuchItem: "noSuchItem"
            case .noSuchBattery: "noSuchBattery"
            case .noSuchSeries: "noSuchSeries"
            case .noSuchDivision: "noSuchDivision"
            case .refused(let refusal): name(of: refusal)
            case .notCoded: "notCoded"
            case .nobody(let absence): absence.rawValue
            }
        return [
            "reason": .text(reason), "sentence": .text(AbsenceWords.sentence(absence)[source.language]),
        ]
    }

    /// A refusal as programs know it.
    static func name(of refusal: PanelRefusal) -> String {
        switch refusal {
        case .tooFewWaves: "tooFewWaves"
        case .noSuchItem: "noSuchItem"
        case .notComparable: "notComparable"
        case .otherKind: "otherKind"
        case .otherScale: "otherScale"
        case .freeText: "freeText"
        case .noBattery: "noBattery"
        }
    }
}
