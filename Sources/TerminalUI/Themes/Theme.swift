/// A table from what a cell means to how it looks, one row per role and one column per colour depth.
///
/// Colours of the palette below 16 may look otherwise on a user's terminal; what a theme promises of contrast holds
/// for the usual ones (`RGB`).
public struct Theme: Hashable, Sendable {
    /// What a theme takes for the terminal's own colours.
    public enum Ground: Hashable, Sendable {
        /// White on black.
        case dark
        /// Black on white.
        case light

        /// The colour behind text whose style names none.
        public var background: RGB { self == .dark ? RGB(0x000000) : RGB(0xFFFFFF) }
        /// The colour of text whose style names none.
        public var foreground: RGB { self == .dark ? RGB(0xFFFFFF) : RGB(0x000000) }
    }

    /// The looks of one role.
    public struct Row: Hashable, Sendable {
        let role: Role
        let styles: [Style]

        /// The looks of `role`; a depth that is left out looks like the poorer one beside it.
        ///
        /// - Parameter palette: by the palette of 256; true colour shows the same.
        public init(_ role: Role, eight: Style? = nil, sixteen: Style? = nil, palette: Style? = nil) {
            let mono = Style(nil, on: nil, role.attributes)
            let few = eight ?? mono
            let some = sixteen ?? few
            let many = palette ?? some
            self.role = role
            styles = [mono, few, some, many, many.direct]
        }
    }

    /// The name by which the user chooses the theme.
    public let name: String
    /// What it takes for the terminal's own colours.
    public let ground: Ground
    private let rows: [Row]

    /// A theme; a role without a row looks as it does without colours.
    public init(name: String, ground: Ground, rows: [Row]) {
        self.name = name
        self.ground = ground
        self.rows = Role.allCases.map { role in rows.first { $0.role == role } ?? Row(role) }
    }

    /// How `role` looks at a colour depth.
    public func style(of role: Role, at depth: ColorDepth) -> Style {
        let styles = rows[Int(role.rawValue)].styles
        return switch depth {
        case .mono: styles[0]
        case .eight: styles[1]
        case .sixteen: styles[2]
        case .palette: styles[3]
        case .trueColor: styles[4]
        }
    }
}

extension Style {
    /// The same look with its colours of the palette as 0xRRGGBB.
    fileprivate var direct: Style {
        Style(foreground.map(Self.direct), on: background.map(Self.direct), attributes)
    }

    /// Terminals with direct colours may take numbers up to 255 for their palette, so black is a shade beside it.
    private static func direct(_ color: UInt32) -> UInt32 {
        let value = RGB(palette: UInt8(truncatingIfNeeded: color)).value
        return value < 0x100 ? value | 0x100 : value
    }
}
