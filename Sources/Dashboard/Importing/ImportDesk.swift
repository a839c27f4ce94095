import Survey
import SurveyAnalytics

/// What can be imported here, and with what.
public struct ImportDesk: Sendable, Hashable {
    /// The years of the waves whose codebooks can be used again, the newest first.
    public let years: [Int]
    /// Why nothing can be imported; nil where something can.
    public let refusal: Phrase?

    /// What can be imported.
    public init(years: [Int] = [], refusal: Phrase? = nil) {
        self.years = years
        self.refusal = refusal
    }
}

/// An import that can be undone.
public struct KeptImport: Sendable, Hashable {
    /// The file of answers.
    public let file: String
    /// The year of its wave.
    public let year: Int

    /// An import.
    public init(file: String, year: Int) {
        self.file = file
        self.year = year
    }
}

/// What became of reading a file of answers.
public enum PreviewOutcome: Sendable, Hashable {
    /// What it would bring.
    case read(ImportPreview)
    /// The user has stopped it.
    case stopped
    /// Why it cannot be read.
    case failed(Phrase)
}

/// What became of an import, or of undoing one.
public enum ImportOutcome: Sendable, Hashable {
    /// What was done. What is shown has to be read anew.
    case done(Phrase)
    /// Why nothing was done.
    case failed(Phrase)
}
