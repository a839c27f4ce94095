extension Theme {
    /// For dark text on a light ground. It leaves the ground to the terminal but where a row or a badge stands out.
    ///
    /// Green, yellow, cyan and white of the first eight are too bright to be read on white; what is good is blue there.
    public static let light = Theme(
        name: "light", ground: .light,
        rows: [
            Row(.dim, eight: Style(0, on: nil, .dim), palette: Style(242)),
            Row(.title, eight: Style(4, on: nil, .bold), palette: Style(24, on: nil, .bold)),
            Row(.heading, eight: Style(5, on: nil, .bold), palette: Style(94)),
            Row(.activeTab, eight: Style(7, on: 4, .bold), palette: Style(231, on: 24, .bold)),
            Row(.tab, eight: Style(0), palette: Style(239)),
            Row(.key, eight: Style(4, on: nil, .bold), palette: Style(24, on: nil, .bold)),
            Row(.keyLabel, eight: Style(0), palette: Style(239)),
            Row(
                .selected, eight: Style(7, on: 4, .bold), sixteen: Style(15, on: 4, .bold),
                palette: Style(16, on: 153)),
            Row(.selectedInactive, eight: Style(0, on: nil, .underline), palette: Style(235, on: 254)),
            Row(.marked, eight: Style(5, on: nil, .bold), palette: Style(90, on: nil, .bold)),
            Row(.match, eight: Style(0, on: 3), palette: Style(16, on: 221)),
            Row(.good, eight: Style(4), palette: Style(22)),
            Row(.low, eight: Style(1, on: nil, .bold), palette: Style(124, on: nil, .bold)),
            Row(.warning, eight: Style(5, on: nil, .underline), palette: Style(130)),
            Row(.error, eight: Style(7, on: 1, .bold), palette: Style(231, on: 160, .bold)),
            Row(.missing, eight: Style(5), palette: Style(90)),
            Row(.badge, eight: Style(0, on: 3), palette: Style(16, on: 214, .bold)),
            Row(.bar, eight: Style(4), palette: Style(25)),
            Row(.barAlternate, eight: Style(0), sixteen: Style(12), palette: Style(60)),
            Row(.barNeutral, eight: Style(0), palette: Style(242)),
            Row(.barRest, eight: Style(0, on: nil, .dim), sixteen: Style(8), palette: Style(245)),
            Row(.barMark, eight: Style(1, on: nil, .bold), palette: Style(125, on: nil, .bold)),
            Row(.border, eight: Style(4), sixteen: Style(8), palette: Style(245)),
            Row(.input, eight: Style(0, on: nil, .underline), palette: Style(16, on: 254)),
            Row(.link, eight: Style(4, on: nil, .underline), palette: Style(25, on: nil, .underline)),
        ])
}
