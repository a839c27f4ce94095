/// How the program signs what it does by itself.
enum ProgramSignature {
    /// Its word for itself, which no adviser's name is taken for.
    static let name = "regionblikk"
}
