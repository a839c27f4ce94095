import Dashboard
import Survey
import Wording
import Workspace

extension Workspace {
    /// What the dashboard shows of it.
    var content: Content {
        Content(
            wave: wave, earlier: earlier, rules: rules, isSynthetic: survey.isSynthetic, exportFolder: "",
            themes: { themes })
    }

    /// What can be imported beside it. The demo survey's codebooks are not offered: answers read with one of them would
    /// pass as made up.
    var importDesk: ImportDesk {
        switch origin {
        case .demo: ImportDesk()
        case .store: ImportDesk(years: survey.waves.map(\.year).reversed())
        case .folder: ImportDesk(refusal: ImportScreenWords.readsFolder)
        }
    }
}
