extension StyleRule {
    /// Charts. What they say stands in words beside them.
    static let charts = [
        StyleRule("svg", [], "display:block;width:100%;overflow:visible"),
        StyleRule(".track", [.decoration("fill", .hair)]),
        StyleRule(".bar", [.mark("fill", .bar, on: .paper, .own)]),
        StyleRule(".reach", [.mark("stroke", .text, on: .paper, .own)], "stroke-width:1.5"),
        StyleRule(".axis", [.mark("stroke", .line, on: .paper)], "stroke-width:1"),
        StyleRule(
            ".here", [.mark("fill", .paper, on: .text), .mark("stroke", .text, on: .paper)], "stroke-width:2"),
        StyleRule(".unit", [.mark("fill", .warning, on: .paper)]),
        StyleRule(".poor", [.mark("fill", .poor, on: .paper), .decoration("stroke", .paper)]),
        StyleRule(".neither", [.decoration("fill", .neither), .mark("stroke", .line, on: .paper)]),
        StyleRule(".good", [.mark("fill", .good, on: .paper), .decoration("stroke", .paper)]),
        StyleRule(".on-poor", [.label(.poorText, on: .poor)]),
        StyleRule(".on-neither", [.label(.neitherText, on: .neither)]),
        StyleRule(".on-good", [.label(.goodText, on: .good)]),
        StyleRule("svg text", [], "font-size:.75rem;font-weight:600;text-anchor:middle"),
        StyleRule("figcaption", [.text(.text, on: .paper)], "font-size:.9rem;margin:0 0 .5rem"),
        StyleRule(".key", [], "display:inline-block;white-space:nowrap;margin-right:1.1rem"),
        StyleRule(
            ".key svg", [],
            "display:inline-block;width:1.4rem;height:1rem;vertical-align:-.15rem;margin-right:.35rem"),
    ]
}
