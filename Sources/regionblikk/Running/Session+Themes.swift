import FollowUp
import Reports
import Survey
import SurveyAnalytics
import Wording
import Workspace

extension Session {
    /// The coding frame that is read with.
    func codingFrame(_ path: String?) throws(Failure) -> Workspace.CodingFrame {
        do {
            return try workspace.codingFrame(path)
        } catch {
            throw Failure(error, language)
        }
    }

    /// How the texts of the item that the user names are read in a wave.
    func reading(_ item: String, themes path: String?, in wave: Wave) throws(Failure) -> ThemeReading {
        let frame = try codingFrame(path)
        let isText = wave.codebook.items.contains { $0.id == item && $0.kind == .text }
        guard isText, let (entry, file) = frame.entry(ofItem: item) else {
            let texts = wave.codebook.items.filter { $0.kind == .text }.map(\.id)
            let known = texts.filter { frame.entry(ofItem: $0) != nil }
            throw Failure(.wrongUsage, CorrectionWords.noFrame(item, known: known)[language])
        }
        return ThemeReading(entry: entry, file: file, corrections: try corrections(of: wave))
    }

    /// The position of the theme that the user names.
    func theme(_ id: String, in entry: ThemeFrame.Entry) throws(Failure) -> Int {
        if let found = entry.position(ofTheme: id) { return found }
        throw Failure.unknown(ThemeWords.theme, id, among: entry.themes.map(\.id), language)
    }

    /// The position of the question that the user names, which must have a text that explains answers.
    func explainedQuestion(_ id: String, in codebook: Codebook) throws(Failure) -> (item: Int, text: Int) {
        if let item = codebook.position(ofItem: id), let found = codebook.text(explainingItemAt: item) {
            return (item, found.text)
        }
        let known = codebook.items.indices.filter { codebook.text(explainingItemAt: $0) != nil }
        let ids = known.map { codebook.items[$0].id }
        throw Failure(.wrongUsage, CorrectionWords.notExplained(id, known: ids)[language])
    }

    /// The category that the user names.
    func category(_ id: String, of item: Item) throws(Failure) -> Category {
        if let found = item.categories.first(where: { $0.id == id }) { return found }
        throw Failure.unknown(CorrectionWords.category, id, among: item.categories.map(\.id), language)
    }

    /// What was decided by hand about the answers of a wave.
    func corrections(of wave: Wave) throws(Failure) -> [StoredCorrection] {
        do {
            return try workspace.corrections(of: wave)
        } catch {
            throw Failure(.store(error), language)
        }
    }

    /// Keeps a decision about a unit's answer and says so.
    func keep(
        _ decision: AnswerCorrection, label: Phrase, in wave: Wave, by signature: Signature
    ) throws(Failure) {
        let unit = wave.register.position(ofUnit: decision.unit).map { wave.register.units[$0].name }
        do {
            let number = try workspace.keep(decision, of: wave, by: signature)
            let change = ThemeWords.change(decision.change, label: label)
            StandardStreams.tell(
                CorrectionWords.kept(number, unit: unit ?? decision.unit, change: change)[language])
        } catch {
            throw Failure(.store(error), language)
        }
    }

    /// That a unit's answer cannot be corrected.
    func refusal(_ unit: Unit, _ obstacle: AnswerCorrection.Obstacle) -> Failure {
        Failure(.wrongUsage, CorrectionWords.refused(unit.name, obstacle)[language])
    }
}
