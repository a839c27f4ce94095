import Survey

/// Words about the file of settings.
public enum SettingsWords {
    /// *settings*
    public static let settings = Phrase(nb: "innstillinger", nn: "innstillingar", en: "settings")

    /// That there is no file, and where it could be.
    public static func none(path: String?) -> Phrase {
        let path = path ?? "settings.yaml"
        return Phrase(
            nb: "ingen egne (\(path) finnes ikke)", nn: "ingen eigne (\(path) finst ikkje)",
            en: "none (there is no \(path))")
    }

    /// That there is a file, and how many keys it changes.
    public static func file(_ path: String, keys: Int) -> Phrase {
        Phrase(
            nb: "\(path), \(keys) endrede taster", nn: "\(path), \(keys) endra tastar",
            en: "\(path), \(keys) keys changed")
    }

    /// The first mistake in the keys, and how many more there are.
    public static func problem(_ first: Phrase, more: Int) -> Phrase {
        guard more > 0 else { return first }
        return Phrase(
            nb: "\(first.nb) (og \(more) til; «regionblikk doctor» viser alle)",
            nn: "\(first.nn) (og \(more) til; «regionblikk doctor» viser alle)",
            en: "\(first.en) (and \(more) more; “regionblikk doctor” shows all)")
    }

    /// That no command is called so.
    public static func unknownCommand(_ id: String) -> Phrase {
        Phrase(
            nb: "settings.yaml: ingen kommando heter «\(id)». docs/keys.md nevner alle.",
            nn: "settings.yaml: ingen kommando heiter «\(id)». docs/keys.md nemner alle.",
            en: "settings.yaml: no command is called “\(id)”. docs/keys.md lists them.")
    }

    /// That no key is called so.
    public static func unknownKey(_ key: String, command: String) -> Phrase {
        Phrase(
            nb: "settings.yaml: ingen tast heter «\(key)» (\(command)). Den vanlige gjelder.",
            nn: "settings.yaml: ingen tast heiter «\(key)» (\(command)). Den vanlege gjeld.",
            en: "settings.yaml: no key is called “\(key)” (\(command)). The usual one holds.")
    }

    /// That no theme is called so, and which there are.
    public static func unknownTheme(_ name: String, among names: [String]) -> Phrase {
        let all = names.joined(separator: ", ")
        return Phrase(
            nb: "settings.yaml: ingen fargetema heter «\(name)». Disse finnes: \(all).",
            nn: "settings.yaml: ingen fargetema heiter «\(name)». Desse finst: \(all).",
            en: "settings.yaml: no theme is called “\(name)”. These exist: \(all).")
    }

    /// That a key types a character where the command works.
    public static func typesText(_ key: String, command: String) -> Phrase {
        Phrase(
            nb: "settings.yaml: «\(key)» skriver et tegn der \(command) virker. Den vanlige gjelder.",
            nn: "settings.yaml: «\(key)» skriv eit teikn der \(command) verkar. Den vanlege gjeld.",
            en: "settings.yaml: “\(key)” types a character where \(command) works. The usual one holds.")
    }

    /// That a key calls two commands.
    public static func clash(_ key: String, first: String, second: String) -> Phrase {
        Phrase(
            nb: "settings.yaml: «\(key)» gjelder både \(first) og \(second). De vanlige tastene gjelder.",
            nn: "settings.yaml: «\(key)» gjeld både \(first) og \(second). Dei vanlege tastane gjeld.",
            en: "settings.yaml: “\(key)” is both \(first) and \(second). The usual keys hold.")
    }

    /// That a command could no longer be called.
    public static func hidden(_ command: String, by other: String) -> Phrase {
        Phrase(
            nb: "settings.yaml: \(other) tar tasten fra \(command). De vanlige tastene gjelder.",
            nn: "settings.yaml: \(other) tek tasten frå \(command). Dei vanlege tastane gjeld.",
            en: "settings.yaml: \(other) takes the key of \(command). The usual keys hold.")
    }
}
