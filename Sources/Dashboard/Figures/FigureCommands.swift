import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension Command {
    /// What works on one figure.
    static let figure: [Command] = [
        Command(
            "figure.open", .figure, keys: ["Enter"], FigureScreenWords.openUnits, hint: UnitsWords.openHint,
            rank: 1, group: .move, disabled: cannotOpen
        ) { state in
            state.openFigureUnits()
            return []
        },
        step("figure.next", "n", FigureScreenWords.next, UnitWords.nextHint, rank: 2, by: 1),
        step("figure.previous", "p", FigureScreenWords.previous, UnitWords.previousHint, rank: 3, by: -1),
        Command(
            "figure.next-series", .figure, keys: ["Right", "l"], AreaScreenWords.next,
            hint: AreaScreenWords.numberHint, rank: 5, group: .move
        ) { state in
            state.change(FigureScreen.self) { screen, _ in screen.stepSeries(by: 1) }
            return []
        },
        Command(
            "figure.previous-series", .figure, keys: ["Left", "h"], AreaScreenWords.previous, group: .move
        ) {
            state in
            state.change(FigureScreen.self) { screen, _ in screen.stepSeries(by: -1) }
            return []
        },
        Command(
            "figure.focus", .figure, keys: ["Tab"], FocusWords.turn, hint: FocusWords.hint, rank: 4,
            group: .choose, disabled: { $0.wholeIsShown }
        ) { state in
            state.change(FigureScreen.self) { screen, state in screen.turn(in: state) }
            return []
        },
        Command(
            "figure.back", .figure, keys: ["Esc", "Backspace"], FigureScreenWords.back,
            hint: ProgramWords.backHint, rank: 6, group: .move
        ) { state in
            state.goBack()
            return []
        },
    ]

    private static func step(
        _ id: String, _ key: String, _ title: Phrase, _ hint: Phrase, rank: Int, by steps: Int
    ) -> Command {
        Command(id, .figure, keys: [key], title, hint: hint, rank: rank, group: .move) { state in
            state.change(FigureScreen.self) { screen, state in screen.step(by: steps, in: state) }
            return []
        }
    }

    @Sendable private static func cannotOpen(_ state: State) -> Phrase? {
        guard let screen = state.front as? FigureScreen, let row = screen.row, let reading = screen.reading
        else {
            return FigureScreenWords.notARow
        }
        if let obstacle = reading.result.obstacle(row: row, series: screen.series) {
            return FigureScreenWords.cannotOpen(obstacle)
        }
        return screen.value?.share?.count == 0 ? AreaScreenWords.nobody : nil
    }
}

extension State {
    /// Opens the units that the value counts.
    fileprivate mutating func openFigureUnits() {
        guard let screen = front as? FigureScreen, let row = screen.row, let result = screen.reading?.result,
            let table = result.table, let survey = content.survey,
            case .units(let units) = result.units(
                row: row, series: screen.series, in: survey, texts: library?.texts)
        else { return }
        let numbers = settings.numbers
        let title = FigureScreenWords.title(
            screen.figure.name, row: FigureWords.label(table.rows[row].label, numbers),
            series: table.series.count > 1 ? FigureWords.label(table.series[screen.series], numbers) : nil)
        open(
            UnitsScreen(content: content, subset: UnitSubset(title, units: units, frame: result.domain.frame))
        )
    }
}
