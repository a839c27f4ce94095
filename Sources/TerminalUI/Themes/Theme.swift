/// A table from what a cell means to how it looks, one row per role and one column per colour depth.
public struct Theme: Hashable, Sendable {
    /// The looks of one role.
    public struct Row: Hashable, Sendable {
        let role: Role
        let mono: Style
        let eight: Style
        let sixteen: Style
        let palette: Style

        /// The looks of `role`; a depth that is left out looks like the poorer one beside it.
        public init(
            _ role: Role, mono: Attributes = [], eight: Style? = nil, sixteen: Style? = nil,
            palette: Style? = nil
        ) {
            self.role = role
            self.mono = Style(nil, on: nil, mono)
            self.eight = eight ?? self.mono
            self.sixteen = sixteen ?? self.eight
            self.palette = palette ?? self.sixteen
        }
    }

    /// The name by which the user chooses the theme.
    public let name: String
    private let rows: [Row]

    /// A theme; a role without a row looks like plain text.
    public init(name: String, rows: [Row]) {
        self.name = name
        self.rows = Role.allCases.map { role in rows.first { $0.role == role } ?? Row(role) }
    }

    /// How `role` looks at a colour depth.
    public func style(of role: Role, at depth: ColorDepth) -> Style {
        let row = rows[Int(role.rawValue)]
        return switch depth {
        case .mono: row.mono
        case .eight: row.eight
        case .sixteen: row.sixteen
        case .palette: row.palette
        }
    }
}
