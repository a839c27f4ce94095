import Survey

/// The XML of a part, read node by node while it is unpacked. Nothing is fetched from anywhere, no entity is expanded,
/// and a document type is refused, since spreadsheets have none.
struct XMLPart: ~Copyable {
    private var feed: XMLFeed
    private let file: String
    private let name: String
    private var node = -1
    private var open = 0

    /// How many elements the node lies in.
    private(set) var depth = 0

    /// Stands before the first node of a part.
    init(_ name: String, in archive: borrowing ZipArchive) throws(FileProblem) {
        let source = try archive.open(name)
        guard let feed = XMLFeed(source, chunk: archive.limits.chunkBytes) else {
            throw FileProblem(.brokenPart, file: archive.file, subject: name)
        }
        self.feed = feed
        self.name = name
        file = archive.file
    }

    /// Which share of the part has been unpacked, from 0 to 1.
    var share: Double { feed.share }

    /// Goes to the next node.
    ///
    /// - Returns: false behind the last one.
    /// - Throws: `.brokenPart` or `.tooLarge`.
    mutating func next() throws(FileProblem) -> Bool {
        node += 1
        while true {
            switch feed.kind(of: node) {
            case .attribute, .value: node += 1
            case .begin:
                depth = open
                open += 1
                return true
            case .end:
                open -= 1
                depth = open
                return true
            case .text:
                depth = open
                return true
            case nil:
                guard try readOn() else { return false }
            }
        }
    }

    /// Reads more nodes, if there are any.
    private mutating func readOn() throws(FileProblem) -> Bool {
        switch feed.end {
        case .success: return false
        case .failure(.tooLarge): throw FileProblem(.tooLarge, file: file, subject: name)
        case .failure(.broken): throw problem
        case nil:
            feed.read()
            node = 0
            return true
        }
    }

    /// Goes to the next element that begins.
    mutating func nextElement() throws(FileProblem) -> Bool {
        while try next() { if feed.kind(of: node) == .begin { return true } }
        return false
    }

    /// Says that what is written here cannot be so.
    var problem: FileProblem { FileProblem(.brokenPart, file: file, subject: name) }

    /// Whether an element of this name begins here, whatever space the name is from.
    func begins(_ name: StaticString) -> Bool {
        feed.kind(of: node) == .begin && feed.isNamed(name, at: node)
    }

    /// Whether an element of this name ends here.
    func ends(_ name: StaticString) -> Bool { feed.kind(of: node) == .end && feed.isNamed(name, at: node) }

    /// An attribute of the element that begins here, whatever space its name is from.
    func attribute(_ name: StaticString) -> String? {
        var place = node + 1
        while feed.kind(of: place) == .attribute {
            if feed.isNamed(name, at: place) { return feed.text(of: place + 1) }
            place += 2
        }
        return nil
    }

    /// The text of the element that begins here, and goes to its end.
    mutating func text() throws(FileProblem) -> String {
        let level = depth
        var text = ""
        while try next(), depth > level { if feed.kind(of: node) == .text { text += feed.text(of: node) } }
        return text
    }
}
