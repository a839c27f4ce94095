import Survey

/// A coding frame: how free texts are read, item by item.
public struct ThemeFrame: Sendable, Hashable {
    /// How the texts of one item are read.
    public struct Entry: Sendable, Hashable {
        /// The id of the text item.
        public let item: String
        /// Its themes, in the order in which they are shown.
        public let themes: [Theme]
        /// What tells no theme at all, such as that something is no problem.
        public let exceptions: [WordPattern]
        /// The groups of words that are counted.
        public let groups: [WordGroup]

        /// How an item is read.
        public init(
            item: String, themes: [Theme], exceptions: [WordPattern] = [], groups: [WordGroup] = []
        ) {
            self.item = item
            self.themes = themes
            self.exceptions = exceptions
            self.groups = groups
        }

        /// The position of the theme with this id in `themes`.
        public func position(ofTheme id: String) -> Int? {
            themes.firstIndex { $0.id == id }
        }
    }

    /// The items that the frame knows, in its order.
    public let entries: [Entry]

    /// A frame of some items.
    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// How an item's texts are read, or nil when the frame does not know the item.
    public func entry(ofItem id: String) -> Entry? {
        entries.first { $0.item == id }
    }

    /// This frame, and for the items that it does not know another one.
    public func over(_ other: ThemeFrame) -> ThemeFrame {
        ThemeFrame(entries: entries + other.entries.filter { entry(ofItem: $0.item) == nil })
    }
}
