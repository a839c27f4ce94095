import Survey
import SurveyAnalytics

/// Reads catalogues of figures in the form that docs/figures.md describes.
public enum FigureReader {
    private static let keys: Set<String> = [
        "id", "name", "title", "kind", "item", "battery", "shows", "divisions", "series", "frames", "waves",
        "base", "order", "by",
    ]

    private enum Kind: String {
        case response, totals, answers, numbers, themes, areas, changes
        case areaChanges = "area-changes"
    }

    private enum Base: String {
        case with = "with-not-relevant"
        case without = "without-not-relevant"
    }

    private enum Order: String {
        case asked, largest
    }

    private enum Part: String {
        case poor, neither, good
    }

    /// Reads a catalogue.
    ///
    /// - Parameter path: The file as the user named it.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(path: String) throws(FileProblem) -> FigureCatalogue {
        try read(FileBytes.read(path: path), file: path)
    }

    /// Reads a catalogue from a file's content.
    ///
    /// - Parameter file: The file's name, for problems.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> FigureCatalogue {
        let top = try YAMLValue.document(bytes, file: file).mapping(["schema", "figures"])
        try CodebookReader.checkSchema(of: top)
        var ids = UniqueIDs()
        return FigureCatalogue(
            figures: try top.required("figures").list { (entry) throws(FileProblem) in
                let figure = try entry.mapping(keys)
                return try self.figure(figure, id: ids.unique(figure.required("id")))
            })
    }

    private static func figure(_ entry: YAMLMapping, id: String) throws(FileProblem) -> Figure {
        let frames = try entry.required("frames")
        guard try !frames.texts().isEmpty else { throw frames.problem(.badValue) }
        return Figure(
            id: id, name: try entry.required("name").phrase(), title: try entry.required("title").phrase(),
            content: try content(entry), frames: try frames.texts(), waves: try waves(entry),
            base: try entry["base"]?.word(Base.self) == .without ? .withoutNotRelevant : .withNotRelevant,
            order: try order(entry))
    }

    private static func content(_ entry: YAMLMapping) throws(FileProblem) -> Figure.Content {
        switch try entry.required("kind").word(Kind.self) {
        case .response: .response(divisions: try texts(entry, "divisions"))
        case .totals: .totals(series: try texts(entry, "series"))
        case .answers: .answers(item: try text(entry, "item"))
        case .numbers: .numbers(item: try text(entry, "item"))
        case .themes: .themes(item: try text(entry, "item"))
        case .changes: .changes(item: try text(entry, "item"))
        case .areas:
            .areas(
                battery: try text(entry, "battery"),
                view: try entry.required("shows").word(Figure.AreaView.self))
        case .areaChanges:
            .areaChanges(battery: try text(entry, "battery"), part: try part(entry.required("shows")))
        }
    }

    private static func text(_ entry: YAMLMapping, _ key: String) throws(FileProblem) -> String {
        try entry.required(key).text()
    }

    private static func texts(_ entry: YAMLMapping, _ key: String) throws(FileProblem) -> [String] {
        try entry.required(key).texts()
    }

    private static func part(_ value: YAMLValue) throws(FileProblem) -> ScalePart {
        switch try value.word(Part.self) {
        case .poor: .poor
        case .neither: .neither
        case .good: .good
        }
    }

    /// Two or more ascending years for a panel; none for a figure of one wave.
    private static func waves(_ entry: YAMLMapping) throws(FileProblem) -> [Int] {
        let kind = try entry.required("kind").word(Kind.self)
        guard [.changes, .areaChanges].contains(kind) else {
            try entry.refuse("waves")
            return []
        }
        let value = try entry.required("waves")
        let years = try value.list { (year) throws(FileProblem) in try year.integer() }
        guard years.count > 1, zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw value.problem(.badValue)
        }
        return years
    }

    private static func order(_ entry: YAMLMapping) throws(FileProblem) -> Figure.Order {
        guard try entry["order"]?.word(Order.self) == .largest else {
            try entry.refuse("by")
            return .asked
        }
        return .largest(series: try entry["by"]?.text())
    }
}
