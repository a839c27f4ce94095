import SurveyAnalytics
import Wording

/// A scale from 1 to 5 with a unit's own step and the means of what it is held against; the words beside it say the same.
struct RatingStrip {
    let own: Int?
    /// The region's mean where there is one, and last the country's.
    let means: [Mean?]

    var element: HTMLElement {
        let axis = [
            Length.line(from: RatingStrip.place(1), to: RatingStrip.place(5), y: "10", "10", look: "axis")
        ]
        let steps = (1...5).map {
            Length.line(
                from: RatingStrip.place(Double($0)), to: RatingStrip.place(Double($0)), y: "7", "13",
                look: "axis")
        }
        return HTMLElement(
            "svg", ["aria-hidden": "true", "width": "100%", "height": "20"],
            axis + steps + country + region
                + (own.map { [RatingStrip.diamond(at: RatingStrip.place(Double($0)))] } ?? []))
    }

    /// The country's mean is an upright line.
    private var country: [HTMLElement] {
        guard let mean = means.last ?? nil else { return [] }
        return [RatingStrip.upright(at: RatingStrip.place(mean.value))]
    }

    /// The region's mean is a ring.
    private var region: [HTMLElement] {
        guard means.count > 1, let mean = means[0] else { return [] }
        return [RatingStrip.ring(at: RatingStrip.place(mean.value))]
    }

    /// What the marks mean, in the order in which they are spoken of.
    static func legend(names: [String], _ about: UnitSubject) -> HTMLElement {
        let marks = names.count > 1 ? [ring(at: "50%"), upright(at: "50%")] : [upright(at: "50%")]
        let keys = [(diamond(at: "50%"), about.unit.name)] + zip(marks, names)
        return HTMLElement(
            "figcaption", [:],
            keys.map { mark, name in
                let sample = HTMLElement(
                    "svg", ["aria-hidden": "true", "width": "22", "height": "20"], [mark])
                return HTMLElement("span", ["class": "key"], [.element(sample), .text(name)])
            })
    }

    /// How far along a step lies.
    private static func place(_ value: Double) -> String { Length.percent(0.06 + 0.88 * (value - 1) / 4) }

    private static func upright(at x: String) -> HTMLElement {
        Length.line(from: x, to: x, y: "2", "18", look: "reach")
    }

    private static func ring(at x: String) -> HTMLElement {
        HTMLElement(
            "circle",
            ["class": "here", "cx": x, "cy": "10", "r": "4.5", "fill": "#ffffff", "stroke": "#1a1a1a"])
    }

    private static func diamond(at x: String) -> HTMLElement {
        HTMLElement(
            "svg", ["x": x, "y": "10", "width": "1", "height": "1", "overflow": "visible"],
            [HTMLElement("path", ["class": "unit", "d": "M0-7 7 0 0 7-7 0z", "fill": "#7a2e0e"])])
    }
}
