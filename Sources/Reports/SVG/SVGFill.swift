/// What bars are filled with: told apart by pattern, so that a copy in black and white can be read.
enum SVGFill: String, Sendable, Hashable, CaseIterable {
    /// Dark all over.
    case solid
    /// Dark all over, in the colour of what is poor.
    case warning
    /// Lines that fall.
    case falling
    /// Lines that rise.
    case rising
    /// Dots.
    case dots
    /// Lines across each other.
    case crossed
    /// Nothing within the outline.
    case empty

    /// The outline of every bar.
    var stroke: String { self == .warning || self == .falling ? SVGFill.brown : SVGFill.blue }

    private static let blue = "#17405c"
    private static let brown = "#7a2e0e"

    /// The value of `fill`, for a document whose ids begin with a prefix.
    func paint(_ prefix: String) -> String {
        switch self {
        case .solid: SVGFill.blue
        case .warning: SVGFill.brown
        case .empty: "#ffffff"
        case .falling, .rising, .dots, .crossed: "url(#\(prefix)-\(rawValue))"
        }
    }

    /// The pattern, for those that are one.
    func definition(_ prefix: String) -> SVGElement? {
        switch self {
        case .solid, .warning, .empty: nil
        case .falling: pattern(prefix, ["M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"], SVGFill.brown, turned: true)
        case .rising: pattern(prefix, ["M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"], SVGFill.blue, turned: false)
        case .crossed: pattern(prefix, ["M0,4 L8,4 M4,0 L4,8"], SVGFill.blue, turned: false)
        case .dots: dotted(prefix)
        }
    }

    private func pattern(_ prefix: String, _ paths: [String], _ colour: String, turned: Bool) -> SVGElement {
        let lines = paths.map {
            SVGElement("path", ["d": $0, "stroke": colour, "stroke-width": "2", "fill": "none"])
        }
        return tile(prefix, lines, turned: turned)
    }

    private func dotted(_ prefix: String) -> SVGElement {
        let dots = [("2", "2"), ("6", "6")].map {
            SVGElement("circle", ["cx": $0, "cy": $1, "r": "1.3", "fill": SVGFill.blue])
        }
        return tile(prefix, dots, turned: false)
    }

    private func tile(_ prefix: String, _ marks: [SVGElement], turned: Bool) -> SVGElement {
        let ground = SVGElement("rect", ["width": "8", "height": "8", "fill": "#ffffff"])
        return SVGElement(
            "pattern",
            [
                "id": "\(prefix)-\(rawValue)", "width": "8", "height": "8",
                "patternUnits": "userSpaceOnUse",
                "patternTransform": turned ? "scale(-1,1)" : "scale(1,1)",
            ], [ground] + marks)
    }
}
