import FollowUp

/// A letter as mail programs open it: RFC 5322 with MIME, marked as not sent yet.
public struct InternetMessage: Sendable {
    /// The whole file, its lines ended by CRLF.
    public let bytes: [UInt8]

    /// The file of a draft. It says nothing of who sends it and when: that is for the mail program to fill in.
    ///
    /// - Parameter date: when it was written, as RFC 5322 has it; left out when nil.
    public init(_ draft: MailDraft, date: String? = nil) {
        var head = ["X-Unsent: 1"]
        if let date, EncodedWords.isPlain(date) { head.append("Date: \(date)") }
        if !draft.recipients.isEmpty {
            // Each on a line of its own, so that no line gets too long.
            head.append("To: " + draft.recipients.map(InternetMessage.mailbox).joined(separator: ",\r\n "))
        }
        head += [
            "Subject: " + EncodedWords.text(draft.subject, after: "Subject: ".utf8.count),
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ]
        let text = head.joined(separator: "\r\n") + "\r\n\r\n" + QuotedPrintable.text(draft.body)
        bytes = Array(text.utf8)
    }

    private static func mailbox(_ recipient: MailDraft.Recipient) -> String {
        guard !recipient.name.isEmpty else { return recipient.address }
        return "\(EncodedWords.phrase(recipient.name)) <\(recipient.address)>"
    }
}
