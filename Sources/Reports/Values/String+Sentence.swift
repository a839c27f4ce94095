extension String {
    /// The text with a capital letter first.
    var sentence: String { prefix(1).uppercased() + dropFirst() }
}
