/// Somebody at a unit who can be written to or called.
public struct Contact: Sendable, Hashable {
    /// The record that it is made of.
    public let record: Record
    /// Who it is.
    public let draft: ContactDraft
    /// The code of the unit.
    public let unit: String

    /// The contact of a record, or nil when the record is none.
    ///
    /// - Parameter unit: the code that the unit has by now; nil where it is the record's.
    public init?(_ record: Record, unit: String? = nil) {
        guard record.key.kind == .contact, !record.isEmpty else { return nil }
        self.record = record
        self.unit = unit ?? record.scope.unit
        draft = ContactDraft(
            name: record.fields[.name] ?? "", role: record.fields[.role], email: record.fields[.email],
            phone: record.fields[.phone])
    }

    /// Whether a text is the contact's name or address, whatever its capitals and blanks around it.
    public func isCalled(_ text: String) -> Bool {
        let wanted = text.trimmed?.lowercased()
        return wanted != nil && [draft.name.lowercased(), draft.email?.lowercased()].contains(wanted)
    }
}

/// Who somebody is and how to get hold of them.
public struct ContactDraft: Sendable, Hashable {
    /// The name; may be empty where only an address is known.
    public var name: String
    /// What the person does there.
    public var role: String?
    /// The e-mail address.
    public var email: String?
    /// The telephone number, as typed.
    public var phone: String?

    /// A person.
    public init(name: String, role: String? = nil, email: String? = nil, phone: String? = nil) {
        self.name = name
        self.role = role
        self.email = email
        self.phone = phone
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { fields.values.allSatisfy { $0 == nil } }

    /// Whether an address, where there is one, could be one: a name, an at sign, a domain, and nothing but the letters,
    /// digits and marks of ASCII that need no quotes, so that it cannot change the head of a letter.
    public var hasUsableAddress: Bool {
        guard let email = email?.trimmed else { return true }
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard email.utf8.count <= 254, parts.count == 2, parts[1].contains(".") else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
                && part.unicodeScalars.allSatisfy(ContactDraft.isOfAddress)
        }
    }

    private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar))
    }

    /// The fields that hold it.
    public var fields: [Field: String?] {
        [.name: name.trimmed, .role: role?.trimmed, .email: email?.trimmed, .phone: phone?.trimmed]
    }
}
