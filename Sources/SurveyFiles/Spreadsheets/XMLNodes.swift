import Glibc

/// The nodes of a piece of XML in the order in which they stand. Their bytes lie behind each other in one place, so that
/// a node costs no memory of its own.
struct XMLNodes {
    /// What a node is.
    enum Kind {
        /// An element begins; its attributes are the next nodes.
        case begin
        /// The name of an attribute, and then what it holds.
        case attribute, value
        /// Text, or a part of it.
        case text
        /// An element ends.
        case end
    }

    private struct Node {
        let kind: Kind
        var bytes: Range<Int>
    }

    private var nodes: [Node] = []
    private var bytes: [UInt8] = []

    /// Forgets all nodes, and keeps their room for the next ones.
    mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Adds the beginning of an element.
    ///
    /// - Parameter attributes: names and values by turns, and nothing behind the last one.
    mutating func begin(
        _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        add(.begin, XMLNodes.local(name))
        guard var next = attributes else { return }
        while let name = next[0], let value = next[1] {
            if !XMLNodes.namesSpace(name) {
                add(.attribute, XMLNodes.local(name))
                add(.value, value)
            }
            next += 2
        }
    }

    /// Adds the end of an element.
    mutating func end(_ name: UnsafePointer<CChar>) { add(.end, XMLNodes.local(name)) }

    /// Adds text to that before it, if there is any.
    mutating func add(text: UnsafePointer<CChar>, count: Int) {
        guard let last = nodes.indices.last, nodes[last].kind == .text else {
            return add(.text, text, count: count)
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
        nodes[last].bytes = nodes[last].bytes.lowerBound..<bytes.count
    }

    private mutating func add(_ kind: Kind, _ text: UnsafePointer<CChar>) {
        add(kind, text, count: strlen(text))
    }

    private mutating func add(_ kind: Kind, _ text: UnsafePointer<CChar>, count: Int) {
        let start = bytes.count
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
        nodes.append(Node(kind: kind, bytes: start..<bytes.count))
    }

    /// A name without the space that it is from.
    private static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        strrchr(name, 0x3A).map { UnsafePointer($0 + 1) } ?? name
    }

    /// Whether an attribute gives a space a name, and says nothing about its element.
    private static func namesSpace(_ name: UnsafePointer<CChar>) -> Bool {
        strncmp(name, "xmlns", 5) == 0 && (name[5] == 0 || name[5] == 0x3A)
    }

    /// What a node is, or nil behind the last one.
    func kind(of node: Int) -> Kind? { node < nodes.count ? nodes[node].kind : nil }

    /// Whether a node has this name.
    func isNamed(_ name: StaticString, at node: Int) -> Bool {
        let place = nodes[node].bytes
        return place.count == name.utf8CodeUnitCount
            && bytes.withUnsafeBytes { bytes in
                bytes.baseAddress.map { memcmp($0 + place.lowerBound, name.utf8Start, place.count) == 0 }
                    ?? true
            }
    }

    /// The text or the value of a node.
    func text(of node: Int) -> String { String(decoding: bytes[nodes[node].bytes], as: UTF8.self) }
}
