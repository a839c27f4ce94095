import FollowUp
import Survey

/// Words of groups of units.
public enum GroupWords {
    /// *group*
    public static let group = Phrase(nb: "lagret gruppe", nn: "lagra gruppe", en: "kept group")
    /// *Groups*
    public static let groups = Phrase(nb: "Lagrede grupper", nn: "Lagra grupper", en: "Kept groups")
    /// *not in the register*
    public static let missing = Phrase(
        nb: "ikke i registeret", nn: "ikkje i registeret", en: "not in the register")
    /// *save the marked as a group*
    public static let save = Phrase(
        nb: "lagre de merkede som gruppe", nn: "lagre dei merkte som gruppe", en: "save the marked as a group"
    )
    /// *Mark units first, with the space bar.*
    public static let nothingMarked = Phrase(
        nb: "Merk noen først, med mellomrom.", nn: "Merk nokre først, med mellomrom.",
        en: "Mark some first, with the space bar.")
    /// *A group holds municipalities or districts, not both.*
    public static func mixed(_ register: Register) -> Phrase {
        let units = FrameWords.units(of: register)
        return Phrase(
            nb: "En gruppe har enten \(units.nb), ikke flere slag.",
            nn: "Ei gruppe har anten \(units.nn), ikkje fleire slag.",
            en: "A group has either \(units.en), not several kinds.")
    }
    /// *A group needs a name.*
    public static let needsName = Phrase(
        nb: "En gruppe må ha et navn.", nn: "Ei gruppe må ha eit namn.", en: "A group needs a name.")
    /// *Choose --region or --group, not both.*
    public static let onePlace = Phrase(
        nb: "Velg --region eller --group, ikke begge.", nn: "Vel --region eller --group, ikkje begge.",
        en: "Choose --region or --group, not both.")

    /// Asks for the name of a group of so many units.
    public static func prompt(units: Int) -> Phrase {
        let words = ReportWords.unitCount(units)
        return Phrase(
            nb: "Lagre \(words.nb) som gruppen:", nn: "Lagre \(words.nn) som gruppa:",
            en: "Save \(words.en) as the group:")
    }

    /// Asks whether a group may be replaced.
    public static func exists(_ name: String) -> Phrase {
        Phrase(
            nb: "Gruppen «\(name)» finnes. Bytte den ut? (j/n)",
            nn: "Gruppa «\(name)» finst. Byte ho ut? (j/n)",
            en: "The group “\(name)” exists. Replace it? (y/n)")
    }

    /// That a group is kept, and how many units it has.
    public static func kept(_ group: UnitGroup) -> Phrase {
        let words = ReportWords.unitCount(group.codes.count)
        return Phrase(
            nb: "Lagret gruppen «\(group.name)» med \(words.nb).",
            nn: "Lagra gruppa «\(group.name)» med \(words.nn).",
            en: "Saved the group “\(group.name)” with \(words.en).")
    }

    /// That a group is gone.
    public static func deleted(_ name: String) -> Phrase {
        Phrase(
            nb: "Slettet gruppen «\(name)».", nn: "Sletta gruppa «\(name)».",
            en: "Deleted the group “\(name)”.")
    }

    /// Which units of a group a register lacks, or nil when it has all.
    public static func missing(_ codes: [String], of group: UnitGroup, year: Int) -> Phrase? {
        guard !codes.isEmpty else { return nil }
        let list = codes.joined(separator: ", ")
        return Phrase(
            nb: "Gruppen «\(group.name)» har numre som ikke er i registeret for \(year): \(list).",
            nn: "Gruppa «\(group.name)» har nummer som ikkje er i registeret for \(year): \(list).",
            en: "The group “\(group.name)” has codes that are not in the register of \(year): \(list).")
    }
}
