import SurveyAnalytics
import Wording

/// The parts of a scale in one bar, poor to the left and good to the right, with their percentages where there is room;
/// the words beside it say the same.
struct StackBar {
    let distribution: Distribution

    /// The smallest part of a narrow bar that has room for its number.
    private static let leastForNumber = 0.09

    /// The picture; nil where only counts are shown.
    var element: HTMLElement? {
        let shares = ScalePart.allCases.compactMap { distribution.share(of: $0) }
        guard shares.count == ScalePart.allCases.count, shares[0].showsPercent else { return nil }
        var (left, drawn) = (0.0, [HTMLElement]())
        for (part, share) in zip(ScalePart.allCases, shares) {
            guard let value = share.value, value > 0 else { continue }
            drawn.append(
                StackBar.box(part, x: Length.percent(left), width: Length.percent(value), height: "20"))
            if value >= StackBar.leastForNumber, let percent = share.percent {
                drawn.append(
                    HTMLElement(
                        "text",
                        [
                            "class": "on-\(part.rawValue)", "x": Length.percent(left + value / 2), "y": "14",
                            "text-anchor": "middle", "font-size": "12", "fill": part.label,
                        ], text: String(percent)))
            }
            left += value
        }
        return HTMLElement("svg", ["aria-hidden": "true", "width": "100%", "height": "20"], drawn)
    }

    /// What the parts are called, each with its colour and in the order of the bar.
    static func legend(_ names: [(part: ScalePart, name: String)]) -> HTMLElement {
        HTMLElement(
            "figcaption", [:],
            names.map { part, name in
                let sample = HTMLElement(
                    "svg", ["aria-hidden": "true", "width": "22", "height": "16"],
                    [box(part, x: "0", width: "100%", height: "16")])
                return HTMLElement("span", ["class": "key"], [.element(sample), .text(name)])
            })
    }

    private static func box(_ part: ScalePart, x: String, width: String, height: String) -> HTMLElement {
        HTMLElement(
            "rect",
            [
                "class": part.rawValue, "x": x, "width": width, "height": height, "fill": part.fill,
                "stroke": "#ffffff",
            ])
    }
}

extension ScalePart {
    /// The colour where no stylesheet says another.
    fileprivate var fill: String {
        switch self {
        case .poor: Ink.poor.light
        case .neither: Ink.neither.light
        case .good: Ink.good.light
        }
    }

    /// The colour of words on it.
    fileprivate var label: String {
        switch self {
        case .poor: Ink.poorText.light
        case .neither: Ink.neitherText.light
        case .good: Ink.goodText.light
        }
    }
}
