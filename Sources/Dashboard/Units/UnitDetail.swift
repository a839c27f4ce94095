import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is to be said of the selected unit beside the list: answer, flags, channels. Each begins at the same place for
/// every unit, so that the eye finds it there, and little is painted anew from unit to unit.
struct UnitDetail {
    let state: State
    let unit: Int

    private var language: Language { state.settings.language }

    /// As many lines as there is room for at most; where there is too little, the last flags are left out.
    func lines(in room: Size) -> [[Span]] {
        let content = state.content
        let heading = [Span(content.name(of: unit), .heading)]
        let answered = UnitWords.response(
            content.wave.responses[unit], status: content.summary(unit).response.status,
            numbers: state.settings.numbers)
        let answer = padded(wrapped(answered[language], width: room.width), to: 3)
        let channels = padded(channelLines(width: room.width), to: 3)
        let flags = flagLines(width: room.width)
        let left = max(0, room.height - 1 - answer.count - channels.count)
        return [heading] + answer + padded(Array(flags.prefix(left)), to: left) + channels
    }

    private func flagLines(width: Int) -> [[Span]] {
        let flags = state.content.flags(of: unit)
        guard !flags.isEmpty else { return [[Span(UnitWords.notFlagged[language], .dim)]] }
        let sentences = flags.flatMap { flag in
            FlagLines.lines(flag, wave: state.content.wave, settings: state.settings, width: width)
        }
        return [[Span(UnitWords.whyFlagged[language], .heading)]] + sentences
    }

    private func channelLines(width: Int) -> [[Span]] {
        let channels = state.content.wave.preferredChannels(ofUnit: unit)
        let names =
            channels.isEmpty
            ? state.settings.glyphs[.none] : state.settings.numbers.list(channels.map { $0.label[language] })
        return [[Span(UnitWords.channels[language], .heading)]] + wrapped(names, width: width)
    }

    private func padded(_ lines: [[Span]], to count: Int) -> [[Span]] {
        lines + Array(repeating: [], count: max(0, count - lines.count))
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
