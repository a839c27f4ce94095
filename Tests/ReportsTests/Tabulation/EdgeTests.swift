import Survey
import SurveyAnalytics
import Testing

@testable import Reports

/// Whatever was answered, every figure is a value with its n, or the name of a reason.
@Suite struct EdgeTests {
    private static let edges = EdgeSurvey.sixUnits.keys.sorted()

    private func answers(_ edge: String) throws -> [Int?] { try #require(EdgeSurvey.sixUnits[edge]) }

    private func document(_ answers: [[Int?]]) throws -> JSONValue {
        let survey = try #require(Survey(waves: EdgeSurvey(answers).waves))
        return Tabulation(of: survey, language: .english).outline.whole
    }

    @Test("no waves are no survey")
    func noWaves() {
        #expect(Survey(waves: []) == nil)
    }

    @Test("each edge by itself", arguments: edges)
    func oneWave(_ edge: String) throws {
        try check(document([answers(edge)]))
    }

    @Test("each edge after each", arguments: edges, edges)
    func twoWaves(_ before: String, _ now: String) throws {
        try check(document([answers(before), answers(now)]))
    }

    @Test("one unit, or none", arguments: EdgeSurvey.fewUnits, EdgeSurvey.fewUnits)
    func fewUnits(_ before: [Int?], _ now: [Int?]) throws {
        try check(document([before]))
        try check(document([before, now, before]))
    }

    @Test("the reasons tell the edges apart")
    func reasons() throws {
        let nobody = try reasons("nobody answered", "mean")
        let notRelevant = try reasons("nobody but not relevant", "mean")
        #expect(nobody == ["emptyDomain", "nobodyAnswered"])
        #expect(notRelevant == ["emptyDomain", "onlyNotRelevant"])
        #expect(try reasons("everybody answered", "mean") == ["emptyDomain"])
    }

    private func reasons(_ edge: String, _ key: String) throws -> Set<String> {
        let document = try document([answers(edge)])
        return Set(
            document.objects.compactMap { object in
                guard case .object(let mean) = object[key], case .text(let reason) = mean["absent"] else {
                    return nil
                }
                return reason
            })
    }

    /// No number that is none, no share without either a value or a reason, and no reason that nobody knows.
    private func check(_ document: JSONValue) {
        #expect(document.decimals.count { !$0.isFinite } == 0)
        let known = Set(Absence.allCases.map(\.rawValue))
        for object in document.objects {
            if case .text(let reason) = object["absent"] { #expect(known.contains(reason)) }
            guard object["boundsFromSilence"] != nil, case .whole(let base) = object["n"] else { continue }
            #expect((object["value"] == .null) == (base == 0))
            #expect((object["interval"] == .null) == (base == 0))
            #expect((object["absent"] == .null) == (base > 0))
        }
    }
}

extension JSONOutline {
    /// The document as one value.
    fileprivate var whole: JSONValue {
        switch self {
        case .value(let value): value
        case .object(let members): .object(members.mapValues(\.whole))
        case .list(let parts): .array(parts.map(\.whole))
        }
    }
}

extension JSONValue {
    /// Every number with a fraction, however deep.
    fileprivate var decimals: [Double] {
        switch self {
        case .decimal(let number): [number]
        case .array(let elements): elements.flatMap(\.decimals)
        case .object(let members): members.values.flatMap(\.decimals)
        case .null, .bool, .whole, .text: []
        }
    }

    /// Every object, however deep.
    fileprivate var objects: [[String: JSONValue]] {
        switch self {
        case .object(let members): [members] + members.values.flatMap(\.objects)
        case .array(let elements): elements.flatMap(\.objects)
        case .null, .bool, .whole, .decimal, .text: []
        }
    }
}
