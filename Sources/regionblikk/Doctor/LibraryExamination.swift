import NcursesTerminal
import Survey
import Wording
import Workspace

/// Which libraries the program runs with.
enum LibraryExamination {
    static var all: [Examination] {
        [
            Examination(
                DoctorWords.libraries, .fine, Phrase("\(Terminal.libraryVersion), \(Libraries.database)"))
        ]
    }
}
