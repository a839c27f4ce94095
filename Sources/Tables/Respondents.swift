import Survey
import SurveyAnalytics
import Wording

/// Who has answered a wave, frame by frame: kommuner and bydeler are not counted together.
public enum Respondents {
    /// `312 kommuner og 10 bydeler`; kommuner alone where nobody else has answered.
    public static func words(of wave: Wave, _ numbers: Numbers) -> String {
        let groups = wave.register.frames.map { frame in
            (frame, ResponseRate(of: .country(frame: frame.id, in: wave.register), in: wave).answered)
        }
        let answering = groups.enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }
        return numbers.list(
            answering.map { _, group in
                let (frame, count) = group
                return "\(numbers.whole(count)) \((count == 1 ? frame.one : frame.label)[numbers.language])"
            })
    }
}
