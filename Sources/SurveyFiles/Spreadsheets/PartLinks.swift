import Survey

/// The links of a part to others.
struct PartLinks {
    /// One link.
    struct Link {
        /// The last word of its type, such as `worksheet`.
        let kind: String
        /// The part that it leads to.
        let target: String
    }

    private var links: [(id: String, link: Link)] = []

    /// Reads the links of a part, or those of the archive when the name is empty. A part without links has no such file.
    init(of part: String, in archive: borrowing ZipArchive) throws(FileProblem) {
        let name = PartLinks.name(for: part)
        guard archive.has(name) else { return }
        let folder = part.split(separator: "/").dropLast()
        var list = try XMLPart(name, in: archive)
        while try list.nextElement() {
            guard list.begins("Relationship"), list.attribute("TargetMode") != "External" else { continue }
            guard let id = list.attribute("Id"), let type = list.attribute("Type"),
                let target = list.attribute("Target")
            else { throw list.problem }
            let kind = type.split(separator: "/").last.map(String.init) ?? ""
            links.append((id, Link(kind: kind, target: PartLinks.path(target, from: folder))))
        }
    }

    /// The link with this id.
    subscript(id: String) -> Link? { links.first { $0.id == id }?.link }

    /// The target of the first link of a kind.
    func first(_ kind: String) -> String? { links.first { $0.link.kind == kind }?.link.target }

    /// The part that holds the links of another.
    static func name(for part: String) -> String {
        var path = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let last = path.popLast() ?? ""
        return (path + ["_rels", last + ".rels"]).joined(separator: "/")
    }

    /// A path as the archive names it, from one that begins at the root or in the folder.
    private static func path(_ target: String, from folder: ArraySlice<Substring>) -> String {
        var path = target.hasPrefix("/") ? [] : Array(folder)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
