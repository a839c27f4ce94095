import Survey
import TerminalUI
import Wording

extension Typing {
    /// Asks where something is written.
    static func path(of subject: ExportRequest.Subject, proposing path: String) -> Typing {
        let title =
            switch subject {
            case .followUp(let units): ExportWords.pathPrompt(units: units.count)
            case .screen: ExportWords.screenPrompt
            case .report: ExportWords.reportPrompt
            }
        return Typing(purpose: .path(subject), title: title, field: TextField(path))
    }
}

extension ExportRequest.Subject {
    /// The endings of files that say in which form it is written.
    var endings: [String] {
        switch self {
        case .followUp: ["xlsx", "csv", "json", "ics", "txt"]
        case .screen: ["csv", "xlsx", "json", "txt", "svg"]
        case .report: ["html"]
        }
    }

    /// The ending of a file's name where it says another form; nil where it is known, or where there is none.
    func unknownEnding(of path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last,
            !ending.isEmpty, !endings.contains(ending.lowercased())
        else { return nil }
        return String(ending)
    }
}

extension State {
    /// The line that is being typed.
    var typing: Typing? {
        guard case .typing(let typing) = overlay else { return nil }
        return typing
    }

    /// Asks what to export where there is a choice, and else where to.
    mutating func beginExport() {
        let menu = Menu.exports(self)
        switch menu.entries.count {
        case 0: message = Message(ExportWords.nothing, .problem)
        case 1: askForPath(of: menu.entries[0].id)
        default: overlay = .menu(menu)
        }
    }

    /// Asks where what was chosen is written.
    mutating func askForPath(of entry: String) {
        let subject: ExportRequest.Subject =
            switch entry {
            case "screen": .screen(ShownScreen(of: self))
            case "report": .report(reportedPlace)
            case "unit": .followUp(front.unit.map { [$0] } ?? [])
            case "marked": .followUp(marks.sorted())
            default: .followUp(front.unit == nil ? listedUnits : units.rows)
            }
        overlay = .typing(.path(of: subject, proposing: proposedPath(of: entry)))
    }

    /// What a report from here is about: the unit in front, or the place that everything is narrowed to.
    private var reportedPlace: ExportRequest.ReportedPlace {
        if let unit = front.unit { return .unit(unit) }
        return place.group.map { .group($0.group) } ?? .region(place.region)
    }

    /// A name as a part of a file's name: small letters and figures, with hyphens between words.
    private func fileName(of name: String) -> String {
        let name = Letters.latin(Letters.folded(name), aa: "a")
        return name.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    private func proposedPath(of entry: String) -> String {
        let group = place.group.map { fileName(of: $0.group.name) }
        let region = group ?? place.region ?? ExportWords.country[settings.language]
        let frame = place.frame == content.frames.first?.id ? "" : "-\(place.frame)"
        let unit = front.unit.map { "-" + content.register.units[$0].code } ?? ""
        let language = settings.language
        let (what, about, ending) =
            switch entry {
            case "screen": (fileName(of: front.title(in: self)[language]), "", "csv")
            case "report": (ExportWords.reportName[language], unit, "html")
            default: (ExportWords.fileName[language], entry == "unit" ? unit : "", "xlsx")
            }
        let name = "\(what)-\(region)\(frame)\(about)-\(content.wave.year).\(ending)"
        let folder = content.exportFolder
        return folder.isEmpty ? name : folder + "/" + name
    }

    /// Goes on with a path as far as there is one way, and shows the ways where there are several.
    mutating func propose(_ paths: [String], for typed: String) -> [Effect] {
        guard case .typing(var typing) = overlay, typing.isPath, typing.field.text == typed else { return [] }
        if paths.isEmpty { message = Message(ExportWords.noSuchPath, .problem) }
        if let common = paths.commonStart, common.count > typed.count { typing.field = TextField(common) }
        typing.proposals = paths.count > 1 ? paths : []
        overlay = .typing(typing)
        return []
    }
}

extension [String] {
    /// What all begin with; nil where there are none.
    fileprivate var commonStart: String? {
        first.map { first in
            dropFirst().reduce(first) { common, other in
                String(zip(common, other).prefix { $0 == $1 }.map(\.0))
            }
        }
    }
}

extension ExportRequest {
    /// What is said when it has been written.
    public func written(path: String, rows: Int) -> Phrase {
        if case .report = subject { return ExportWords.reportWritten(path: path) }
        return ExportWords.written(path: path, rows: rows)
    }
}

extension Menu {
    /// What is written: a follow-up list of some units, where units are shown, or what the screen says.
    static func exports(_ state: State) -> Menu {
        let language = state.settings.language
        func entry(_ id: String, _ label: Phrase, _ count: Int) -> Entry {
            Entry(
                id: id, label: ExportWords.followUpList(label)[language],
                note: state.settings.numbers.whole(count))
        }
        var entries: [Entry] = []
        let isAboutUnits = state.front.isAboutUnits
        if isAboutUnits, let unit = state.front.unit {
            entries.append(entry("unit", ExportWords.only(state.content.name(of: unit)), 1))
        }
        if isAboutUnits, !state.marks.isEmpty {
            entries.append(entry("marked", ExportWords.markedUnits, state.marks.count))
        }
        let listed = state.front.unit == nil ? state.listedUnits : state.units.rows
        if isAboutUnits, !listed.isEmpty { entries.append(entry("list", ExportWords.listed, listed.count)) }
        if isAboutUnits {
            let about =
                state.front.unit.map { Phrase(state.content.name(of: $0)) }
                ?? state.place.placeName(in: state.content)
            entries.append(Entry(id: "report", label: ExportWords.report(about: about)[language], note: ""))
        }
        let (_, rows) = state.front.glance(of: state)
        if rows > 0 {
            entries.append(
                Entry(
                    id: "screen", label: ExportWords.screen[language],
                    note: state.settings.numbers.whole(rows)))
        }
        return Menu(.export, title: ExportWords.export, entries: entries)
    }
}
