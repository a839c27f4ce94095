import Glibc

/// The programs that were built with the tests.
public enum BuiltProducts {
    /// The path of the program `name`, which lies beside the program that runs the tests.
    public static func path(of name: String) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
        let folder = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast().joined(
            separator: "/")
        return "/\(folder)/\(name)"
    }
}
