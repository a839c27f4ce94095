import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is to be said of the selected unit beside the list: answer, flags, channels.
struct UnitDetail {
    let state: State
    let unit: Int

    private var language: Language { state.settings.language }

    func lines(width: Int) -> [[Span]] {
        let content = state.content
        let known = content.register.units[unit]
        let heading = [Span(content.name(of: unit), .heading), Span("  \(known.code)", .dim)]
        let answered = UnitWords.response(
            content.wave.responses[unit], status: content.summary(unit).response.status,
            numbers: state.settings.numbers)
        return [heading] + wrapped(answered[language], width: width) + [[]] + flagLines(width: width)
            + channelLines(width: width)
    }

    private func flagLines(width: Int) -> [[Span]] {
        let flags = state.content.flags(of: unit)
        guard !flags.isEmpty else { return [[Span(UnitWords.notFlagged[language], .dim)], []] }
        let sentences = flags.flatMap { flag in
            FlagLines.lines(flag, wave: state.content.wave, settings: state.settings, width: width)
        }
        return [[Span(UnitWords.whyFlagged[language], .heading)]] + sentences + [[]]
    }

    private func channelLines(width: Int) -> [[Span]] {
        let channels = state.content.wave.preferredChannels(ofUnit: unit)
        guard !channels.isEmpty else { return [] }
        let names = state.settings.numbers.list(channels.map { $0.label[language] })
        return [[Span(UnitWords.channels[language], .heading)]] + wrapped(names, width: width)
    }

    private func wrapped(_ text: String, width: Int) -> [[Span]] {
        TextWidth.wrap(text, width: width).map { [Span($0)] }
    }
}

/// A flag as a sentence with a sign, wrapped.
enum FlagLines {
    static func lines(_ flag: Flag, wave: Wave, settings: Settings, width: Int) -> [[Span]] {
        let sentence = FlagWords.sentence(flag, in: wave)[settings.language]
        let sign = settings.glyphs[.warning] + " "
        let indent = String(repeating: " ", count: TextWidth.of(sign))
        return TextWidth.wrap(sentence, width: width - TextWidth.of(sign)).enumerated().map { index, line in
            [Span(index == 0 ? sign : indent, .warning), Span(line)]
        }
    }
}
