import Foundation

/// A survey of another shape than IMDi's: schools in districts, with the register and the codebook of docs/other-surveys.md, and
/// as many schools and waves as a test wants.
public struct SchoolSurvey: Sendable {
    /// The folder that the files lie in.
    public let folder: URL
    /// The years of the waves, ascending.
    public let years: [Int]
    /// What each school answered in each wave; nil where it kept silent.
    public let answers: [Int: [Answer?]]

    /// What one school answered.
    public struct Answer: Sendable {
        /// Whether it has a reading plan.
        public let hasPlan: Bool
        /// Reading hours a week.
        public let hours: Int
        /// The steps that it gave the benefit and the importance of each area.
        public let steps: [Int]
    }

    /// The code blocks of the document, in order: register, schools, codebook, answers.
    public static func documented() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/other-surveys.md"), encoding: .utf8)
        return page.components(separatedBy: "\n```").enumerated()
            .filter { $0.offset % 2 == 1 }
            .map { String($0.element.drop { $0 != "\n" }.dropFirst()) + "\n" }
    }

    /// The survey that the document shows, as files in a folder that is made.
    public static func writeDocumented(in folder: URL) throws {
        let names = ["register.yaml", "schools.csv", "codebook-2022.yaml", "answers-2022.csv"]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in zip(names, try documented()) {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
    }

    /// The district of a school, by its place among the schools.
    public static func district(ofSchool place: Int) -> String { "Distrikt \(1 + place % districts)" }

    /// How many districts there are.
    public static let districts = 12

    /// Makes a survey and writes its files.
    public init(schools: Int, years: [Int], in folder: URL) throws {
        self.folder = folder
        self.years = years
        let blocks = try SchoolSurvey.documented()
        var chance = Chance(state: 42)
        var answers: [Int: [Answer?]] = [:]
        for year in years {
            answers[year] = (0..<schools).map { _ in chance.below(4) == 0 ? nil : Answer(&chance) }
        }
        self.answers = answers
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write(blocks[0], as: "register.yaml")
        try write(SchoolSurvey.register(of: schools), as: "schools.csv")
        for year in years {
            try write(blocks[2].replacing("2022", with: String(year)), as: "codebook-\(year).yaml")
            try write(SchoolSurvey.file(of: answers[year] ?? [], year: year), as: "answers-\(year).csv")
        }
    }

    private func write(_ text: String, as name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    /// The code of a school.
    public static func code(ofSchool place: Int) -> String {
        let digits = String(place + 1)
        return "S" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func register(of schools: Int) -> String {
        let rows = (0..<schools).map { place in
            let level = place % 3 == 0 ? "lower" : "primary"
            return
                "\(code(ofSchool: place));Skole \(place + 1);\(district(ofSchool: place));\(level);\(50 + place % 500)"
        }
        return (["id;name;district;level;pupils"] + rows).joined(separator: "\n") + "\n"
    }

    private static func file(of answers: [Answer?], year: Int) -> String {
        let rows = answers.enumerated().compactMap { place, answer in
            answer.map { answer in
                let text = place % 50 == 0 ? "Ring oss gjerne" : ""
                let steps = answer.steps.map { String($0) }.joined(separator: ";")
                return
                    "\(code(ofSchool: place));\(year)-03-01;\(answer.hasPlan ? 1 : 2);1;0;\(answer.hours);\(text);\(steps)"
            }
        }
        return (["school;day;q1;c1;c2;q2;q3;b1;b2;i1;i2"] + rows).joined(separator: "\n") + "\n"
    }
}

extension SchoolSurvey.Answer {
    fileprivate init(_ chance: inout Chance) {
        self.init(
            hasPlan: chance.below(3) > 0, hours: chance.below(20),
            steps: (0..<4).map { _ in 1 + chance.below(5) })
    }
}

/// SplitMix64: the same numbers in every run.
private struct Chance {
    var state: UInt64

    mutating func below(_ bound: UInt64) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % bound)
    }
}

/// The words that only a survey of kommuner has.
public enum ForeignWords {
    /// The lines of a text in which one stands.
    public static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { line in
            let line = line.lowercased()
            return ["kommun", "municipal", "imdi", "bydel"].contains { line.contains($0) }
        }
    }
}
