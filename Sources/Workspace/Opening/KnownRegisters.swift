import RegisterData
import Survey

/// The registers of Norway's kommuner that are built in, so that a wave can be read without bringing one: docs/data-sources.md
/// tells where they come from.
public enum KnownRegisters {
    /// What problems call the later ones.
    private static let name = "known.registers"

    /// The register that holds in a year: that of the year itself, or of the last year before it in which codes changed. Nil before
    /// the first that is known, 2014.
    ///
    /// - Throws: `.malformed` when what is built in cannot be read.
    public static func register(of year: Int) throws(FileProblem) -> Register? {
        if let later = try later().last(where: { $0.year <= year }) { return later }
        return try DemoSurvey.read().waves.last { $0.register.year <= year }?.register
    }

    /// The years from which each of them holds, ascending.
    public static func years() throws(FileProblem) -> [Int] {
        try DemoSurvey.read().waves.map(\.register.year) + later().map(\.year)
    }

    /// The registers of the years since 2017 in which codes changed, ascending.
    private static func later() throws(FileProblem) -> [Register] {
        let bytes = UnsafeBufferPointer(start: known_registers_bytes(), count: known_registers_length())
        do {
            return try Register.registers(archive: bytes)
        } catch {
            throw FileProblem(.malformed, file: name)
        }
    }
}
