import Survey
import TerminalUI
import Wording

/// Draws how far the work has come.
enum JobView {
    private static let barWidth = 20

    static func draw(_ state: State, in row: Rect, on grid: inout Grid) {
        guard let job = state.job else { return }
        let (language, glyphs) = (state.settings.language, state.settings.glyphs)
        let measure = job.share.map { JobView.measure(of: $0, in: state) } ?? [Span(glyphs[.ellipsis] + " ")]
        let tail = measure + [Span(remark(on: job, in: state)[language], .dim)]
        let room = row.width - tail.reduce(4) { $0 + TextWidth.of($1.text) }
        let title = TextWidth.truncated(
            job.title.capitalized[language], width: max(8, room), glyphs: glyphs)
        grid.fill(row)
        grid.put([Span(title + " ")] + tail, x: row.x + 1, y: row.y, limit: row.maxX)
    }

    private static func measure(of share: Double, in state: State) -> [Span] {
        let percent = state.settings.numbers.percent(Int((share * 100).rounded(.down)))
        let bar = Bar(share: share, width: barWidth, glyphs: state.settings.glyphs)
        return bar.spans(rest: .lightShade) + [Span("  \(percent)  ")]
    }

    private static func remark(on job: Job, in state: State) -> Phrase {
        if job.isStopping { return JobWords.stopping }
        return job.canBeStopped ? JobWords.keyStops(state.keyName(ofCommand: "program.stop")) : Phrase("")
    }
}

extension State {
    /// Where it stands how far the work has come: above the keys, and above what is typed or asked there. Nil where the work
    /// has not taken long enough to be told of.
    func jobRow(in frame: ScreenFrame) -> Rect? {
        guard job?.isShown == true else { return nil }
        return switch overlay {
        case .typing, .confirm: frame.message.above
        case .menu, .palette, .form, nil: frame.message
        }
    }
}

extension Rect {
    /// The row above a row.
    var above: Rect { Rect(x: x, y: y - 1, width: width, height: 1) }
}
