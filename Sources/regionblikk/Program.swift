import ArgumentParser
import Glibc
import Wording

/// Where the process begins and ends.
@main
struct Program {
    static func main() {
        // A reader that goes and a file that may not grow are told by `errno`, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        do {
            var command = try command(in: arguments)
            try command.run()
            return .done
        } catch let failure as Failure {
            StandardStreams.tell(failure.line)
            return failure.status
        } catch {
            return end(with: error)
        }
    }

    /// What is asked for. The dashboard, which is to be there at once, is looked for by itself first: knowing every
    /// command takes a tenth of its start. What it does not understand is for all of them to answer.
    private static func command(in arguments: [String]) throws -> any ParsableCommand {
        let isDashboard = arguments.first?.hasPrefix("-") ?? true
        if isDashboard, let dashboard = try? DashboardCommand.parse(arguments) { return dashboard }
        return try Regionblikk.parseAsRoot(arguments)
    }

    /// What the argument parser has to say: help or a version that was asked for, or that it did not understand.
    private static func end(with error: any Error) -> ExitStatus {
        let isAsked = Regionblikk.exitCode(for: error) == .success
        guard isAsked else {
            let reason = Regionblikk.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
            StandardStreams.tell(CommandWords.notUnderstood(sentence(reason)).nb)
            return .wrongUsage
        }
        do throws(Failure) {
            try StandardStreams.write(Regionblikk.fullMessage(for: error) + "\n", .bokmaal)
            return .done
        } catch {
            StandardStreams.tell(error.line)
            return error.status
        }
    }

    private static func sentence(_ text: String) -> String {
        text.isEmpty || text.hasSuffix(".") ? text : text + "."
    }
}
