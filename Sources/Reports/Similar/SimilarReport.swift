import Survey
import SurveyAnalytics
import Wording
import Tables

/// The units that a unit is like, and from whom of them it may learn.
public struct SimilarReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "similar"
    /// So many of the nearest units are listed.
    public static let listed = 10

    /// What it is made of.
    public let source: ReportSource
    private let unit: Int
    private let neighbours: Neighbours
    private let lessons: [Lesson]
    /// Whether one matter was asked for.
    private let isOneMatter: Bool

    /// A unit, by its position in the register.
    ///
    /// - Parameter subject: the matter to learn; nil for every area that the unit was dissatisfied with and every
    ///   practice that it lacks.
    public init(_ unit: Int, learning subject: Lesson.Subject? = nil, _ source: ReportSource) {
        let learning = Learning(of: source.wave)
        self.source = source
        self.unit = unit
        neighbours = learning.neighbours(ofUnit: unit)
        isOneMatter = subject != nil
        lessons =
            switch subject {
            case nil: learning.lessons(forUnit: unit)
            case .area(let id): [learning.lesson(inArea: id, forUnit: unit)].compactMap { $0 }
            case .practice(let id): [learning.lesson(inPractice: id, forUnit: unit)].compactMap { $0 }
            }
    }

    /// What it is about, in a line.
    public var title: String {
        let known = source.register.units[unit]
        return ReportWords.title(
            SimilarWords.title("\(known.name) \(known.code)")[language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        isOneMatter
            ? lessons.map(teachers) : [nearest] + [overview, missing].filter { !$0.rows.isEmpty }
    }

    /// The nearest units, or those to learn from where one matter was asked for.
    public var sheet: Table { isOneMatter ? lessons.first.map(teachers) ?? nearest : nearest }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "unit": .unit(unit, source),
            "traits": .array(neighbours.traits) { json($0) },
            "missingTraits": .array(neighbours.missing) { missing in
                json(missing.trait).adding(["absent": .text(missing.reason.rawValue)])
            },
            "considered": .whole(neighbours.comparable),
            "notComparable": .whole(neighbours.notComparable),
            "nearest": .array(neighbours.nearest.prefix(SimilarReport.listed)) { json($0) },
            "lessons": .array(lessons) { .lesson($0, neighbours, source) },
        ]
    }

    private var language: Language { source.language }

    /// The nearest units.
    var nearest: Table {
        let shown = neighbours.nearest.prefix(SimilarReport.listed)
        let frame = source.register.frame(source.register.units[unit].frame)?.label ?? Phrase("")
        return Table(
            title: SimilarWords.nearest(
                shown.count, of: neighbours.comparable, notComparable: neighbours.notComparable,
                frame: frame, source.numbers)[language],
            columns: placeColumns + distanceColumns,
            rows: shown.map { place($0.unit) + distances($0) })
    }

    /// One row a matter, with the first few to learn from.
    var overview: Table {
        Table(
            title: SimilarWords.learnFrom[language],
            columns: [
                Table.Column(SimilarWords.matter[language]), Table.Column(SimilarWords.own[language]),
                Table.Column(SimilarWords.inSame(source.regions)[language]),
                Table.Column(SimilarWords.elsewhere[language]),
                Table.Column(SimilarWords.answered[language], .number),
                Table.Column(SimilarWords.considered[language], .number),
            ],
            rows: lessons.map { lesson in
                [
                    .text(SimilarWords.subject(lesson.subject, in: source.codebook)[language]),
                    .text(source.answer(ofUnit: unit, to: lesson.subject)),
                    .text(source.names(of: lesson.inRegion)), .text(source.names(of: lesson.elsewhere)),
                    .whole(lesson.answered), .whole(lesson.considered),
                ]
            })
    }

    /// Everybody to learn from in one matter: first the own region, then the country.
    private func teachers(of lesson: Lesson) -> Table {
        let subject = SimilarWords.subject(lesson.subject, in: source.codebook)
        return Table(
            title: SimilarWords.lesson(subject, lesson)[language],
            columns: placeColumns + [Table.Column(SimilarWords.answer[language])] + distanceColumns,
            rows: lesson.teachers.map { neighbour in
                place(neighbour.unit) + [.text(source.answer(ofUnit: neighbour.unit, to: lesson.subject))]
                    + distances(neighbour)
            })
    }

    private var missing: Table {
        Table(
            title: SimilarWords.missingTraits[language],
            columns: [SimilarWords.trait, ReportWords.reason].map { Table.Column($0[language]) },
            rows: neighbours.missing.map { missing in
                [
                    .text(missing.trait.label[language]),
                    .text(SimilarWords.reason(missing.reason)[language]),
                ]
            })
    }

    private var placeColumns: [Table.Column] {
        [ReportWords.code[language], ReportWords.name[language], source.regions?.label[language] ?? ""]
            .map { Table.Column($0) }
    }

    private func place(_ unit: Int) -> [Table.Cell] {
        let known = source.register.units[unit]
        return [
            .text(known.code), .text(known.name),
            .text(source.regions?.classOfUnit(unit)?.label[language] ?? ""),
        ]
    }

    private var distanceColumns: [Table.Column] {
        [Table.Column(SimilarWords.distance[language], .number)]
            + neighbours.traits.map { Table.Column($0.label[language], .number) }
    }

    private func distances(_ neighbour: Neighbour) -> [Table.Cell] {
        [.decimal(neighbour.distance, 2)] + neighbour.differences.map { .change($0, 1) }
    }

    private func json(_ trait: UnitTrait) -> JSONValue {
        [
            "id": .text(trait.id), "label": .text(trait.label[language]),
            "scale": .text(trait.scale.rawValue),
        ]
    }

    private func json(_ neighbour: Neighbour) -> JSONValue { .neighbour(neighbour, neighbours, source) }
}
