/// One place on the grid: a base character, at most two combining marks, and what it means.
///
/// A plain value of twelve bytes without references, so that two grids are compared at the speed of memory.
public struct Cell: Hashable, Sendable {
    /// How a cell takes part in a character.
    public enum Extent: UInt8, Hashable, Sendable {
        /// The right half of a wide character.
        case continuation
        /// A character one column wide.
        case narrow
        /// The left half of a character two columns wide.
        case wide
    }

    /// The base character; a blank in a continuation.
    public let base: Unicode.Scalar
    /// What the cell means.
    public var role: Role
    /// Whether the cell is a whole character or half of one.
    public let extent: Extent
    let firstMark: UInt16
    let secondMark: UInt16

    init(
        base: Unicode.Scalar, firstMark: UInt16 = 0, secondMark: UInt16 = 0, role: Role,
        extent: Extent = .narrow
    ) {
        self.base = base
        self.firstMark = firstMark
        self.secondMark = secondMark
        self.role = role
        self.extent = extent
    }

    /// A blank with the meaning `role`.
    public static func blank(_ role: Role = .text) -> Cell { Cell(base: " ", role: role) }

    static func continuation(_ role: Role) -> Cell { Cell(base: " ", role: role, extent: .continuation) }

    /// The combining marks on the base, in order.
    public var marks: (first: Unicode.Scalar?, second: Unicode.Scalar?) {
        (Self.mark(firstMark), Self.mark(secondMark))
    }

    private static func mark(_ code: UInt16) -> Unicode.Scalar? {
        code == 0 ? nil : Unicode.Scalar(code)
    }

    /// Base and marks as text; empty for a continuation.
    public var text: String {
        guard extent != .continuation else { return "" }
        var scalars = String.UnicodeScalarView()
        scalars.append(base)
        for mark in [marks.first, marks.second].compactMap(\.self) { scalars.append(mark) }
        return String(scalars)
    }

    /// The cell with one more combining mark; a third is left out.
    func adding(mark: UInt16) -> Cell {
        if firstMark == 0 {
            return Cell(base: base, firstMark: mark, role: role, extent: extent)
        }
        let second = secondMark == 0 ? mark : secondMark
        return Cell(base: base, firstMark: firstMark, secondMark: second, role: role, extent: extent)
    }
}
