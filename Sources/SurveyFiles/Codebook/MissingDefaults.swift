import Survey

/// The codes that mean "no answer" in a file, unless an item says otherwise.
struct MissingDefaults {
    private let blank: [Int32]
    private let notShown: [Int32]
    private let emptyText: [Int32]

    /// Reads the codebook's `missing`; without it there are no such codes.
    init(_ value: YAMLValue?) throws(FileProblem) {
        let missing = try value?.mapping(["blank", "not-shown", "empty-text"])
        blank = try MissingDefaults.codes(missing?["blank"]) ?? []
        notShown = try MissingDefaults.codes(missing?["not-shown"]) ?? []
        emptyText = try MissingDefaults.codes(missing?["empty-text"]) ?? []
    }

    /// The codes of an item: its own where it has some, the usual ones of its kind otherwise.
    ///
    /// In a number the code for a blank may be an answer, so only "not shown" is usual there.
    func codes(of kind: Item.Kind, own value: YAMLValue?) throws(FileProblem) -> MissingCodes {
        let own = try value?.mapping(["blank", "not-shown"])
        let usual: [Int32]
        switch kind {
        case .single, .multiple, .scale: usual = blank
        case .text: usual = blank + emptyText
        case .number: usual = []
        }
        return MissingCodes(
            blank: try MissingDefaults.codes(own?["blank"]) ?? usual,
            notShown: try MissingDefaults.codes(own?["not-shown"]) ?? notShown)
    }

    private static func codes(_ value: YAMLValue?) throws(FileProblem) -> [Int32]? {
        try value?.list { (code) throws(FileProblem) in try code.code() }
    }
}
