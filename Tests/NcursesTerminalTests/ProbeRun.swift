import TerminalTesting
import TerminalUI

/// The probe in a terminal of its own, after its first paint.
func startProbe(
    _ environment: [String: String] = [:], size: Size = Size(width: 80, height: 24)
) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
        BuiltProducts.path(of: "TerminalProbe"), environment: environment, size: size)
    try terminal.wait(forText: "last none.")
    return terminal
}
