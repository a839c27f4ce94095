import Survey
import SurveyAnalytics

extension JSONValue {
    /// The roles of a domain for programs.
    static func roles(of domain: Domain, in wave: Wave) -> JSONValue {
        .array(RoleResponse.all(in: domain, of: wave)) { role in
            [
                "role": .text(role.role.id), "answered": .whole(role.answered),
                "partial": .whole(role.partial),
                "silent": .whole(role.silent), "units": .whole(role.units),
            ]
        }
    }
}
