import Foundation
import Testing

/// Contacts, reminders, and the drafts that are made of them.
@Suite struct FollowUpMailTests {
    let home: Home

    init() throws { home = try Home() }

    @discardableResult
    private func run(_ arguments: String..., variables: [String: String] = [:]) throws -> Run {
        try Run(["followup"] + arguments, in: home, variables: variables)
    }

    /// What Python's mail package makes of a file: its fields, its text and its defects.
    private func parsed(_ name: String) throws -> [String: Any] {
        let script = """
            import email, email.policy, json, sys
            with open(sys.argv[1], "rb") as file:
                data = file.read()
            mail = email.message_from_bytes(data, policy=email.policy.default)
            to = mail["To"]
            print(json.dumps({
                "names": [a.display_name for a in to.addresses] if to else [],
                "addresses": [a.addr_spec for a in to.addresses] if to else [],
                "fields": sorted(mail.keys()), "subject": mail["Subject"], "unsent": mail["X-Unsent"],
                "body": mail.get_content(), "charset": mail.get_content_charset(),
                "defects": [str(d) for d in mail.defects] + [str(d) for v in mail.values() for d in v.defects],
                "longest": max(len(line) for line in data.split(b"\\r\\n")),
                "bare": data.replace(b"\\r\\n", b"").count(b"\\n") + data.replace(b"\\r\\n", b"").count(b"\\r"),
                "ascii": data.isascii(),
            }))
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, home.path(name)]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try #require(try pipe.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        return try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }

    @Test("contacts are added, listed, changed and removed; an address that cannot be one is refused")
    func contacts() throws {
        try run(
            "contact", "add", "1411", "--name", "Kari Nordmann", "--role", "leder", "--email", "k@gulen.no")
        try run("contact", "add", "1411", "--name", "Ola", "--phone", "57 78 20 00")
        #expect(try run("contact", "set", "1411", "kari nordmann", "--role", "").status == 0)
        #expect(try run("contact", "set", "1411", "Ola", "--email", "ola@gulen.no").status == 0)
        #expect(try run("contact", "remove", "1411", "k@gulen.no").status == 0)
        let units = try #require(
            try run("contact", "list", "Gulen", "--format", "json").json()["units"] as? [[String: Any]])
        let contacts = try #require(units.first?["contacts"] as? [[String: Any]])
        #expect(contacts.map { $0["name"] as? String } == ["Ola"])
        #expect(contacts[0]["email"] as? String == "ola@gulen.no")
        #expect(contacts[0]["phone"] as? String == "57 78 20 00")
        for bad in [
            "ola", "ola@gulen", "ola@@gulen.no", "ola @gulen.no", "ola@gulen.no\nBcc: x@y.no", "å@gulen.no",
            "<a@b.no>", "a@b.no,c@d.no", "@b.no", "a@.no", "a@b..no", ".a@b.no",
        ] {
            let refused = try run("contact", "add", "1411", "--name", "x", "--email", bad)
            #expect(refused.status == 64, "\(bad)")
            #expect(refused.errorLines.count == 1)
        }
        #expect(
            try run("contact", "set", "1411", "Ola", "--name", "", "--email", "", "--phone", "").status == 64)
    }

    @Test("Python reads a draft as it was meant, whatever names hold")
    func python() throws {
        let name = "Åse \"Bcc:\" <x@y.no>\r\nBcc: z@y.no"
        try run("add", "1401")
        try run("set", "1401", "--topics", "tolk\nskole = hjem?", "--due", "12.1.2098", "--who", "K")
        try run("contact", "add", "1401", "--name", name, "--email", "aase@flora.no")
        try run("contact", "add", "1401", "--name", "Per", "--email", "per@flora.no")
        let made = try run("mail", "Flora", "--template", "follow-up", "--who", "Kari Råd", "-o", "d.eml")
        #expect(made.status == 0, "\(made.errors)")
        let mail = try parsed("d.eml")
        #expect(mail["defects"] as? [String] == [])
        #expect(mail["addresses"] as? [String] == ["per@flora.no", "aase@flora.no"])
        let names = try #require(mail["names"] as? [String])
        #expect(names[1] == "Åse \"Bcc:\" <x@y.no> Bcc: z@y.no")
        #expect(
            mail["fields"] as? [String] == [
                "Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To", "X-Unsent",
            ])
        #expect(mail["unsent"] as? String == "1")
        #expect(mail["charset"] as? String == "utf-8")
        #expect(try #require(mail["longest"] as? Int) <= 78)
        #expect(mail["bare"] as? Int == 0)
        #expect(mail["ascii"] as? Bool == true)
        let body = try #require(mail["body"] as? String)
        #expect(body.contains("tolk og skole = hjem?"))
        #expect(body.contains("12.1.2098"))
        #expect(body.contains("Kari Råd"))
        #expect(!body.contains("{"))
    }

    @Test(
        "a due date that has passed is not spoken of", arguments: [("12.1.2018", false), ("12.1.2098", true)])
    func passed(due: String, isSpokenOf: Bool) throws {
        try run("add", "1401")
        try run("set", "1401", "--due", due, "--who", "K")
        let text = try run("mail", "1401", "--template", "follow-up", "--who", "Kari").text
        #expect(text.contains(due) == isSpokenOf)
    }

    @Test("a kommune that has not answered is not thanked without a word")
    func mismatch() throws {
        let silent = try #require(
            try run("reminders", "--region", "vest", "--format", "json").json()["silent"] as? [[String: Any]])
        let code = try #require(silent.first?["code"] as? String)
        #expect(try run("mail", code, "--template", "follow-up").errors.contains("har ikke svart"))
        #expect(try run("mail", code, "--template", "reminder").errors.isEmpty)
    }

    @Test("a draft on made-up answers says so first, in the subject and in the text")
    func synthetic() throws {
        try run("mail", "1401", "--template", "reminder", "-o", "d.eml")
        let mail = try parsed("d.eml")
        #expect((mail["subject"] as? String)?.hasPrefix("[SYNTETISK] ") == true)
        #expect((mail["body"] as? String)?.hasPrefix("IKKJE SEND") == true)
        #expect(mail["addresses"] as? [String] == [])
    }

    @Test(
        "every letter is in the kommune's own written standard, or the one that is asked for",
        arguments: ["reminder", "follow-up", "meeting"])
    func standards(template: String) throws {
        func mail(_ more: String...) throws -> String {
            try Run(["followup", "mail", "--template", template] + more, in: home).text
        }
        // Gulen has chosen nynorsk, Halden is without a choice or has chosen bokmål.
        #expect(try mail("1411").contains("Venleg helsing"))
        #expect(try mail("1411", "--lang-of-mail", "nb").contains("Vennlig hilsen"))
        #expect(try mail("0101").contains("Vennlig hilsen"))
        #expect(try mail("0101", "--lang-of-mail", "nn").contains("Venleg helsing"))
        #expect(try !mail("1411").contains("{"))
    }

    @Test("several drafts go into a folder, and none is written over unasked")
    func folder() throws {
        let arguments = ["followup", "mail", "1401", "1411", "--template", "reminder", "-o", "utkast"]
        #expect(try Run(arguments, in: home).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: home.path("utkast")).sorted()
        #expect(names == ["1401-reminder.eml", "1411-reminder.eml"])
        #expect(try Run(arguments, in: home).status == 73)
        #expect(try Run(arguments + ["--force"], in: home).status == 0)
    }

    @Test("an office's own letter goes before the built-in; a mistake in it is shown where it stands")
    func ownTemplate() throws {
        let folder = home.folder.appending(path: "config/regionblikk/templates")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func mail(_ text: String) throws -> Run {
            try Data(text.utf8).write(to: folder.appending(path: "reminder.nn.txt"))
            return try run(
                "mail", "1411", "--template", "reminder", "--who", "Kari",
                variables: ["XDG_CONFIG_HOME": home.path("config")])
        }
        let own = try mail(
            "Emne: Om {kommune} {år}\r\n\r\nHei frå {rådgiver}\r\nFrist: {frist}\r\nHa det\r\n")
        #expect(own.text.contains("[SYNTETISK] Om Gulen 2017"))
        #expect(own.text.hasSuffix("Hei frå Kari\nHa det\n"))
        for (text, place) in [
            ("Emne: x\n\nHei {kommun}\n", "linje 3, kolonne 5"), ("Hei\n\nx\n", "linje 1"),
            ("Emne:\n\nx\n", "linje 1"), ("Emne: x\nHei\n", "linje 2"), ("Emne: x\n\n\n", "linje 3"),
            ("Emne: {x\n\nHei\n", "linje 1, kolonne 7"),
        ] {
            let refused = try mail(text)
            #expect(refused.status == 65, "\(text)")
            #expect(refused.errors.contains("reminder.nn.txt, \(place)"), "\(refused.errors)")
        }
    }

    @Test("reminders tell who is silent and for how long, who was reminded, and who answered since")
    func reminders() throws {
        let silent = try #require(
            try run("reminders", "--region", "vest", "--format", "json").json()["silent"] as? [[String: Any]])
        let first = try #require(silent.first?["code"] as? String)
        let waves = silent.compactMap { $0["waves"] as? Int }
        #expect(waves == waves.sorted(by: >))
        #expect(waves.allSatisfy { $0 >= 1 })
        try run("log", first, "--channel", "email", "--day", "2017-11-01", "--reminder", "--who", "K")
        try run("log", "1411", "--channel", "phone", "--day", "2017-01-01", "--reminder", "--who", "K")
        try run("log", "1401", "--channel", "phone", "--day", "2030-01-01", "--reminder", "--who", "K")
        let after = try run("reminders", "--region", "vest", "--format", "json").json()
        let reminded = try #require(after["silent"] as? [[String: Any]]).filter {
            ($0["reminders"] as? [Any])?.isEmpty == false
        }
        #expect(reminded.map { $0["code"] as? String } == [first])
        let answered = try #require(after["answered"] as? [[String: Any]])
        #expect(answered.map { $0["code"] as? String } == ["1411"])
        let text = try run("reminders", "--region", "vest").text
        #expect(text.contains("1.11.2017, e-post"))
        #expect(text.contains("Svarte etter påminnelse"))
    }
}
