import TerminalUI

/// A screen as it was shown when something was asked of it. What it says is only made when it is written, beside the loop,
/// since that may be a row for every unit.
public struct ShownScreen: Sendable, Hashable {
    private let read: @Sendable () -> Readout
    /// Its picture.
    public let picture: Grid

    init(of state: State) {
        read = { state.readout }
        picture = view(state)
    }

    /// What it says. Takes its time.
    public var readout: Readout { read() }

    /// Two are the same where they look the same.
    public static func == (left: ShownScreen, right: ShownScreen) -> Bool { left.picture == right.picture }

    /// Hashes the picture.
    public func hash(into hasher: inout Hasher) { hasher.combine(picture) }
}
