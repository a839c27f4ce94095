import Survey

/// Words of the export of a follow-up list.
public enum ExportWords {
    /// *export a follow-up list*
    public static let export = Phrase(
        nb: "eksporter oppfølgingsliste", nn: "eksporter oppfølgingsliste", en: "export a follow-up list")
    /// *export*
    public static let hint = Phrase(nb: "eksporter", nn: "eksporter", en: "export")
    /// *the marked*
    public static let markedUnits = Phrase(nb: "de merkede", nn: "dei merkte", en: "the marked")
    /// *the list as shown*
    public static let listed = Phrase(
        nb: "listen slik den vises", nn: "lista slik ho blir vist", en: "the list as shown")
    /// *follow-up*
    public static let fileName = Phrase(nb: "oppfolging", nn: "oppfolging", en: "follow-up")
    /// *country*
    public static let country = Phrase(nb: "landet", nn: "landet", en: "country")

    /// One unit alone.
    public static func only(_ name: String) -> Phrase {
        Phrase(nb: "bare \(name)", nn: "berre \(name)", en: "only \(name)")
    }

    /// Asks where to write so many units.
    public static func pathPrompt(units: Int) -> Phrase {
        Phrase(nb: "Lagre \(units) som:", nn: "Lagre \(units) som:", en: "Save \(units) as:")
    }

    /// That the list is written, where, and how many rows it has.
    public static func written(path: String, units: Int) -> Phrase {
        Phrase(
            nb: "Skrev \(units) rader til \(path)", nn: "Skreiv \(units) rader til \(path)",
            en: "Wrote \(units) rows to \(path)")
    }

    /// Asks whether a file may be replaced.
    public static func exists(file: String) -> Phrase {
        Phrase(
            nb: "\(file) finnes. Skrive over? (j/n)", nn: "\(file) finst. Skrive over? (j/n)",
            en: "\(file) exists. Replace it? (y/n)")
    }
}
