import Survey

/// One thing that the doctor looked at.
struct Examination {
    /// How it was found.
    enum Verdict: String {
        case fine
        /// Worth knowing; nothing is wrong.
        case remark
        case problem
    }

    let what: Phrase
    let verdict: Verdict
    /// What was found.
    let found: Phrase
    /// What to do; nil when there is nothing.
    let remedy: Phrase?

    init(_ what: Phrase, _ verdict: Verdict, _ found: Phrase, remedy: Phrase? = nil) {
        self.what = what
        self.verdict = verdict
        self.found = found
        self.remedy = remedy
    }
}
