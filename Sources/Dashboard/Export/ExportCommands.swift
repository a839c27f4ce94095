import Survey
import Wording

extension Command {
    /// What is done with what a screen says, on every screen.
    static let giving: [Command] = [
        Command(
            "screens.export", .screens, keys: ["e"], ExportWords.export, hint: ExportWords.hint, rank: 12,
            group: .work, disabled: nothingToGive
        ) { state in
            state.beginExport()
            return []
        },
        Command(
            "screens.copy", .screens, keys: ["y"], CopyWords.copy, hint: CopyWords.hint, rank: 13,
            group: .work,
            disabled: nothingToGive
        ) { state in
            state.overlay = .menu(.copies(state))
            return []
        },
    ]

    @Sendable private static func nothingToGive(_ state: State) -> Phrase? {
        state.front.hasReadout ? nil : ExportWords.nothing
    }
}
