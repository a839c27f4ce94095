import Survey

extension Division {
    /// The class that somebody means by a text: its id, its label in any language, or the label without its first
    /// word, such as `Vest` of `IMDi Vest`. Capitals do not matter, and a hyphen is as good as a blank.
    public func ofClass(meantBy text: String) -> Class? {
        let wanted = Division.plain(text)
        return classes.first { $0.id == text }
            ?? classes.first { Division.names(of: $0).contains(wanted) }
    }

    private static func names(of entry: Class) -> [String] {
        let labels = Language.allCases.map { plain(entry.label[$0]) }
        let tails = labels.compactMap { label in
            label.firstIndex(of: " ").map { String(label[label.index(after: $0)...]) }
        }
        return [plain(entry.id)] + labels + tails
    }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0 == "-" ? " " : $0 })
    }
}

extension Register {
    /// The units that somebody means by a text: the one with this code, or all of this name.
    public func units(meantBy text: String) -> [Int] {
        if let position = position(ofUnit: text) { return [position] }
        let wanted = text.lowercased()
        return units.indices.filter {
            units[$0].name.lowercased() == wanted || units[$0].officialName.lowercased() == wanted
        }
    }
}
