import Wording

/// The screens that were left, for going back to them and forward again.
///
/// Esc goes up, from a unit to its list; this goes back to where one was, wherever that is.
struct Trail: Sendable {
    private var past: [[any Screen]] = []
    private var future: [[any Screen]] = []

    /// Nobody goes further back than this.
    private static let most = 50

    /// Whether there is anything to go back to.
    var hasPast: Bool { !past.isEmpty }
    /// Whether there is anything to go forward to.
    var hasFuture: Bool { !future.isEmpty }

    /// Remembers the screens that are left for others.
    ///
    /// - Returns: the screens that nobody can go to any more.
    fileprivate mutating func leave(_ screens: [any Screen]) -> [[any Screen]] {
        past.append(screens)
        defer { future = [] }
        return past.count > Trail.most ? [past.removeFirst()] + future : future
    }

    /// The screens before these.
    mutating func back(from screens: [any Screen]) -> [any Screen]? {
        guard let before = past.popLast() else { return nil }
        future.append(screens)
        return before
    }

    /// The screens that were gone back from last.
    mutating func forward(from screens: [any Screen]) -> [any Screen]? {
        guard let next = future.popLast() else { return nil }
        past.append(screens)
        return next
    }
}

extension State {
    /// Remembers the screens in front before others take their place.
    mutating func leaveScreens() { letGo(of: trail.leave(screens)) }

    /// Forgets how the other lists were left.
    mutating func clearShelf() {
        letGo(of: shelf)
        shelf = [:]
    }

    /// Shows screens of the trail as they were left.
    mutating func travel(_ step: (inout Trail, [any Screen]) -> [any Screen]?) {
        guard let next = step(&trail, screens) else { return }
        let before = place
        for screen in screens { if let tab = screen.tab { shelf[tab] = screen } }
        screens = next
        // Lists of another place would show the wrong units.
        if place.region != before.region || place.frame != before.frame
            || place.group?.group != before.group?.group
        {
            clearShelf()
        }
        refreshLists()
    }
}
