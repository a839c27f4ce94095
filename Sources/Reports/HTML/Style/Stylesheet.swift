/// The look of a document: on a screen, on a narrow one, and on paper.
enum Stylesheet {
    /// The whole stylesheet.
    ///
    /// - Parameters:
    ///   - title: what stands at the top of every printed page.
    ///   - badge: what stands beside it where answers are made up.
    static func text(title: String, badge: String?) -> String {
        let dark = "@media screen and (prefers-color-scheme:dark){\n\(inks(\.dark))}\n"
        return inks(\.light) + dark + rules.map(\.written).joined() + narrow
            + PrintStyle.text(title: title, badge: badge)
    }

    /// Every rule that gives colours on a screen.
    static let rules = StyleRule.page + StyleRule.tables + StyleRule.charts

    private static func inks(_ value: KeyPath<Ink, String>) -> String {
        ":root{" + Ink.allCases.map { "--\($0.rawValue):\($0[keyPath: value]);" }.joined() + "}\n"
    }

    private static let narrow = """
        @media screen and (max-width:36rem){
        body{padding:.75rem}
        h1{font-size:1.5rem}
        th,td{padding:.3rem .35rem}
        dl{display:block}
        dd{margin:0 0 .5rem}
        }

        """
}
