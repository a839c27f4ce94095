import NcursesTerminal
import TerminalUI

/// What the probe shows, as a value: the tests make the same to compare.
struct ProbeScene {
    var size: Size
    let depth: ColorDepth
    var list = ScrollList(count: 100, height: 1)
    var last = "none"
    var keys = 0
    var paints = 0
    var isOver = false
    /// The number of the grid with chance content; 0 for the list.
    var chance: UInt64 = 0
    /// The theme that was chosen while the probe runs.
    var theme: Theme?
    private var showsRoles = false
    private var wantsMouse = true

    init(size: Size, depth: ColorDepth) {
        self.size = size
        self.depth = depth
        list.resize(height: size.height - 3)
    }

    mutating func apply(_ event: TerminalEvent) {
        switch event {
        case .key(let key): apply(key)
        case .terminate: isOver = true
        case .resumed: last = "resumed"
        case .wakeUp: last = "wake-up"
        }
    }

    private mutating func apply(_ key: KeyEvent) {
        keys += 1
        last = Self.describe(key)
        switch key {
        case .up: list.move(by: -1)
        case .down: list.move(by: 1)
        case .character("m"): wantsMouse.toggle()
        case .character("n"): chance += 1
        case .character("q"): isOver = true
        case .character("r"): showsRoles = true
        case .character("t"): theme = (theme ?? .dark).next
        case .resize(let size):
            self.size = size
            list.resize(height: size.height - 3)
        default: break
        }
    }

    var grid: Grid {
        if showsRoles { return .roles(size: size) }
        return chance == 0 ? listGrid : .chance(seed: chance, size: size)
    }

    private var listGrid: Grid {
        var grid = Grid(size)
        grid.title = "Probe æøå"
        grid.wantsMouse = wantsMouse
        grid.put("Probe \(size.width)x\(size.height) depth \(depth.rawValue)", x: 0, y: 0, role: .heading)
        for (offset, index) in list.visible.enumerated() {
            grid.put("rad \(index)", x: 2, y: offset + 1, role: index % 2 == 0 ? .text : .low)
            guard index == list.cursor else { continue }
            grid.paint(Rect(x: 0, y: offset + 1, width: size.width, height: 1), role: .selected)
            grid.cursor = Cursor(x: 0, y: offset + 1)
        }
        grid.put("keys \(keys) paints \(paints)", x: 0, y: size.height - 2, role: .dim)
        grid.put("last \(last).", x: 0, y: size.height - 1, role: .key)
        return grid
    }

    private static func describe(_ key: KeyEvent) -> String {
        switch key {
        case .paste(let text): "paste [\(text)]"
        case .click(let x, let y): "click \(x),\(y)"
        case .wheelUp(let x, let y): "wheel up \(x),\(y)"
        case .wheelDown(let x, let y): "wheel down \(x),\(y)"
        case .resize(let size): "resize \(size.width)x\(size.height)"
        default: key.name
        }
    }
}

extension Grid {
    /// The name of every role, in that role.
    static func roles(size: Size) -> Grid {
        var grid = Grid(size)
        for role in Role.allCases {
            let place = rolePlace(role)
            grid.put("\(role)", x: place.x, y: place.y, role: role)
        }
        return grid
    }

    /// Where `roles` names a role.
    static func rolePlace(_ role: Role) -> (x: Int, y: Int) {
        (2 + Int(role.rawValue) / 20 * 40, 1 + Int(role.rawValue) % 20)
    }

    /// A grid of words and roles by chance; the same for the same seed.
    static func chance(seed: UInt64, size: Size) -> Grid {
        var chance = SplitMix64(state: seed)
        var grid = Grid(size)
        let words = [
            "Bærum", "日本", "o\u{301}s", "████", "      ", "Kárášjohka", "\u{1B}[2J", "▸●", "aaaaaaaaaaaa",
            "e",
        ]
        for _ in 0..<chance.below(200) {
            // Not in the last column, where libvterm 0.1 loses a combining mark.
            let x = chance.below(size.width - 1)
            grid.put(
                words[chance.below(words.count)], x: x, y: chance.below(size.height),
                role: Role.allCases[chance.below(Role.allCases.count)])
        }
        grid.cursor = Cursor(x: chance.below(size.width), y: chance.below(size.height), isVisible: true)
        return grid
    }
}

/// Numbers by chance that are the same every time (Steele, Lea and Flood 2014).
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in 0..<limit; 0 when there is none.
    mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }
}
