extension Theme {
    /// Every theme that the user can choose, the usual one first.
    public static let all: [Theme] = [.dark]

    /// For light text on a dark ground. It leaves the ground to the terminal but where a row or a badge stands out.
    public static let dark = Theme(
        name: "dark",
        rows: [
            Row(.text),
            Row(.dim, mono: .dim, eight: Style(7, on: nil, .dim), sixteen: Style(8), palette: Style(245)),
            Row(.title, mono: .bold, eight: Style(6, on: nil, .bold), palette: Style(117, on: nil, .bold)),
            Row(.heading, mono: .bold, eight: Style(3, on: nil, .bold), palette: Style(222, on: nil, .bold)),
            Row(
                .activeTab, mono: [.bold, .reverse], eight: Style(0, on: 6),
                palette: Style(16, on: 117, .bold)),
            Row(.tab, eight: Style(7), palette: Style(250)),
            Row(.key, mono: .bold, eight: Style(6, on: nil, .bold), palette: Style(117, on: nil, .bold)),
            Row(.keyLabel, eight: Style(7), palette: Style(250)),
            Row(
                .selected, mono: .reverse, eight: Style(7, on: 4, .bold), sixteen: Style(15, on: 4, .bold),
                palette: Style(231, on: 25, .bold)),
            Row(
                .selectedInactive, mono: .underline, eight: Style(7, on: nil, .underline),
                palette: Style(252, on: 237)),
            Row(.marked, mono: .bold, eight: Style(3, on: nil, .bold), palette: Style(221, on: nil, .bold)),
            Row(.match, mono: [.bold, .underline], eight: Style(0, on: 3), palette: Style(16, on: 221)),
            Row(.good, eight: Style(2), sixteen: Style(10), palette: Style(114)),
            Row(.low, mono: .bold, eight: Style(1, on: nil, .bold), sixteen: Style(9), palette: Style(210)),
            Row(
                .warning, mono: .bold, eight: Style(3, on: nil, .bold), sixteen: Style(11),
                palette: Style(215)),
            Row(
                .error, mono: [.bold, .reverse], eight: Style(7, on: 1, .bold),
                palette: Style(231, on: 160, .bold)),
            Row(.missing, mono: .dim, eight: Style(5), sixteen: Style(13), palette: Style(176)),
            Row(.badge, mono: .reverse, eight: Style(0, on: 3), palette: Style(16, on: 214, .bold)),
            Row(.bar, eight: Style(6), palette: Style(74)),
            Row(.barAlternate, eight: Style(4, on: nil, .bold), sixteen: Style(12), palette: Style(67)),
            Row(.barNeutral, eight: Style(7), palette: Style(244)),
            Row(.barRest, mono: .dim, eight: Style(7, on: nil, .dim), sixteen: Style(8), palette: Style(238)),
            Row(.barMark, mono: .bold, eight: Style(3, on: nil, .bold), palette: Style(226, on: nil, .bold)),
            Row(.border, eight: Style(4), sixteen: Style(8), palette: Style(240)),
            Row(.input, mono: .underline, eight: Style(7, on: nil, .underline), palette: Style(255, on: 236)),
            Row(
                .link, mono: .underline, eight: Style(6, on: nil, .underline),
                palette: Style(75, on: nil, .underline)),
        ])
}
