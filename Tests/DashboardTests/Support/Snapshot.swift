import Foundation
import TerminalUI
import Testing

/// Compares a grid with a stored picture of it: the text layer, then the role layer.
///
/// `SNAPSHOTS=record` writes the pictures anew, to be read by a person before they are committed; it is refused
/// where `CI` is set.
func expectSnapshot(
    _ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation, file: String = #filePath
) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let url = folder.appendingPathComponent(name + ".txt")
    let picture = Snapshot.picture(of: grid)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
        try #require(ProcessInfo.processInfo.environment["CI"] == nil, "snapshots are not recorded in CI")
        try picture.write(to: url, atomically: true, encoding: .utf8)
        return
    }
    let stored = try? String(contentsOf: url, encoding: .utf8)
    let difference = Snapshot.firstDifference(stored ?? "", picture)
    #expect(
        stored == picture, "\(name) differs\(difference); SNAPSHOTS=record renews it",
        sourceLocation: sourceLocation)
}

enum Snapshot {
    /// Both layers, what fills the ends of lines left out.
    static func picture(of grid: Grid) -> String {
        let text = grid.textLines.map { trimmed($0, of: " ") }
        let roles = grid.roleLines.map { trimmed($0, of: Role.text.letter) }
        return (text + ["=== roles ==="] + roles).joined(separator: "\n") + "\n"
    }

    /// The first line that differs, for the message.
    static func firstDifference(_ stored: String, _ now: String) -> String {
        let pairs = zip(
            stored.split(separator: "\n", omittingEmptySubsequences: false),
            now.split(separator: "\n", omittingEmptySubsequences: false))
        guard let (row, pair) = pairs.enumerated().first(where: { $1.0 != $1.1 }) else { return "" }
        return " in line \(row + 1): stored «\(pair.0)», now «\(pair.1)»"
    }

    private static func trimmed(_ line: String, of filler: Character) -> String {
        String(line.reversed().drop { $0 == filler }.reversed())
    }
}
