import CExpat

/// The nodes of a part while it is unpacked: expat is fed a chunk at a time, and no node outlives its chunk.
struct XMLFeed: ~Copyable {
    /// What expat's handlers get.
    private struct Receiver {
        let parser: XML_Parser
        var nodes = XMLNodes()
        var depth = 0

        /// Goes no further: a spreadsheet has nothing of the kind.
        func refuse() { XML_StopParser(parser, XML_FALSE) }
    }

    /// How deep elements may lie in each other, of which spreadsheets need a dozen: each that is open takes memory.
    private static let deepest = 256
    /// How large a chunk may become for a tag or a comment, each of which is read as a whole.
    private static let largestChunk = 1 << 22

    private let receiver: UnsafeMutablePointer<Receiver>
    private var source: ZipPart
    private let chunk: Int
    private var size: Int
    private var place = 0
    /// How reading ended, once it has.
    private(set) var end: Result<Void, ZipPart.Stop>?

    /// Stands before the first chunk of a part; nil when there is no memory.
    init?(_ source: consuming ZipPart, chunk: Int) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        receiver = .allocate(capacity: 1)
        receiver.initialize(to: Receiver(parser: parser))
        self.source = source
        self.chunk = chunk
        size = chunk
        XML_SetUserData(parser, receiver)
        XMLFeed.setHandlers(of: parser)
    }

    deinit {
        XML_ParserFree(receiver.pointee.parser)
        receiver.deinitialize(count: 1)
        receiver.deallocate()
    }

    private static func setHandlers(of parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let receiver = XMLFeed.receiver(context), let name else { return }
                receiver.pointee.nodes.begin(name, attributes)
                receiver.pointee.depth += 1
                if receiver.pointee.depth > XMLFeed.deepest { receiver.pointee.refuse() }
            },
            { context, name in
                guard let receiver = XMLFeed.receiver(context), let name else { return }
                receiver.pointee.nodes.end(name)
                receiver.pointee.depth -= 1
            })
        XML_SetCharacterDataHandler(parser) { context, text, count in
            guard let receiver = XMLFeed.receiver(context), let text else { return }
            receiver.pointee.nodes.add(text: text, count: Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            XMLFeed.receiver(context)?.pointee.refuse()
        }
    }

    private static func receiver(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Receiver>? {
        context?.assumingMemoryBound(to: Receiver.self)
    }

    /// Which share of the part has been unpacked, from 0 to 1.
    var share: Double { source.share }

    /// What a node of the last chunk is, or nil behind its last one.
    func kind(of node: Int) -> XMLNodes.Kind? { receiver.pointee.nodes.kind(of: node) }

    /// Whether a node of the last chunk has this name.
    func isNamed(_ name: StaticString, at node: Int) -> Bool {
        receiver.pointee.nodes.isNamed(name, at: node)
    }

    /// The text or the value of a node of the last chunk.
    func text(of node: Int) -> String { receiver.pointee.nodes.text(of: node) }

    /// Reads the next chunk. Its nodes take the place of those before, also when something is wrong behind them.
    mutating func read() {
        receiver.pointee.nodes.removeAll()
        do throws(ZipPart.Stop) {
            if try readChunk() == 0 { end = .success(()) }
        } catch {
            end = .failure(error)
        }
    }

    private mutating func readChunk() throws(ZipPart.Stop) -> Int {
        let parser = receiver.pointee.parser
        guard let buffer = XML_GetBuffer(parser, Int32(size)) else { throw .tooLarge }
        let count = try source.read(into: buffer, capacity: size)
        guard XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0) == XML_STATUS_OK else {
            throw .broken
        }
        try fitSize(to: XML_GetCurrentByteIndex(parser))
        return count
    }

    /// A tag that does not fit into a chunk is read in ever larger ones, since expat begins it anew with each.
    private mutating func fitSize(to newPlace: Int) throws(ZipPart.Stop) {
        size = newPlace > place ? chunk : size * 2
        place = newPlace
        guard size <= XMLFeed.largestChunk else { throw .tooLarge }
    }
}
