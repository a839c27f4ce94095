extension StyleRule {
    /// Tables, each in a box of its own that scrolls where the page is too narrow for it.
    static let tables = [
        StyleRule(".scroll", [], "overflow-x:auto;margin:0 0 1rem"),
        StyleRule("table", [], "border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35"),
        StyleRule(
            "caption", [.text(.text, on: .paper)],
            "text-align:left;font-weight:600;font-size:1rem;padding:.5rem 0 .35rem"),
        StyleRule(
            "th,td", [.decoration("border-color", .hair)],
            "text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid"),
        StyleRule("th", [], "font-weight:600"),
        StyleRule("tbody th", [], "font-weight:400"),
        StyleRule("thead th", [.text(.text, on: .panel), .ground(.panel)], "vertical-align:bottom"),
        StyleRule(
            "tbody th.part", [.text(.accent, on: .paper)], "font-weight:600;padding-top:.7rem;border:0"),
        StyleRule("th.number,td.number", [], "text-align:right;font-variant-numeric:tabular-nums"),
        StyleRule(".kept", [], "white-space:nowrap"),
        StyleRule(
            "tr.own>*", [.text(.text, on: .own), .ground(.own)],
            "font-weight:600"),
        StyleRule("td ul", [], "margin:0;padding-left:1rem"),
        StyleRule("td small,th small", [.text(.soft, on: .paper, .own)], "font-size:.85em;font-weight:400"),
        StyleRule("table.even", [], "table-layout:fixed;hyphens:auto"),
        StyleRule("table.wide", [], "min-width:44rem"),
    ]
}
