import FollowUp
import Store
import Survey
import SurveyAnalytics

extension Workspace {
    /// The corrections of a wave in the order in which they were made, those that are undone too; none where nothing has
    /// been kept yet.
    public func corrections(of wave: Wave) throws(StoreProblem) -> [StoredCorrection] {
        try places.existingStore()?.corrections(of: WaveID(wave)) ?? []
    }

    /// Keeps a decision about an answer.
    ///
    /// - Returns: its number; nil where the very same is kept already.
    public func keep(
        _ decision: AnswerCorrection, of wave: Wave, by signature: Signature
    ) throws(StoreProblem) -> Int? {
        let correction = Correction(wave: WaveID(wave), decision: decision, made: signature)
        return try places.store().keep([correction]).first
    }

    /// Undoes a correction.
    ///
    /// - Throws: `noSuchCorrection` when there is none that holds, or why the store cannot be written.
    public func undoCorrection(_ number: Int, by signature: Signature) throws(StoreProblem) {
        guard let store = try places.existingStore() else {
            throw StoreProblem(.noSuchCorrection, path: "", subject: String(number))
        }
        try store.undoCorrection(number, by: signature)
    }

    /// Keeps the corrections of a file, all or none.
    ///
    /// - Returns: how many the file holds, and how many of them are new.
    /// - Throws: the first mistake in the file, or why the store cannot keep them.
    public func importCorrections(
        _ path: String
    ) throws(WorkspaceProblem) -> (read: Int, new: Int) {
        let corrections = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try CorrectionFile.read(path: path)
        }
        do {
            return (corrections.count, try places.store().keep(corrections).count)
        } catch {
            throw .store(error)
        }
    }
}

extension WaveID {
    /// Which wave of which survey it is.
    public init(_ wave: Wave) {
        self.init(survey: wave.codebook.survey, year: wave.year)
    }
}
