import Testing

@Suite struct HelpTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("--version names the program and its version")
    func version() throws {
        let run = try Run(["--version"], in: home)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("regionblikk "))
        #expect(run.errors.isEmpty)
    }

    @Test("--help names every command", arguments: ["--help", "help"])
    func help(argument: String) throws {
        let run = try Run([argument], in: home)
        #expect(run.status == 0)
        for command in ["import", "regions", "units", "show", "question", "flags", "followup", "doctor"] {
            #expect(run.text.contains("  \(command) "))
        }
    }

    @Test("completions are written for each shell", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let run = try Run(["--generate-completion-script", shell], in: home)
        #expect(run.status == 0)
        #expect(run.text.contains("regionblikk"))
    }
}
