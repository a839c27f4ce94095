import Survey

/// Reads the roles of a codebook: who of a unit answers what.
enum RoleList {
    /// The roles of a list; without one there is one respondent a unit.
    static func read(_ value: YAMLValue?, _ ids: inout UniqueIDs, _ mistakes: inout Mistakes)
        -> [RespondentRole]
    {
        value?.list(&mistakes) { entry, mistakes in
            guard let role = entry.mapping(["id", "label", "codes"], &mistakes) else { return nil }
            let id = ids.unique(role, &mistakes)
            let label = role.required("label", &mistakes, YAMLValue.phrase)
            let codes = role["codes"]?.texts(&mistakes) ?? []
            guard let id, let label else { return nil }
            return RespondentRole(id: id, label: label, codes: codes)
        } ?? []
    }
}
