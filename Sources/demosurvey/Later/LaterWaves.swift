import Survey

/// The waves after the one that is made, which know what its units will answer.
struct LaterWaves: Sendable {
    /// The later waves, the next one first; none for the newest wave.
    let waves: [Wave]

    /// Whether a unit is known to have said what a group of units did.
    ///
    /// - Parameter subject: The item or battery that is spoken of; nil for the form itself.
    func holds(_ given: Given, ofUnit code: String, subject: String?) -> Bool {
        given.conditions.allSatisfy { condition in
            guard let wave = waves.first(where: { $0.year == condition.year }),
                let unit = wave.register.position(ofUnit: code)
            else { return false }
            guard let subject = condition.item ?? subject else { return wave.responses[unit] != nil }
            return wave.items(of: subject).contains { position in
                wave.columns[position].status[unit] == .answered
                    && (condition.options.isEmpty
                        || wave.categories(ofUnit: unit, item: position)
                            .contains { condition.options.contains($0.id) })
            }
        }
    }

    /// The units of each group, in the order in which they came; each unit in the first group that it fits.
    func parts(
        of units: [Int], by groups: [Given], subject: String?, register: Register
    ) -> [[Int]] {
        var parts = groups.map { _ in [Int]() }
        for unit in units {
            let code = register.units[unit].code
            if let place = groups.firstIndex(where: { holds($0, ofUnit: code, subject: subject) }) {
                parts[place].append(unit)
            }
        }
        return parts
    }

    /// How near an answer lies to what the unit says in the next wave that asks: on a scale the steps above the
    /// middle of what it says then, otherwise 1 when it is the same and 0 when it is not.
    func nearness(ofUnit code: String, item: String, option: String) -> Double {
        for wave in waves {
            guard let position = wave.codebook.position(ofItem: item) else { continue }
            guard let unit = wave.register.position(ofUnit: code) else { return 0 }
            let item = wave.codebook.items[position]
            let given = wave.categories(ofUnit: unit, item: position)
            let offered = item.position(ofCategory: option).map { item.categories[$0] }
            guard item.kind == .scale, offered?.standing == .ordinary else {
                return given.contains { $0.id == option } ? 1 : 0
            }
            let steps = item.categories.compactMap(\.value)
            guard let value = given.first?.value, let least = steps.min(), let most = steps.max() else {
                return 0
            }
            return Double(value) - Double(least + most) / 2
        }
        return 0
    }
}

extension Wave {
    /// The positions of an item, or of the items of a battery.
    fileprivate func items(of subject: String) -> [Int] {
        codebook.position(ofItem: subject).map { [$0] } ?? codebook.items(ofBattery: subject).map(\.position)
    }

    /// What a unit said to the item at a position.
    fileprivate func categories(ofUnit unit: Int, item position: Int) -> [Category] {
        columns[position].categories(ofUnit: unit).map { codebook.items[position].categories[$0] }
    }
}
