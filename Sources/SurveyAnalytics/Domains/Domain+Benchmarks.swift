import Survey

extension Domain {
    /// What a unit is compared with, all of its own frame: its class in the register's main division where it
    /// has one (its region), then the country.
    public static func benchmarks(forUnit unit: Int, in register: Register) -> [Domain] {
        let frame = register.units[unit].frame
        let main = register.division(register.mainDivision)
        let own = main?.classOfUnit(unit).flatMap {
            ofClass($0.id, in: register.mainDivision, frame: frame, register: register)
        }
        return [own, country(frame: frame, in: register)].compactMap { $0 }
    }
}
