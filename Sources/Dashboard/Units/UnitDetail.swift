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
        let groups = FlagGroup.groups(of: flags, in: state.content.wave)
        return [[Span(UnitWords.whyFlagged[language], .heading)]]
            + groups.flatMap { FlagLines.lines($0, settings: state.settings, width: width) }
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

/// Flags with a sign, wrapped.
enum FlagLines {
    /// A flag as a sentence.
    static func lines(_ flag: Flag, wave: Wave, settings: Settings, width: Int) -> [[Span]] {
        signed(FlagWords.sentence(flag, in: wave), settings, width)
    }

    /// Flags of one rule in few words.
    static func lines(_ group: FlagGroup, settings: Settings, width: Int) -> [[Span]] {
        signed(group.title, settings, width)
            + group.matters.flatMap { matter in
                let steps = "  " + (matter.steps.isEmpty ? "" : matter.steps + "  ")
                let indent = String(repeating: " ", count: max(4, TextWidth.of(steps)))
                let words = TextWidth.wrap(matter.words[settings.language], width: width - indent.count)
                return words.enumerated().map { [Span(($0 == 0 ? steps : indent) + $1)] }
            }
    }

    private static func signed(_ words: Phrase, _ settings: Settings, _ width: Int) -> [[Span]] {
        let sign = settings.glyphs[.warning] + " "
        let indent = String(repeating: " ", count: TextWidth.of(sign))
        let lines = TextWidth.wrap(words[settings.language], width: width - TextWidth.of(sign))
        return lines.enumerated().map { [Span($0 == 0 ? sign : indent, .warning), Span($1)] }
    }
}
