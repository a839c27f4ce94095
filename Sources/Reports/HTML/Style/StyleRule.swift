/// One rule of a stylesheet. Its colours stand apart from the rest, each with the ground that it is seen on, so that
/// contrasts can be computed.
struct StyleRule: Sendable, Hashable {
    /// A colour that a rule gives.
    struct Colouring: Sendable, Hashable {
        let property: String
        let ink: Ink
        /// What it is seen on.
        let grounds: [Ink]
        /// How far it must stand out from each (WCAG 2: 4.5 for words, 3 for marks); nil for a ground and for decoration.
        let leastContrast: Double?

        /// Words.
        static func text(_ ink: Ink, on grounds: Ink...) -> Colouring {
            Colouring(property: "color", ink: ink, grounds: grounds, leastContrast: 4.5)
        }

        /// Words in a picture.
        static func label(_ ink: Ink, on ground: Ink) -> Colouring {
            Colouring(property: "fill", ink: ink, grounds: [ground], leastContrast: 4.5)
        }

        /// A mark that says something, by its `fill`, `stroke` or `border-color`.
        static func mark(_ property: String, _ ink: Ink, on grounds: Ink...) -> Colouring {
            Colouring(property: property, ink: ink, grounds: grounds, leastContrast: 3)
        }

        /// What words stand on.
        static func ground(_ ink: Ink) -> Colouring {
            Colouring(property: "background-color", ink: ink, grounds: [], leastContrast: nil)
        }

        /// What says nothing by itself.
        static func decoration(_ property: String, _ ink: Ink) -> Colouring {
            Colouring(property: property, ink: ink, grounds: [], leastContrast: nil)
        }
    }

    let selector: String
    let colours: [Colouring]
    let layout: String

    init(_ selector: String, _ colours: [Colouring] = [], _ layout: String = "") {
        self.selector = selector
        self.colours = colours
        self.layout = layout
    }

    /// The rule as a stylesheet has it; colours come last, since a shorthand such as `border` takes them away.
    var written: String {
        let colours = colours.map { "\($0.property):var(--\($0.ink.rawValue));" }.joined()
        return "\(selector){\(layout.isEmpty ? "" : layout + ";")\(colours)}\n"
    }
}
