import Survey

/// The phrases that free texts are composed of.
struct Phrasebook: Sendable {
    /// What a phrase is good for.
    enum Form: String, Sendable, CaseIterable {
        /// A whole sentence, or one that stands as such.
        case sentence
        /// A word or two for a list.
        case word
        /// Goes before.
        case opening
        /// Goes after.
        case closing
    }

    /// One phrase in both written standards. `{a|b}` leaves a choice.
    struct Entry: Sendable {
        let theme: String
        let form: Form
        let bokmaal: String
        let nynorsk: String
    }

    /// The phrases of each item, in the file's order.
    let entries: [String: [Entry]]

    /// The phrases of an item for a theme and form, in a written standard. A neutral unit writes bokmål.
    func phrases(item: String, theme: String, form: Form, standard: WrittenStandard?) -> [String] {
        (entries[item] ?? []).filter { $0.theme == theme && $0.form == form }
            .map { standard == .nynorsk ? $0.nynorsk : $0.bokmaal }
    }
}
