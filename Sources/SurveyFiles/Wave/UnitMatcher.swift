import Survey
import SurveyAnalytics

/// Finds the unit that a file means: by its code, its name, a code of before, or the domain of an address.
struct UnitMatcher {
    private let register: Register
    private let codes: UnitCodes
    private let chosen: [String: Int]
    private let names: [String: Int]
    private let earlier: [String: Int]
    private let domains: [String: Int]
    /// Words that stand beside names and say nothing: *kommune*.
    private let fillers: Set<String>

    /// What units of a register are known by. What two units share names neither.
    ///
    /// - Parameter chosen: texts as they stand in the file, with the codes of the units that the user says they mean.
    init(_ register: Register, chosen: [String: String] = [:]) {
        self.register = register
        codes = UnitCodes(register)
        self.chosen = chosen.compactMapValues(register.position(ofUnit:))
        fillers = Set(
            register.frames.flatMap { frame in Language.allCases.map { Letters.folded(frame.one[$0]) } })
        names = UnitMatcher.unshared(register) { UnitNames($0).plain }
        domains = UnitMatcher.unshared(register) { UnitNames($0).domains }
        earlier = UnitMatcher.earlier(register)
    }

    /// The unit that a text means, and by what it is known; nil when it means none, or more than one.
    func match(_ text: String) -> UnitMatch.Found? {
        // Nearly every row is known by its code, so that nothing else is worked out for it.
        found(chosen[text], .chosen) ?? found(codes.position(text), .code) ?? matchByWords(text)
    }

    private func matchByWords(_ text: String) -> UnitMatch.Found? {
        let name = plainName(text)
        return found(names[name], .name) ?? byCodeAndName(text) ?? found(earlier[text], .earlierCode)
            ?? found(earlier[name], .earlierCode) ?? found(domain(of: text).flatMap { domains[$0] }, .domain)
    }

    private func found(_ unit: Int?, _ way: UnitMatch.Way) -> UnitMatch.Found? {
        unit.map { UnitMatch.Found(unit: $0, way: way) }
    }

    /// The units that a text may mean, the likeliest first: those whose names are worded alike, and those that were made
    /// of what had the code.
    func suggestions(for text: String, count: Int = 3) -> [Int] {
        let made = register.codeChanges.filter { $0.from == text }
            .compactMap { register.position(ofUnit: $0.to) }
        let name = plainName(text)
        let likenesses = register.units.indices.map { unit in
            UnitNames(register.units[unit]).plain.map { WordingLikeness.share(name, $0) }.max() ?? 0
        }
        let alike = register.units.indices.filter { likenesses[$0] >= 0.5 && !made.contains($0) }
            .sorted { (-likenesses[$0], $0) < (-likenesses[$1], $1) }
        return Array((made + alike).prefix(count))
    }

    /// `1401 Flora` or `Flora (1401)`: a code beside a name, which must be of the same unit where both are known.
    private func byCodeAndName(_ text: String) -> UnitMatch.Found? {
        let words = plainName(text).split(separator: " ").map(String.init)
        guard words.count > 1, let code = words.first(where: { $0.allSatisfy(\.isNumber) }) else {
            return nil
        }
        let name = words.filter { $0 != code }.joined(separator: " ")
        guard let unit = codes.position(code) else {
            return names[name].map { UnitMatch.Found(unit: $0, way: .name) }
        }
        let isCalled = UnitNames(register.units[unit]).plain.contains(name)
        return isCalled ? UnitMatch.Found(unit: unit, way: .code) : nil
    }

    /// A name without accents, capitals and the words that say what kind of unit it is.
    private func plainName(_ text: String) -> String {
        Letters.folded(text).split(separator: " ").filter { !fillers.contains(String($0)) }.joined(
            separator: " ")
    }

    /// The part of an address or a host that names the unit: `nordre-follo` of `post@nordre-follo.kommune.no`.
    private func domain(of text: String) -> String? {
        let host = text.lowercased().split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let labels = host.split(separator: ".")
        guard labels.count >= 2,
            labels.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } })
        else { return nil }
        let owner = labels.dropLast().last { !fillers.contains(String($0)) }
        return owner.map { UnitNames.joined(String($0)) }
    }

    private static func unshared(
        _ register: Register, _ keys: (Unit) -> Set<String>
    ) -> [String: Int] {
        var units: [String: Int] = [:]
        var shared: Set<String> = []
        for (position, unit) in register.units.enumerated() {
            for key in keys(unit) where units.updateValue(position, forKey: key) != nil { shared.insert(key) }
        }
        return units.filter { !shared.contains($0.key) }
    }

    /// What units, or what they were made of, were called and numbered before; nothing that was split, nor what means a unit
    /// of today.
    private static func earlier(_ register: Register) -> [String: Int] {
        var units: [String: Set<Int>] = [:]
        for (position, unit) in register.units.enumerated() {
            for past in register.pasts(ofUnit: unit.code) {
                for predecessor in past.predecessors {
                    units[predecessor.code, default: []].insert(position)
                    if let name = predecessor.name {
                        units[Letters.folded(name), default: []].insert(position)
                    }
                }
            }
        }
        return units.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}

/// The forms in which a unit's names are written.
private struct UnitNames {
    /// Each name without accents and capitals.
    let plain: Set<String>
    /// Each name as a part of a domain.
    let domains: Set<String>

    init(_ unit: Unit) {
        let names = Set(
            [unit.name, unit.officialName] + unit.officialName.split(separator: " - ").map(String.init))
        plain = Set(names.map { Letters.folded($0).split(separator: " ").joined(separator: " ") })
            .subtracting([""])
        domains = Set(
            plain.flatMap { name in
                [name, Letters.latin(name, aa: "a"), Letters.latin(name, aa: "aa")].map(UnitNames.joined)
            })
    }

    /// A name without what may stand between its words.
    static func joined(_ name: String) -> String { name.filter { $0 != " " && $0 != "-" } }
}
