import FollowUp
import Survey
import Synchronization

/// A store that forgets everything when the program ends: for tests, and for a home that cannot be written.
public final class MemoryStore: WaveStore, ChoiceStore, CorrectionStore, GroupStore {
    private struct Content {
        /// In the order of import; the first has the number 1.
        var imports: [(wave: Wave, isForgotten: Bool, undoneAt: Int64?)] = []
        var choices: [Choice: String] = [:]
        /// In the order in which they were kept; the first has the number 1.
        var corrections: [Correction] = []
        var groups: [String: UnitGroup] = [:]

        /// The import that a wave is.
        func position(of id: WaveID) -> Int? {
            imports.lastIndex { $0.undoneAt == nil && !$0.isForgotten && StoredWave($0.wave).id == id }
        }

        /// In the order of import.
        var waves: [Wave] {
            imports.indices.filter { position(of: StoredWave(imports[$0].wave).id) == $0 }
                .map { imports[$0].wave }
        }
    }

    private let content = Mutex(Content())
    let followUp = Mutex(MemoryFollowUp())

    /// An empty store.
    public init() {}

    /// Keeps a wave.
    ///
    /// - Throws: `waveExists` when there is one and it may not be replaced.
    public func importWave(_ wave: Wave, replacing: Bool) throws(StoreProblem) {
        let id = StoredWave(wave).id
        try content.withLock { content throws(StoreProblem) in
            if content.position(of: id) != nil, !replacing { throw problem(.waveExists, id) }
            content.imports.append((wave, false, nil))
        }
    }

    /// Removes imports by their numbers.
    public func forgetImports(_ numbers: Set<Int>) {
        content.withLock { content in
            for number in numbers where content.imports.indices.contains(number - 1) {
                content.imports[number - 1].isForgotten = true
            }
        }
    }

    /// Everything that was ever imported, the newest first.
    public func imports() -> [StoredImport] {
        content.withLock { content in
            content.imports.enumerated().reversed().filter { !$0.element.isForgotten }.map { place, entry in
                StoredImport(number: place + 1, wave: StoredWave(entry.wave), undoneAt: entry.undoneAt)
            }
        }
    }

    /// Takes the last import of a wave back.
    ///
    /// - Throws: `noSuchWave` when nothing is imported for it.
    public func undoImport(_ id: WaveID, at moment: Int64) throws(StoreProblem) {
        try content.withLock { content throws(StoreProblem) in
            guard let position = content.position(of: id) else { throw problem(.noSuchWave, id) }
            content.imports[position].undoneAt = moment
        }
    }

    /// One wave, or nil when it is not kept.
    public func wave(_ id: WaveID) -> Wave? {
        content.withLock { content in content.position(of: id).map { content.imports[$0].wave } }
    }

    /// What is kept, by survey and year.
    public func waves() -> [StoredWave] {
        content.withLock { $0.waves.map(StoredWave.init) }.sorted { $0.id < $1.id }
    }

    /// The survey that a wave was imported for last, with all its waves; nil when nothing is kept.
    public func survey() -> Survey? {
        content.withLock { content in
            let last = content.waves.last?.codebook.survey
            return Survey(waves: content.waves.filter { $0.codebook.survey == last })
        }
    }

    /// What was chosen, or nil when nothing was.
    public func choice(_ choice: Choice) -> String? {
        content.withLock { $0.choices[choice] }
    }

    /// Remembers a choice; nil forgets it.
    public func remember(_ value: String?, as choice: Choice) {
        content.withLock { $0.choices[choice] = value }
    }

    /// Keeps corrections after those that are there, but none twice.
    @discardableResult
    public func keep(_ corrections: [Correction]) -> [Int] {
        content.withLock { content in
            corrections.compactMap { correction in
                guard let place = content.corrections.firstIndex(where: correction.isSame) else {
                    content.corrections.append(correction)
                    return content.corrections.count
                }
                if content.corrections[place].undone == nil { content.corrections[place] = correction }
                return nil
            }
        }
    }

    /// Undoes a correction.
    ///
    /// - Throws: `noSuchCorrection` when there is none that holds.
    public func undoCorrection(_ number: Int, by signature: Signature) throws(StoreProblem) {
        try content.withLock { content throws(StoreProblem) in
            guard content.corrections.indices.contains(number - 1),
                content.corrections[number - 1].undone == nil
            else { throw StoreProblem(.noSuchCorrection, path: "", subject: String(number)) }
            content.corrections[number - 1] = content.corrections[number - 1].undone(by: signature)
        }
    }

    /// The corrections of a wave, in the order in which they were made.
    public func corrections(of wave: WaveID) -> [StoredCorrection] {
        content.withLock(\.corrections).enumerated().filter { $0.element.wave == wave }
            .map { StoredCorrection(number: $0.offset + 1, correction: $0.element) }
    }

    /// The groups that are kept, by name.
    public func groups() -> [UnitGroup] {
        content.withLock { content in
            content.groups.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        }
    }

    /// Keeps a group; one of the same name is replaced.
    public func keep(_ group: UnitGroup) {
        content.withLock { $0.groups[group.name] = group }
    }

    /// Forgets a group, and says whether there was one of exactly this name.
    public func forgetGroup(named name: String) -> Bool {
        content.withLock { $0.groups.removeValue(forKey: name) != nil }
    }

    private func problem(_ kind: StoreProblem.Kind, _ id: WaveID) -> StoreProblem {
        StoreProblem(kind, path: "", subject: String(id.year))
    }
}
