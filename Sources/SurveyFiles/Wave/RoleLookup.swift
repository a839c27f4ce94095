import Survey

/// Who answers an item.
enum ItemOwner: Equatable {
    /// There is one respondent a unit.
    case anybody
    /// The role at this place among the codebook's; nil for an item of no role.
    case role(Int?)
}

/// Finds the role that a row answers in: by its id, its label in any language, or what else the codebook says for it.
struct RoleLookup {
    private let roles: [RespondentRole]
    private let places: [String: Int]

    init(_ roles: [RespondentRole]) {
        self.roles = roles
        var places: [String: Int] = [:]
        for (place, role) in roles.enumerated() {
            for text in [role.id] + Language.allCases.map({ role.label[$0] }) + role.codes {
                places[RoleLookup.plain(text)] = place
            }
        }
        self.places = places
    }

    /// The place of the role that a cell names; 0 where there is one respondent a unit, whatever the cell says.
    func position(of text: String) -> Int? { roles.isEmpty ? 0 : places[RoleLookup.plain(text)] }

    /// Who answers an item.
    func owner(of item: Item) -> ItemOwner {
        roles.isEmpty ? .anybody : .role(roles.firstIndex { $0.id == item.role })
    }

    private static func plain(_ text: String) -> String { text.trimmed.lowercased() }
}
