import Survey
import SurveyAnalytics
import SurveyFiles

/// The demo survey as a reader finds it in the folder of fixtures.
struct Demo {
    /// The folder of fixtures.
    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        + "/Fixtures"

    /// All waves.
    let survey: Survey
    /// The wave of 2017.
    var wave: Wave { survey.newest }
    /// The themes of each text, by item and code.
    let themes: [String: [String: [String]]]

    private static let loaded = Result { try Demo() }

    /// The demo survey, read once.
    static func read() throws -> Demo {
        try loaded.get()
    }

    private init() throws {
        survey = try SurveyFolder.read(path: Demo.folder + "/survey")
        themes = try Demo.table("truth/themes-2017.csv").reduce(into: [:]) { themes, row in
            let parts = row["themes", default: ""].split(separator: "|").map(String.init)
            themes[row["item", default: ""], default: [:]][row["code", default: ""]] = parts
        }
    }

    /// The rows of a table of the folder, each by the names of its columns.
    static func table(_ name: String) throws -> [[String: String]] {
        var reader = try CSVReader(
            FileBytes.read(path: "\(folder)/\(name)"), file: name, delimiter: .semicolon)
        var heading: [String] = []
        var rows: [[String: String]] = []
        while try reader.nextRow() {
            let cells = (0..<reader.count).map { reader.text($0) }
            if heading.isEmpty {
                heading = cells
            } else {
                rows.append(Dictionary(zip(heading, cells), uniquingKeysWith: { first, _ in first }))
            }
        }
        return rows
    }

    /// All units of a frame.
    func country(_ frame: String = "kommuner") -> Domain {
        .country(frame: frame, in: wave.register)
    }

    /// The kommuner of some classes of a division, together.
    func kommuner(_ classes: [String], of division: String) -> Domain {
        let units = classes.flatMap { id in
            Domain.ofClass(id, in: division, frame: "kommuner", register: wave.register)?.units ?? []
        }
        return .group(classes.joined(separator: " "), units: units, frame: "kommuner", in: wave.register)
    }
}
