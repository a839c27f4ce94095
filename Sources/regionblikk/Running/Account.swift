import FollowUp
import Glibc

/// The account that the program runs in.
enum Account {
    /// The user's full name, or the login name where the account has none; nil where it has neither.
    static var name: String? {
        guard let entry = getpwuid(getuid()) else { return nil }
        let full = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        // Room and telephone follow after commas.
        return full.prefix { $0 != "," }.trimmed
            ?? entry.pointee.pw_name.flatMap { String(cString: $0).trimmed }
    }
}
