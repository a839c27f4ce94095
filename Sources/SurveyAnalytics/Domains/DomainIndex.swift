import Survey

/// The domains of a register, found once: every frame's country and the classes of every division.
public struct DomainIndex: Sendable, Hashable {
    private struct Key: Sendable, Hashable {
        let division: String
        let frame: String
    }

    private let register: Register
    private let countries: [String: Domain]
    private let classes: [Key: [Domain]]

    /// Finds the domains of a register.
    public init(_ register: Register) {
        let frames = register.frames.map(\.id)
        let keys = register.divisions.flatMap { division in
            frames.map { (Key(division: division.id, frame: $0), division) }
        }
        self.register = register
        countries = Dictionary(
            frames.map { ($0, .country(frame: $0, in: register)) }, uniquingKeysWith: { first, _ in first })
        classes = Dictionary(
            keys.map { ($0, Domain.classes(of: $1, frame: $0.frame, register: register)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// All units of a frame; nobody for a frame that the register lacks.
    public func country(frame: String) -> Domain {
        countries[frame] ?? Domain(frame: frame, scope: .country, units: [])
    }

    /// The classes of a division in reporting order; none for a division that the register lacks.
    public func classes(of division: String, frame: String) -> [Domain] {
        classes[Key(division: division, frame: frame)] ?? []
    }

    /// One class of a division, or nil when the register lacks either.
    public func ofClass(_ id: String, in division: String, frame: String) -> Domain? {
        register.division(division)?.position(ofClass: id).flatMap { position in
            let classes = classes(of: division, frame: frame)
            return classes.indices.contains(position) ? classes[position] : nil
        }
    }

    /// All domains that have a name: of each frame the country, then the classes of every division, those without units
    /// of the frame included.
    public var all: [Domain] {
        register.frames.flatMap { frame in
            [country(frame: frame.id)]
                + register.divisions.flatMap { classes(of: $0.id, frame: frame.id) }
        }
    }

    /// Everything that units are compared with: of each frame the country, then the classes of the main division.
    public var benchmarks: [Domain] {
        register.frames.flatMap { frame in
            [country(frame: frame.id)] + classes(of: register.mainDivision, frame: frame.id)
        }
    }

    /// The id of a unit's frame.
    func frame(ofUnit unit: Int) -> String {
        register.units[unit].frame
    }

    /// What a unit is compared with, all of its own frame: its class in the register's main division where it
    /// has one (its region), then the country.
    public func benchmarks(forUnit unit: Int) -> [Domain] {
        let frame = register.units[unit].frame
        let own = register.division(register.mainDivision)?.classOfUnit(unit).flatMap {
            ofClass($0.id, in: register.mainDivision, frame: frame)
        }
        return [own, country(frame: frame)].compactMap { $0 }
    }
}
