import Survey

/// The codes that mean "no answer" in a file, unless an item says otherwise.
struct MissingDefaults {
    private let blank: [Int32]
    private let notShown: [Int32]
    private let emptyText: [Int32]

    /// Reads the codebook's `missing`; without it there are no such codes.
    init(_ value: YAMLValue?, _ mistakes: inout Mistakes) {
        let missing = value?.mapping(["blank", "not-shown", "empty-text"], &mistakes)
        blank = MissingDefaults.codes(missing?["blank"], &mistakes) ?? []
        notShown = MissingDefaults.codes(missing?["not-shown"], &mistakes) ?? []
        emptyText = MissingDefaults.codes(missing?["empty-text"], &mistakes) ?? []
    }

    /// The codes of an item: its own where it has some, the usual ones of its kind otherwise.
    ///
    /// In a number the code for a blank may be an answer, so only "not shown" is usual there.
    func codes(of kind: Item.Kind, own value: YAMLValue?, _ mistakes: inout Mistakes) -> MissingCodes {
        let own = value?.mapping(["blank", "not-shown"], &mistakes)
        let usual: [Int32]
        switch kind {
        case .single, .multiple, .scale: usual = blank
        case .text: usual = blank + emptyText
        case .number: usual = []
        }
        return MissingCodes(
            blank: MissingDefaults.codes(own?["blank"], &mistakes) ?? usual,
            notShown: MissingDefaults.codes(own?["not-shown"], &mistakes) ?? notShown)
    }

    private static func codes(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> [Int32]? {
        value?.list(&mistakes) { code, mistakes in mistakes.attempt(code.code) }
    }
}
