import Survey
import SurveyAnalytics

/// How numbers and days are written in one language. Pure text: no locale of the machine is asked.
public struct Numbers: Sendable, Hashable {
    /// The language that is written.
    public let language: Language

    /// The manners of one language.
    public init(_ language: Language) {
        self.language = language
    }

    private var groupMark: String { language == .english ? "," : "\u{202F}" }
    private var decimalMark: String { language == .english ? "." : "," }

    /// A whole number as each language writes it.
    static func inEach(_ number: Int) -> Phrase {
        Phrase(
            nb: Numbers(.bokmaal).whole(number), nn: Numbers(.nynorsk).whole(number),
            en: Numbers(.english).whole(number))
    }

    /// A whole number in groups of three: `11 923`, `11,923`. Four digits stay together in Norwegian lists
    /// only when they are a year, which is no number: write years with `String`.
    public func whole(_ number: some BinaryInteger) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { grouped += groupMark }
            grouped.append(digit)
        }
        return (number < 0 ? "\u{2212}" : "") + grouped
    }

    /// A number with a fixed count of decimals, rounded half away from zero: `2,4`.
    public func decimal(_ number: Double, _ decimals: Int = 1) -> String {
        guard let rounded = Numbers.rounded(number, decimals: decimals) else { return "\u{2026}" }
        return (rounded < 0 ? "\u{2212}" : "") + fixed(Int64(rounded.magnitude), decimals)
    }

    /// A number in whole units of `10^-decimals`, rounded half away from zero; nil for what is too large to be
    /// written, and for what is no number.
    public static func rounded(_ number: Double, decimals: Int) -> Int64? {
        Rounding.decimal(number, places: decimals)
    }

    /// A stored number of `10^-decimals`, written with its decimals: 111 with one decimal is `11,1`.
    public func stored(_ number: Int32, decimals: Int) -> String {
        (number < 0 ? "\u{2212}" : "") + fixed(Int64(number.magnitude), decimals)
    }

    /// A change with its sign; a change that rounds to zero has none: `+0,2`, `−0,9`, `0,0`.
    public func change(_ number: Double, _ decimals: Int = 1) -> String {
        let text = decimal(number, decimals)
        let roundsToZero = !text.contains { $0.isNumber && $0 != "0" }
        return number > 0 && !roundsToZero ? "+" + text : text
    }

    /// A percentage that has been rounded already: `72 %`, `72%`.
    public func percent(_ percent: Int) -> String { "\(percent)" + percentSign }

    /// What stands behind a percentage: the sign, in Norwegian behind a blank at which no line breaks.
    public var percentSign: String {
        language == .english ? "%" : "\u{A0}%"
    }

    /// A day: `12.1.2018`, `12 Jan 2018`.
    public func day(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.parts
        guard language == .english else { return "\(dayOfMonth).\(month).\(year)" }
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    /// A day as it is typed again: `12.1.2018`, `2018-01-12`.
    public func typed(_ day: Day) -> String {
        language == .english ? day.iso : self.day(day)
    }

    /// Things one after the other: `a, b og c`.
    public func list(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return things.first ?? "" }
        return things.dropLast().joined(separator: ", ") + (language == .english ? " and " : " og ") + last
    }

    private func fixed(_ magnitude: Int64, _ decimals: Int) -> String {
        let scale = Numbers.power(decimals)
        let whole = self.whole(magnitude / scale)
        guard decimals > 0 else { return whole }
        let digits = String(magnitude % scale)
        return whole + decimalMark + String(repeating: "0", count: decimals - digits.count) + digits
    }

    private static func power(_ decimals: Int) -> Int64 {
        (0..<max(0, decimals)).reduce(1) { power, _ in power * 10 }
    }
}
