extension Theme {
    /// For light text on a dark ground. It leaves the ground to the terminal but where a row or a badge stands out.
    ///
    /// Red, blue and magenta of the first eight are too dark to be read on black, so eight colours do without them.
    public static let dark = Theme(
        name: "dark", ground: .dark,
        rows: [
            Row(.dim, eight: Style(7, on: nil, .dim), sixteen: Style(8), palette: Style(245)),
            Row(.title, eight: Style(6, on: nil, .bold), palette: Style(117, on: nil, .bold)),
            Row(.heading, eight: Style(3, on: nil, .bold), palette: Style(222)),
            Row(.activeTab, eight: Style(0, on: 6), palette: Style(16, on: 117, .bold)),
            Row(.tab, eight: Style(7), palette: Style(250)),
            Row(.key, eight: Style(6, on: nil, .bold), palette: Style(117, on: nil, .bold)),
            Row(.keyLabel, eight: Style(7), palette: Style(250)),
            Row(
                .selected, eight: Style(7, on: 4, .bold), sixteen: Style(15, on: 4, .bold),
                palette: Style(231, on: 25)),
            Row(.selectedInactive, eight: Style(7, on: nil, .underline), palette: Style(252, on: 237)),
            Row(.marked, eight: Style(3, on: nil, .bold), palette: Style(221, on: nil, .bold)),
            Row(.match, eight: Style(0, on: 3), palette: Style(16, on: 221)),
            Row(.good, eight: Style(2), sixteen: Style(10), palette: Style(78)),
            Row(
                .low, eight: Style(3, on: nil, .bold), sixteen: Style(9), palette: Style(203)),
            Row(
                .warning, eight: Style(3, on: nil, .underline), sixteen: Style(11, on: nil, .bold),
                palette: Style(222)),
            Row(.error, eight: Style(7, on: 1, .bold), palette: Style(231, on: 160, .bold)),
            Row(.missing, eight: Style(6), sixteen: Style(13), palette: Style(176)),
            Row(.badge, eight: Style(0, on: 3), palette: Style(16, on: 214, .bold)),
            Row(.bar, eight: Style(6), palette: Style(74)),
            Row(.barAlternate, eight: Style(7), sixteen: Style(14), palette: Style(67)),
            Row(.barNeutral, eight: Style(7), sixteen: Style(8), palette: Style(244)),
            Row(.barRest, eight: Style(7, on: nil, .dim), sixteen: Style(8), palette: Style(241)),
            Row(.barMark, eight: Style(3, on: nil, .bold), palette: Style(226, on: nil, .bold)),
            Row(.border, eight: Style(6), sixteen: Style(8), palette: Style(241)),
            Row(.input, eight: Style(7, on: nil, .underline), palette: Style(255, on: 236)),
            Row(.link, eight: Style(6, on: nil, .underline), palette: Style(75, on: nil, .underline)),
        ])
}
