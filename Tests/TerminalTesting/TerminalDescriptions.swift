import Foundation

/// Descriptions of terminals that Debian keeps in a package of its own (ncurses-term), compiled for the tests.
public enum TerminalDescriptions {
    /// The environment of a program in a terminal of this name, which is described here.
    public static func environment(_ name: String) throws -> [String: String] {
        ["TERM": name, "TERMINFO": try folder.get().path]
    }

    private static let folder = Result { try compiled() }

    private static func compiled() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "terminfo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "source")
        try source.write(to: file, atomically: true, encoding: .utf8)
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/tic")
        compiler.arguments = ["-x", "-o", folder.path, file.path]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else {
            throw PseudoTerminalError.notStarted(compiler.terminationStatus)
        }
        return folder
    }

    /// As in ncurses-term, but direct colours are separated by semicolons, as `xterm-direct2` has them: libvterm 0.1
    /// takes the colon form's empty field for red.
    private static let source = #"""
        xterm-16color|xterm with 16 colours,
            ccc@, colors#16, pairs#0x100, initc@, use=xterm-256color,
        xterm-direct|xterm with direct colours,
            RGB, ccc@, CO#8, colors#0x1000000, pairs#0x7FFFF, initc@, op=\E[39;49m,
            setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
            setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
            setb@, setf@, use=xterm-256color,

        """#
}
