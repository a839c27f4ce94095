import CNcursesw

extension Terminal {
    /// The name and version of the terminal library, such as `ncurses 6.4.20221231`.
    public static var libraryVersion: String { String(cString: curses_version()) }
}
