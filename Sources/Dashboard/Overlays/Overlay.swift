import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI

/// Something in front of a screen that has the keys until it is closed.
enum Overlay: Sendable {
    /// A choice of one thing.
    case menu(Menu)
    /// A line of text.
    case typing(Typing)
    /// Yes or no.
    case confirm(Confirm)
    /// Several lines to fill in.
    case form(Form)
    /// Everything that can be done or found, searched as one types.
    case palette(Palette)

    var context: Command.Context {
        switch self {
        case .menu: .menu
        case .typing: .typing
        case .confirm: .confirm
        case .form: .form
        case .palette: .palette
        }
    }

    /// The contexts whose keys work in it, the nearest first.
    var contexts: [Command.Context] {
        if case .form(let form) = self, form.isOnChoice { return [.choice, context] }
        return [context]
    }
}

/// A choice of one thing among some.
struct Menu: Sendable {
    /// What is chosen.
    enum Purpose: Sendable, Hashable {
        case region
        case sorting
        case filter
        case export
        /// What is given to the clipboard.
        case copy
        /// Which units are put on the follow-up list.
        case following
        /// What is written into the log of these units.
        case logging(units: [Int])
        /// How far the follow-up of these units has come.
        case status(units: [Int])
        /// Which of two values holds.
        case conflict([FollowUpEntry], [EntryValue])
        /// Why a unit is written to.
        case mail(unit: Int)
        /// Which units behind a number are opened.
        case subsets([UnitSubset])
        /// With which codebook a file of answers is read.
        case codebook(String)
        /// Which unit a text of a file means.
        case match(String)
    }

    /// One thing.
    struct Entry: Sendable, Hashable {
        /// What choosing it means; its sense depends on the purpose.
        let id: String
        /// In words.
        let label: String
        /// A number or a remark beside it.
        let note: String
    }

    let purpose: Purpose
    let title: Phrase
    let entries: [Entry]
    var list: ScrollList

    init(_ purpose: Purpose, title: Phrase, entries: [Entry], selected: String? = nil) {
        self.purpose = purpose
        self.title = title
        self.entries = entries
        let cursor = entries.firstIndex { $0.id == selected } ?? 0
        list = ScrollList(count: entries.count, height: entries.count, cursor: cursor)
    }
}

/// A line that is being typed.
struct Typing: Sendable {
    /// What the line is for.
    enum Purpose: Sendable {
        /// Narrows the list with every key; carries the list as it was before.
        case search(before: any Screen)
        /// Where something is written.
        case path(ExportRequest.Subject)
        /// The name of a group of units with these codes.
        case group(frame: String, codes: [String])
        /// Who sits here; carries what is to be done afterwards.
        case adviser(FollowUpRequest)
        /// Until when these units are to be followed up.
        case due(units: [Int])
        /// Where a letter is written.
        case letter(MailDraft)
        /// Which file of answers is read.
        case answers
        /// Which codebook a file of answers is read with.
        case codebook(String)
        /// Which unit a text of a file means.
        case unit(of: String)
    }

    let purpose: Purpose
    let title: Phrase
    var field: TextField
    /// How a path can go on, where there are several ways.
    var proposals: [String] = []

    /// Whether a path is typed.
    var isPath: Bool {
        switch purpose {
        case .path, .letter, .answers, .codebook: true
        case .search, .group, .adviser, .due, .unit: false
        }
    }
}

/// A question that wants yes or no.
struct Confirm: Sendable {
    /// What yes is said to.
    enum Purpose: Sendable {
        /// A file, by a follow-up list.
        case export(ExportRequest)
        /// A group, by another of the same name.
        case group(UnitGroup)
        /// A file, by a letter.
        case letter(LetterRequest)
        /// That answers are imported.
        case importing(ImportPreview)
        /// That the last import is undone.
        case undoImport
        /// That what a file would bring is left, with what was said of whom its rows are about.
        case leavingImport
        /// That the program is left although work is going on.
        case leaving
    }

    let question: Phrase
    /// What yes does.
    let purpose: Purpose
}
