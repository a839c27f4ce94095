import ArgumentParser
import Survey
import Wording

/// The manual page, from the commands, their help and the table of keys.
enum ManualPage {
    /// The page as `man` reads it.
    static var roff: String {
        let program = Regionblikk.configuration.commandName ?? ""
        var page = Roff(title: program, source: Regionblikk.configuration.version)
        page.section(ManualWords.name)
        page.paragraph("\(program) - \(ManualWords.summary)")
        page.section(ManualWords.synopsis)
        page.paragraph("\(program) [\(ManualWords.command)] [\(ManualWords.options)]")
        page.section(ManualWords.description)
        page.paragraph(ManualWords.overview)
        page.section(ManualWords.commands)
        describe(Regionblikk.self, named: [], on: &page)
        page.section(ManualWords.keys)
        describe(KeyTable(.bokmaal), on: &page)
        page.section(ManualWords.exitStatus)
        for (code, meaning) in ManualWords.exitCodes { page.entry(String(code), meaning) }
        page.section(ManualWords.files)
        for (place, content) in ManualWords.places { page.entry(place, content) }
        page.section(ManualWords.environment)
        for (variable, effect) in ManualWords.variables { page.entry(variable, effect) }
        return page.text
    }

    /// Describes the commands below a command; one that has commands itself is described by them.
    private static func describe(_ command: ParsableCommand.Type, named names: [String], on page: inout Roff)
    {
        for subcommand in command.configuration.subcommands where subcommand.configuration.shouldDisplay {
            let path = names + [subcommand.configuration.commandName ?? ""]
            if subcommand.configuration.subcommands.isEmpty {
                page.subsection(path.joined(separator: " "))
                page.verbatim(Regionblikk.helpMessage(for: subcommand, columns: 76))
            } else {
                describe(subcommand, named: path, on: &page)
            }
        }
    }

    private static func describe(_ keys: KeyTable, on page: inout Roff) {
        for part in keys.parts {
            page.subsection(part.title)
            for row in part.rows where !row.keys.isEmpty {
                page.entry(row.keys.joined(separator: ", "), row.title)
            }
        }
    }
}
