import Survey
import TerminalUI
import Wording

extension Typing {
    /// Asks where a follow-up list is written.
    static func path(of units: [Int], proposing path: String) -> Typing {
        Typing(
            purpose: .path(units: units), title: ExportWords.pathPrompt(units: units.count),
            field: TextField(path))
    }
}

extension State {
    /// Asks what to export where there is a choice, and else where to.
    mutating func beginExport(unit: Int?) {
        let menu = Menu.exports(self, unit: unit)
        if menu.entries.count == 1 {
            askForPath(of: menu.entries[0].id)
        } else {
            overlay = .menu(menu)
        }
    }

    /// Asks where the chosen units are written.
    mutating func askForPath(of entry: String) {
        let chosen: [Int]
        switch entry {
        case "unit": chosen = front.unit.map { [$0] } ?? []
        case "marked": chosen = marks.sorted()
        default: chosen = front.unit == nil ? listedUnits : units.rows
        }
        overlay = .typing(.path(of: chosen, proposing: proposedPath(of: entry)))
    }

    /// A name as a part of a file's name: small letters and figures, with hyphens between words.
    private func fileName(of name: String) -> String {
        Letters.folded(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    private func proposedPath(of entry: String) -> String {
        let group = place.group.map { fileName(of: $0.group.name) }
        let region = group ?? place.region ?? ExportWords.country[settings.language]
        let frame = place.frame == content.frames.first?.id ? "" : "-\(place.frame)"
        let unit = entry == "unit" ? front.unit.map { "-" + content.register.units[$0].code } ?? "" : ""
        let folder = content.exportFolder
        let name =
            "\(ExportWords.fileName[settings.language])-\(region)\(frame)\(unit)-\(content.wave.year).xlsx"
        return folder.isEmpty ? name : folder + "/" + name
    }
}
