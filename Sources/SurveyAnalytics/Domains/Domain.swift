import Survey

/// A set of units of one frame that something is said about. Kommuner and bydeler are never in one domain.
public struct Domain: Sendable, Hashable {
    /// What holds the units together.
    public enum Scope: Sendable, Hashable {
        /// Everything in the frame.
        case country
        /// One class of a division, such as a region: the ids of both.
        case ofClass(division: String, id: String)
        /// One unit alone, by its code.
        case unit(code: String)
        /// Units that somebody put together, with the name that they gave.
        case group(name: String)
    }

    /// The id of the frame that all units belong to.
    public let frame: String
    /// What holds the units together.
    public let scope: Scope
    /// Positions in the register, ascending.
    public let units: [Int]

    init(frame: String, scope: Scope, units: [Int]) {
        self.frame = frame
        self.scope = scope
        self.units = units
    }

    /// The number of units, N.
    public var count: Int { units.count }

    /// All units of a frame.
    public static func country(frame: String, in register: Register) -> Domain {
        Domain(frame: frame, scope: .country, units: register.units(ofFrame: frame))
    }

    /// The units of a frame that belong to a class, or nil when the register has no such division or class.
    public static func ofClass(
        _ id: String, in division: String, frame: String, register: Register
    ) -> Domain? {
        guard let division = register.division(division), let position = division.position(ofClass: id)
        else { return nil }
        let units = register.units.indices.filter {
            division.membership[$0] == UInt8(position) && register.units[$0].frame == frame
        }
        return Domain(frame: frame, scope: .ofClass(division: division.id, id: id), units: units)
    }

    /// One domain a class of a division, in reporting order; classes without units of the frame included.
    public static func classes(of division: Division, frame: String, register: Register) -> [Domain] {
        var units = [[Int]](repeating: [], count: division.classes.count)
        for unit in register.units(ofFrame: frame) where division.membership[unit] != Division.none {
            units[Int(division.membership[unit])].append(unit)
        }
        return zip(division.classes, units).map { entry, units in
            Domain(frame: frame, scope: .ofClass(division: division.id, id: entry.id), units: units)
        }
    }

    /// One unit alone.
    public static func unit(_ unit: Int, in register: Register) -> Domain {
        Domain(
            frame: register.units[unit].frame, scope: .unit(code: register.units[unit].code), units: [unit])
    }

    /// Units that somebody put together; those of other frames are left out, since frames are not pooled.
    public static func group(
        _ name: String, units: some Sequence<Int>, frame: String, in register: Register
    ) -> Domain {
        let members = Set(units).filter { register.units[$0].frame == frame }
        return Domain(frame: frame, scope: .group(name: name), units: members.sorted())
    }

    /// What a unit is compared with: its class in the main division where it has one (its region), then the
    /// country. `DomainIndex` answers the same for many units.
    public static func benchmarks(forUnit unit: Int, in register: Register) -> [Domain] {
        DomainIndex(register).benchmarks(forUnit: unit)
    }

    /// Whether a unit belongs to the domain.
    public func contains(_ unit: Int) -> Bool { position(of: unit) != nil }

    /// Where a unit stands among the units; nil where it is none of them.
    func position(of unit: Int) -> Int? {
        var (low, high) = (0, units.count)
        while low < high {
            let middle = (low + high) / 2
            if units[middle] < unit { low = middle + 1 } else { high = middle }
        }
        return low < units.count && units[low] == unit ? low : nil
    }

    /// The units of this domain that are not in the other.
    public func subtracting(_ other: Domain, named name: String) -> Domain {
        Domain(frame: frame, scope: .group(name: name), units: units.filter { !other.contains($0) })
    }
}
