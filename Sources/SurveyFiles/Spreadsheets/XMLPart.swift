import CLibxml2
import Survey

/// The XML of a part, read node by node while it is unpacked. Nothing is fetched from anywhere, no entity is expanded,
/// and a document type is refused, since spreadsheets have none.
struct XMLPart: ~Copyable {
    private let reader: xmlTextReaderPtr
    private let source: UnsafeMutablePointer<ZipPart>
    private let file: String
    private let name: String

    /// Stands before the first node of a part.
    init(_ name: String, in archive: borrowing ZipArchive) throws(FileProblem) {
        let source = UnsafeMutablePointer<ZipPart>.allocate(capacity: 1)
        do throws(FileProblem) {
            source.initialize(to: try archive.open(name))
        } catch {
            source.deallocate()
            throw error
        }
        guard let reader = XMLPart.reader(of: source) else {
            source.pointee.close()
            source.deallocate()
            throw FileProblem(.brokenPart, file: archive.file, subject: name)
        }
        // Some of its messages come whatever the options say, and would be written across the screen.
        xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
        self.reader = reader
        self.source = source
        self.name = name
        file = archive.file
    }

    deinit {
        xmlFreeTextReader(reader)
        source.pointee.close()
        source.deallocate()
    }

    private static func reader(of source: UnsafeMutablePointer<ZipPart>) -> xmlTextReaderPtr? {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        return xmlReaderForIO(
            { context, buffer, capacity in
                guard let buffer else { return -1 }
                return context?.assumingMemoryBound(to: ZipPart.self).pointee
                    .read(into: buffer, capacity: capacity) ?? -1
            }, nil, source, nil, nil, Int32(bitPattern: options))
    }

    /// Which share of the part has been unpacked, from 0 to 1.
    var share: Double { source.pointee.share }

    /// Goes to the next node.
    ///
    /// - Returns: false behind the last one.
    /// - Throws: `.brokenPart` or `.tooLarge`.
    mutating func next() throws(FileProblem) -> Bool {
        let result = xmlTextReaderRead(reader)
        switch source.pointee.stop {
        case .tooLarge: throw FileProblem(.tooLarge, file: file, subject: name)
        case .broken: throw problem
        case nil: break
        }
        guard result >= 0, kind != XML_READER_TYPE_DOCUMENT_TYPE, kind != XML_READER_TYPE_ENTITY_REFERENCE
        else { throw problem }
        return result == 1
    }

    /// Goes to the next element that begins.
    mutating func nextElement() throws(FileProblem) -> Bool {
        while try next() { if kind == XML_READER_TYPE_ELEMENT { return true } }
        return false
    }

    /// Says that what is written here cannot be so.
    var problem: FileProblem { FileProblem(.brokenPart, file: file, subject: name) }

    private var kind: xmlReaderTypes { xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) }

    /// How many elements the node lies in.
    var depth: Int32 { xmlTextReaderDepth(reader) }

    /// Whether an element of this name begins here.
    func begins(_ name: StaticString) -> Bool { kind == XML_READER_TYPE_ELEMENT && isNamed(name) }

    /// Whether an element of this name ends here. One without content does not end apart.
    func ends(_ name: StaticString) -> Bool { kind == XML_READER_TYPE_END_ELEMENT && isNamed(name) }

    /// Whether the element that begins here has no content.
    var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

    /// Whether the node has this name, whatever space it is from.
    func isNamed(_ name: StaticString) -> Bool {
        xmlStrEqual(xmlTextReaderConstLocalName(reader), name.utf8Start) == 1
    }

    /// An attribute of the element that begins here, whatever space its name is from.
    func attribute(_ name: StaticString) -> String? {
        var found: String?
        var more = xmlTextReaderMoveToFirstAttribute(reader)
        while more == 1, found == nil {
            if isNamed(name) { found = value }
            more = xmlTextReaderMoveToNextAttribute(reader)
        }
        xmlTextReaderMoveToElement(reader)
        return found
    }

    /// The text of the element that begins here, and goes to its end.
    mutating func text() throws(FileProblem) -> String {
        var text = ""
        guard !isEmpty else { return text }
        let level = depth
        while try next(), depth > level { if isText { text += value ?? "" } }
        return text
    }

    private var isText: Bool {
        switch kind {
        case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
            XML_READER_TYPE_WHITESPACE:
            true
        default: false
        }
    }

    private var value: String? { xmlTextReaderConstValue(reader).map { String(cString: $0) } }
}
