import Foundation
import Testing

@Suite struct RulesTests {
    let home: Home

    init() throws { home = try Home() }

    private func rules(_ text: String, as name: String = "mine.yaml") throws -> String {
        try home.write(Data(text.utf8), as: name)
    }

    /// The ids of the rules that any unit of the west has a flag of.
    private func flagged(_ more: [String] = [], variables: [String: String] = [:]) throws -> Set<String> {
        let run = try Run(
            ["flags", "--region", "vest", "--format", "json"] + more, in: home, variables: variables)
        let flags = try run.json()["flags"] as? [[String: Any]] ?? []
        return Set(flags.compactMap { $0["rule"] as? String })
    }

    @Test("the printed rules are the standard rules: read back, they change no flag")
    func printed() throws {
        let printed = try Run(["flags", "--print-rules"], in: home)
        #expect(printed.status == 0)
        #expect(printed.text.hasPrefix("# Reglene bak flaggene."))
        let path = try home.write(printed.output, as: "standard.yaml")
        let arguments = ["flags", "--region", "vest", "--format", "json"]
        #expect(try Run(arguments + ["--rules", path], in: home).output == Run(arguments, in: home).output)
    }

    @Test("a rule that is switched off by --rules or by the office's own file gives no flag")
    func changed() throws {
        #expect(try flagged().contains("low-benefit"))
        let file = try rules("{schema: 1, rules: {low-benefit: {in-use: false}}}")
        #expect(try !flagged(["--rules", file]).contains("low-benefit"))
        let own = home.folder.appending(path: "config/regionblikk")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: URL(filePath: file), to: own.appending(path: "rules.yaml"))
        let variables = ["XDG_CONFIG_HOME": home.path("config")]
        #expect(try !flagged(variables: variables).contains("low-benefit"))
        let doctor = try Run(["doctor"], in: home, variables: variables)
        #expect(doctor.text.contains("config/regionblikk/rules.yaml: "))
    }

    @Test("a mistake is 65 and one line with its place, for every command and the doctor")
    func mistake() throws {
        let file = try rules("schema: 1\nrules:\n  fall: {atleast: 2}\n")
        for command in ["flags", "units", "regions"] {
            let run = try Run([command, "--rules", file], in: home)
            #expect(run.status == 65)
            #expect(run.output.isEmpty)
            #expect(
                run.errors
                    == "regionblikk: \(file), linje 3, kolonne 10: «atleast» er ikke et navn som kjennes her. Rett det i filen og prøv igjen.\n"
            )
        }
        let doctor = try Run(["doctor", "--rules", file], in: home)
        #expect(doctor.status == 1)
        #expect(doctor.text.split(separator: "\n").count { $0.contains("atleast") } == 1)
        #expect(try Run(["flags", "--rules", "nowhere.yaml"], in: home).status == 66)
    }
}
