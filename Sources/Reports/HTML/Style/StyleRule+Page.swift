extension StyleRule {
    /// The page and what stands on it outside tables and charts.
    static let page = [
        StyleRule("*", [], "box-sizing:border-box"),
        StyleRule(
            "body", [.text(.text, on: .paper), .ground(.paper)],
            "margin:0 auto;max-width:62rem;padding:1.5rem;overflow-wrap:break-word;"
                + "font:1rem/1.5 'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif"),
        StyleRule("h1,h2,h3", [.text(.accent, on: .paper)], "line-height:1.25;margin:0 0 .5rem"),
        StyleRule("h1", [], "font-size:2rem"),
        StyleRule(
            "h2", [.decoration("border-color", .hair)],
            "font-size:1.4rem;border-top:1px solid;padding-top:1rem"),
        StyleRule("h3", [], "font-size:1.1rem;margin-top:1.25rem"),
        StyleRule("section", [], "margin:2.25rem 0"),
        StyleRule("p,ul,dl,figure", [], "margin:0 0 .75rem"),
        StyleRule("ul", [], "padding-left:1.2rem"),
        StyleRule("a", [.text(.accent, on: .paper, .panel)]),
        StyleRule(
            "a:focus-visible,.scroll:focus-visible", [.mark("outline-color", .accent, on: .paper, .panel)],
            "outline:2px solid;outline-offset:2px"),
        StyleRule(
            ".skip", [.text(.accent, on: .paper), .ground(.paper)],
            "position:absolute;left:-100vw;padding:.5rem"),
        StyleRule(".skip:focus", [], "left:.5rem;top:.5rem"),
        StyleRule(".lead", [.text(.soft, on: .paper)], "font-size:1.1rem"),
        StyleRule(".note", [.text(.soft, on: .paper)], "font-size:.9rem"),
        StyleRule(
            ".badge", [.text(.badgeText, on: .badge), .ground(.badge)],
            "display:inline-block;font-weight:700;font-size:.85rem;line-height:1.2;letter-spacing:.04em;"
                + "padding:.2rem .5rem;border-radius:.2rem;"),
        StyleRule("h2 .badge", [], "font-size:.65rem;vertical-align:.2rem;margin-left:.5rem"),
        StyleRule(
            ".notice",
            [.text(.text, on: .panel), .ground(.panel), .mark("border-color", .warning, on: .paper)],
            "border-left:.35rem solid;padding:.75rem 1rem"),
        StyleRule(".notice p", [], "margin:.4rem 0 0"),
        StyleRule(
            "nav,.box", [.text(.text, on: .panel), .ground(.panel)],
            "padding:.75rem 1rem;border-radius:.3rem;margin:1.25rem 0"),
        StyleRule("nav ul", [], "columns:2 16rem;margin:.25rem 0 0"),
        StyleRule(".box ul", [], "margin:0"),
        StyleRule(".box h2", [], "border:0;padding:0"),
        StyleRule(".box p", [.text(.soft, on: .panel)], "margin:.5rem 0 0;font-size:.9rem"),
        StyleRule(
            "dl", [], "display:grid;grid-template-columns:fit-content(16rem) 1fr;gap:.25rem 1.25rem"),
        StyleRule("dt", [.text(.soft, on: .paper)]),
        StyleRule("dd", [], "margin:0;min-width:0"),
        StyleRule(
            "blockquote", [.decoration("border-color", .hair)],
            "margin:0 0 .75rem;padding-left:.75rem;border-left:.2rem solid"),
        StyleRule(".question", [], "font-weight:600;margin:.75rem 0 .25rem"),
        StyleRule("blockquote p", [], "margin:0"),
        StyleRule(".warning", [.text(.warning, on: .paper, .panel)], "font-weight:600"),
        StyleRule("footer", [.text(.soft, on: .paper)], "font-size:.85rem"),
    ]
}
