import Survey

/// Reads registers in the form that docs/codebook.md describes.
public enum RegisterReader {
    /// Reads a register and the tables that it names, which lie in the same folder.
    ///
    /// - Parameter path: The file as the user named it.
    /// - Throws: The first mistake, with its file, line and the word that it is about.
    public static func read(path: String) throws(FileProblem) -> Register {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return try read(FileBytes.read(path: path), file: path) { (name) throws(FileProblem) in
            (folder + name, try FileBytes.read(path: folder + name))
        }
    }

    /// Reads a register from a file's content.
    ///
    /// - Parameters:
    ///   - file: The file's name, for problems.
    ///   - companion: Gives the name for problems and the content of a table that the register names.
    /// - Throws: The first mistake, with its file, line and the word that it is about.
    public static func read(
        _ bytes: [UInt8], file: String,
        companion: (String) throws(FileProblem) -> (file: String, bytes: [UInt8])
    ) throws(FileProblem) -> Register {
        let top = try YAMLValue.document(bytes, file: file).mapping([
            "schema", "year", "source", "units", "frames", "main-division", "characteristics", "series",
            "divisions", "similarity", "code-changes",
        ])
        try CodebookReader.checkSchema(of: top)
        let frames = try frames(top.required("frames"))
        let table = try UnitTable(top.required("units"), frames: frames, companion: companion)
        let characteristics = try CharacteristicReader(table: table).characteristics(top["characteristics"])
        let series = try SeriesTable(top["series"], units: table.positions, companion: companion)
        let reader = DivisionReader(table: table, characteristics: characteristics, series: series)
        let divisions = try reader.divisions(top.required("divisions"))
        let traits = try TraitReader(
            characteristics: characteristics, divisions: divisions, series: series.series
        ).traits(top["similarity"])
        return Register(
            year: try top.required("year").integer(), units: table.units, frames: frames,
            divisions: divisions,
            mainDivision: try mainDivision(top.required("main-division"), among: divisions),
            characteristics: characteristics, series: series.series, traits: traits,
            codeChanges: try CodeChangeTable.read(top["code-changes"], companion: companion))
    }

    private static func frames(_ value: YAMLValue) throws(FileProblem) -> [Frame] {
        var ids = UniqueIDs()
        let frames = try value.list { (entry) throws(FileProblem) in
            let frame = try entry.mapping(["id", "label", "one"])
            let label = try frame.required("label").phrase()
            return Frame(
                id: try ids.unique(frame.required("id")), label: label,
                one: try frame["one"]?.phrase() ?? label)
        }
        guard !frames.isEmpty else { throw value.problem(.badValue) }
        return frames
    }

    private static func mainDivision(
        _ value: YAMLValue, among divisions: [Division]
    ) throws(FileProblem) -> String {
        let id = try value.text()
        guard divisions.contains(where: { $0.id == id }) else { throw value.problem(.danglingReference) }
        return id
    }
}
