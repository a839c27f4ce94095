import Glibc

/// The account that the program runs in.
enum Account {
    /// The name of its person, else the name one logs in with; empty where the system knows neither.
    static var fullName: String {
        guard let account = getpwuid(getuid()) else { return "" }
        let person = account.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name = person.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return name.isEmpty ? account.pointee.pw_name.map { String(cString: $0) } ?? "" : name
    }
}
