import Survey

/// A letter that is ready to be looked over and sent by hand.
public struct MailDraft: Sendable, Hashable {
    /// Somebody that a letter goes to.
    public struct Recipient: Sendable, Hashable {
        /// The name, in one line; may be empty.
        public let name: String
        /// The address.
        public let address: String

        /// Somebody with an address; nil without one that could be one.
        public init?(_ contact: ContactDraft) {
            guard let address = contact.email?.trimmed, contact.hasUsableAddress else { return nil }
            name = contact.name.inOneLine
            self.address = address
        }
    }

    /// The code of the unit that is written to.
    public let unit: String
    /// Why.
    public let purpose: MailPurpose
    /// The language that it is written in.
    public let language: Language
    /// Who gets it; nobody where no address is known.
    public let recipients: [Recipient]
    /// The subject, in one line.
    public let subject: String
    /// The text, its lines ended by `\n`.
    public let body: String

    /// Fills a template. A line that speaks of something that is not known is left out, and so is one of two empty lines
    /// that then follow each other.
    ///
    /// - Parameters:
    ///   - facts: what is known, by name.
    ///   - warning: what the reader has to know first: the mark before the subject, and the first line of the text.
    public init(
        _ template: MailTemplate, unit: String, recipients: [Recipient],
        facts: [MailPlaceholder: String], warning: (mark: String, line: String)? = nil
    ) {
        self.unit = unit
        self.recipients = recipients
        purpose = template.purpose
        language = template.language
        let subject = MailLine(template.subject).filled(with: facts) ?? facts[.survey] ?? ""
        let body = MailDraft.body(template.body, facts)
        self.subject = [warning?.mark, subject].compactMap(\.self).joined(separator: " ").inOneLine
        self.body = warning.map { "\($0.line)\n\n\(body)" } ?? body
    }

    private static func body(_ text: String, _ facts: [MailPlaceholder: String]) -> String {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .compactMap { MailLine(String($0)).filled(with: facts) }
        let kept = lines.reduce(into: [String]()) { kept, line in
            if !line.isEmpty || kept.last?.isEmpty == false { kept.append(line) }
        }
        return kept.joined(separator: "\n").trimmingEnd + "\n"
    }
}

extension String {
    /// The text without line breaks and other control characters, which could begin a new field in the head of a letter.
    var inOneLine: String {
        let scalars = unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: " "
            default: Character(scalar)
            }
        }
        return String(scalars).split(separator: " ").joined(separator: " ")
    }

    /// The text without blanks and line breaks at its end.
    fileprivate var trimmingEnd: Substring {
        lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? ""
    }
}
