import Survey
import SurveyAnalytics
import Wording

extension ReportSource {
    /// How many to learn from are named in one cell.
    private static let named = 3

    /// The nearest of some units by name.
    func names(of neighbours: [Neighbour]) -> String {
        neighbours.prefix(ReportSource.named).map { register.distinctName(ofUnit: $0.unit) }.joined(
            separator: ", ")
    }

    /// Whom to learn from in one matter, in a cell.
    func brief(_ lesson: Lesson) -> String {
        let names = lesson.teachers.prefix(ReportSource.named).map { register.distinctName(ofUnit: $0.unit) }
        return SimilarWords.learn(SimilarWords.subject(lesson.subject, in: codebook), from: names)[language]
    }

    /// What a unit answered in a matter: its step of the benefit, or its categories; empty without an answer.
    func answer(ofUnit unit: Int, to subject: Lesson.Subject) -> String {
        switch subject {
        case .area(let id):
            return summary.gaps.areas(ofUnit: unit).first { $0.area.id == id }?.benefit.step
                .map { numbers.whole($0) } ?? ""
        case .practice(let id):
            guard let position = codebook.position(ofItem: id) else { return "" }
            return wave.columns[position].categories(ofUnit: unit)
                .map { codebook.items[position].categories[$0].label[language] }.joined(separator: ", ")
        }
    }
}

extension JSONValue {
    /// A unit by code and name.
    static func unit(_ unit: Int, _ source: ReportSource) -> JSONValue {
        let known = source.register.units[unit]
        return ["code": .text(known.code), "name": .text(known.name)]
    }

    /// A unit with its distance, whole and trait by trait.
    static func neighbour(
        _ neighbour: Neighbour, _ neighbours: Neighbours, _ source: ReportSource
    ) -> JSONValue {
        let differences = zip(neighbours.traits, neighbour.differences).map { trait, difference in
            JSONValue.object(["trait": .text(trait.id), "difference": .decimal(difference)])
        }
        return JSONValue.unit(neighbour.unit, source).adding([
            "region": .ofClass(source.regions?.classOfUnit(neighbour.unit), source),
            "distance": .decimal(neighbour.distance), "differences": .array(differences),
        ])
    }

    /// From whom a unit may learn in one matter.
    static func lesson(_ lesson: Lesson, _ neighbours: Neighbours, _ source: ReportSource) -> JSONValue {
        JSONValue.lesson(lesson, source).adding([
            "inRegion": .array(lesson.inRegion) { .neighbour($0, neighbours, source) },
            "elsewhere": .array(lesson.elsewhere) { .neighbour($0, neighbours, source) },
        ])
    }

    /// The same with names alone, nearest first.
    static func lesson(_ lesson: Lesson, _ source: ReportSource) -> JSONValue {
        let (about, id) =
            switch lesson.subject {
            case .area(let id): ("area", id)
            case .practice(let id): ("practice", id)
            }
        return [
            "about": .text(about), "subject": .text(id),
            "label": .text(SimilarWords.subject(lesson.subject, in: source.codebook)[source.language]),
            "own": .text(source.answer(ofUnit: lesson.unit, to: lesson.subject)),
            "considered": .whole(lesson.considered), "answered": .whole(lesson.answered),
            "inRegion": .array(lesson.inRegion) { .unit($0.unit, source) },
            "elsewhere": .array(lesson.elsewhere) { .unit($0.unit, source) },
        ]
    }
}
