import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI

/// Something that happened and that the state may answer to.
public enum Action: Sendable, Hashable {
    /// A key, a click, a paste or a new window size.
    case key(KeyEvent)
    /// What became of an export that the state had asked for.
    case exported(ExportRequest, ExportOutcome)
    /// That a group of units has been kept.
    case kept(UnitGroup)
    /// The follow-up as it is now, and today's date.
    case book(FollowUpBook, today: Day)
    /// What became of something that was to be done with the follow-up.
    case followedUp(FollowUpResult)
    /// What was done with a unit, the oldest first.
    case history(unit: Int, [HistoryLine])
    /// A letter to a unit that had been asked for.
    case drafted(unit: Int, MailDraft)
    /// What became of a letter that was to be written to a file.
    case wroteLetter(LetterRequest, ExportOutcome)
    /// How a path that was being typed can go on.
    case completions(of: String, [String])
    /// The figures of the report, and what a printed report says of them.
    case figures(FigureLibrary)
    /// What could not be done beside the screen, in one line.
    case failed(Phrase)
    /// That the long work takes a while, and which share of it is done, in 0...1; nil where that cannot be told.
    case progress(Double?)
    /// What became of reading a file of answers.
    case previewed(ImportRequest, PreviewOutcome)
    /// What became of an import, or of undoing one.
    case imported(ImportOutcome)
    /// The last import, which can be undone; nil where there is none.
    case lastImport(KeptImport?)
    /// What was worked out for the screen.
    case calculated(CalculationResult)
}

/// Something that the state asks the world outside to do. Never performed here.
public enum Effect: Sendable, Hashable {
    /// Leave the program.
    case quit
    /// Keep a choice for the next start.
    case remember(Choice, String)
    /// Write a follow-up list.
    case export(ExportRequest)
    /// Keep a group of units; one of the same name is replaced.
    case keep(UnitGroup)
    /// Read the follow-up; from then on changes of other programs are brought too.
    case readBook
    /// Do something with the follow-up, in somebody's name.
    case followUp(FollowUpRequest, by: String)
    /// Look up what was done with a unit.
    case history(unit: Int)
    /// Make a letter to a unit, in somebody's name.
    case draft(unit: Int, MailPurpose, by: String)
    /// Write a letter to a file that mail programs open.
    case writeLetter(LetterRequest)
    /// Read the figures of the report.
    case readFigures
    /// Give a text to the clipboard.
    case copy(String)
    /// Look up how a path that is being typed can go on.
    case complete(String)
    /// Stop the long work that is going on.
    case stopJob
    /// Read a file of answers.
    case preview(ImportRequest)
    /// Import what was read.
    case importAnswers(ImportPreview)
    /// Look up the last import.
    case findLastImport
    /// Undo the last import.
    case undoImport
    /// Show the survey as it is kept now, and say something.
    case reopen(Phrase)
    /// Work out what the screen needs now, in this order; what was asked for before and is not here is needed no more.
    case calculate([AnyCalculation])
}

/// A letter that is to be written to a file.
public struct LetterRequest: Sendable, Hashable {
    /// The letter.
    public let draft: MailDraft
    /// Where to, as the user typed it.
    public let path: String
    /// Whether a file of that name may be replaced.
    public let replaces: Bool

    /// A letter and where it goes.
    public init(_ draft: MailDraft, path: String, replaces: Bool = false) {
        self.draft = draft
        self.path = path
        self.replaces = replaces
    }
}

/// A choice that is remembered from one start to the next.
public enum Choice: String, Sendable, Hashable, CaseIterable {
    /// The id of the chosen class of the main division, empty for the whole country; or the entry of a group, as
    /// `State.entry(ofGroup:)` gives it.
    case region
    /// The name of the adviser who sits here.
    case adviser
    /// The language that the dashboard speaks.
    case language
    /// The name of the theme.
    case theme
    /// Where the program was left, as `State.bookmark` gives it.
    case bookmark
}

/// Something that is to be written to a file.
public struct ExportRequest: Sendable, Hashable {
    /// What is written.
    public enum Subject: Sendable, Hashable {
        /// A follow-up list of these units: positions in the register, in the order of the list.
        case followUp([Int])
        /// What a screen says, and its picture.
        case screen(ShownScreen)
        /// The report on a unit or a place, as a page to be read and printed.
        case report(ReportedPlace)
    }

    /// What a report is about.
    public enum ReportedPlace: Sendable, Hashable {
        /// A unit, by its position in the register.
        case unit(Int)
        /// A class of the main division, by its id; nil for the whole country.
        case region(String?)
        /// A group of units.
        case group(UnitGroup)
    }

    /// What is written.
    public let subject: Subject
    /// Where to, as the user typed it.
    public let path: String
    /// Whether a file of that name may be replaced.
    public let replaces: Bool

    /// Something and where it goes.
    public init(_ subject: Subject, path: String, replaces: Bool = false) {
        self.subject = subject
        self.path = path
        self.replaces = replaces
    }

    /// A follow-up list of these units.
    public init(units: [Int], path: String, replaces: Bool = false) {
        self.init(.followUp(units), path: path, replaces: replaces)
    }
}

/// What became of an export.
public enum ExportOutcome: Sendable, Hashable {
    /// The whole path that was written, and how many rows.
    case written(path: String, rows: Int)
    /// A file of that name is there, and nothing was written.
    case exists(path: String)
    /// Nothing was written, and why.
    case failed(Phrase)
    /// The user has stopped it, and nothing was written.
    case stopped
}
