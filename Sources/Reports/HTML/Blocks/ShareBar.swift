import SurveyAnalytics

/// A share as a bar with its interval across it, as wide as its cell; the words beside it say the same.
struct ShareBar {
    let share: Share

    /// The picture; nil where only counts are shown.
    var element: HTMLElement? {
        guard share.showsPercent, let value = share.value else { return nil }
        let track = HTMLElement(
            "rect", ["class": "track", "width": "100%", "height": "10", "y": "1", "fill": "#dddddd"])
        let bar = HTMLElement(
            "rect",
            ["class": "bar", "width": Length.percent(value), "height": "10", "y": "1", "fill": "#2b6a8a"])
        return HTMLElement(
            "svg", ["aria-hidden": "true", "width": "100%", "height": "12"], [track, bar] + reach)
    }

    /// The interval as a line between two ends.
    private var reach: [HTMLElement] {
        guard let interval = share.interval.value, !interval.isPoint else { return [] }
        let (low, high) = (Length.percent(interval.low), Length.percent(interval.high))
        return [
            Length.line(from: low, to: high, y: "6", "6"), Length.line(from: low, to: low, y: "3", "9"),
            Length.line(from: high, to: high, y: "3", "9"),
        ]
    }
}

/// Lengths and lines in pictures that are as wide as there is room for.
enum Length {
    /// A part of the whole width, with two decimals.
    static func percent(_ part: Double) -> String {
        let hundredths = Int((part * 10_000).rounded())
        let rest = hundredths % 100
        return rest == 0 ? "\(hundredths / 100)%" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }

    /// A line that says how far an interval reaches, or another.
    static func line(
        from left: String, to right: String, y top: String, _ bottom: String, look: String = "reach"
    ) -> HTMLElement {
        HTMLElement(
            "line",
            ["class": look, "x1": left, "x2": right, "y1": top, "y2": bottom, "stroke": "#1a1a1a"])
    }
}
