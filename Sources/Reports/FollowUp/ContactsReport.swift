import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// Who can be written to or called at the units of a place.
public struct ContactsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "contacts"
    /// What it is made of.
    public let source: ReportSource
    private let units: [(code: String, contacts: [Contact])]
    private let subject: String

    /// The contacts of a place, by the code of their unit.
    public init(in place: Place, of book: FollowUpBook, _ source: ReportSource) {
        let codes = place == .country ? nil : source.codes(in: place)
        self.init(
            book.contacts.filter { codes?.contains($0.key) != false }, subject: source.name(of: place), source
        )
    }

    /// The contacts of one unit, and of those that it was made of, under the codes and names that these had.
    public init(ofUnit unit: Unit, in book: FollowUpBook, _ source: ReportSource) {
        let contacts = book.contacts(ofUnit: unit.code, in: source.register)
        self.init(Dictionary(grouping: contacts, by: \.unit), subject: unit.name, source)
    }

    private init(_ contacts: [String: [Contact]], subject: String, _ source: ReportSource) {
        self.source = source
        self.subject = subject
        units = contacts.sorted { $0.key < $1.key }.map { (code: $0.key, contacts: $0.value) }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title("\(ContactWords.title[source.language]), \(subject)", year: source.wave.year)
    }

    /// Where nobody is known, how one adds somebody.
    public var notice: String? { units.isEmpty ? ContactWords.nobody[source.language] : nil }

    /// For people.
    public var tables: [Table] { units.isEmpty ? [] : [sheet] }

    /// One row a contact.
    public var sheet: Table { ContactsReport.table(units.flatMap(\.contacts), source) }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "units": .array(units) { code, contacts in
                [
                    "code": .text(code), "name": .text(source.unitName(code)),
                    "contacts": .array(contacts) { .contact($0) },
                ]
            }
        ]
    }

    /// Contacts as rows.
    static func table(_ contacts: [Contact], title: String = "", _ source: ReportSource) -> Table {
        let headings = [
            ReportWords.code, FrameWords.unit(of: source.register), FieldWords.label(.name),
            FieldWords.label(.role),
            FieldWords.label(.email), FieldWords.label(.phone),
        ]
        return Table(
            title: title, columns: headings.map { Table.Column($0[source.language]) },
            rows: contacts.map { contact in
                [
                    contact.unit, source.unitName(contact.unit), contact.draft.name, contact.draft.role ?? "",
                    contact.draft.email ?? "", contact.draft.phone ?? "",
                ].map { .text($0) }
            })
    }
}
