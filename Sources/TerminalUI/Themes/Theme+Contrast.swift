extension Theme {
    /// As much contrast as there is: bright on black, and it paints its ground itself. At least 7:1 everywhere.
    public static let contrast = Theme(
        name: "contrast", ground: .dark,
        rows: [
            Row(.text, eight: Style(7, on: 0), sixteen: Style(15, on: 0), palette: Style(231, on: 16)),
            Row(.dim, eight: Style(7, on: 0), palette: Style(252, on: 16)),
            Row(
                .title, eight: Style(6, on: 0, .bold), sixteen: Style(14, on: 0, .bold),
                palette: Style(51, on: 16, .bold)),
            Row(
                .heading, eight: Style(3, on: 0, .bold), sixteen: Style(11, on: 0, .bold),
                palette: Style(226, on: 16, .bold)),
            Row(
                .activeTab, eight: Style(0, on: 6, .bold), sixteen: Style(0, on: 14, .bold),
                palette: Style(16, on: 51, .bold)),
            Row(.tab, eight: Style(7, on: 0), sixteen: Style(15, on: 0), palette: Style(231, on: 16)),
            Row(
                .key, eight: Style(6, on: 0, .bold), sixteen: Style(14, on: 0, .bold),
                palette: Style(51, on: 16, .bold)),
            Row(.keyLabel, eight: Style(7, on: 0), sixteen: Style(15, on: 0), palette: Style(231, on: 16)),
            Row(
                .selected, eight: Style(0, on: 7, .bold), sixteen: Style(0, on: 15, .bold),
                palette: Style(16, on: 231, .bold)),
            Row(
                .selectedInactive, eight: Style(7, on: 0, .underline), sixteen: Style(15, on: 0, .underline),
                palette: Style(231, on: 16, .underline)),
            Row(
                .marked, eight: Style(3, on: 0, .bold), sixteen: Style(11, on: 0, .bold),
                palette: Style(226, on: 16, .bold)),
            Row(
                .match, eight: Style(0, on: 3, [.bold, .underline]),
                sixteen: Style(0, on: 11, [.bold, .underline]),
                palette: Style(16, on: 226, [.bold, .underline])),
            Row(.good, eight: Style(2, on: 0), sixteen: Style(10, on: 0), palette: Style(46, on: 16)),
            Row(
                .low, eight: Style(3, on: 0, .bold), sixteen: Style(11, on: 0, .bold),
                palette: Style(217, on: 16, .bold)),
            Row(
                .warning, eight: Style(3, on: 0, .underline), sixteen: Style(11, on: 0, .underline),
                palette: Style(226, on: 16, .underline)),
            Row(
                .error, eight: Style(0, on: 3, .bold), sixteen: Style(0, on: 11, .bold),
                palette: Style(16, on: 226, .bold)),
            Row(.missing, eight: Style(6, on: 0), sixteen: Style(14, on: 0), palette: Style(219, on: 16)),
            Row(.badge, eight: Style(0, on: 3), sixteen: Style(0, on: 11), palette: Style(16, on: 226)),
            Row(.bar, eight: Style(6, on: 0), sixteen: Style(14, on: 0), palette: Style(51, on: 16)),
            Row(
                .barAlternate, eight: Style(7, on: 0), sixteen: Style(15, on: 0), palette: Style(231, on: 16)),
            Row(.barNeutral, eight: Style(7, on: 0), palette: Style(250, on: 16)),
            Row(.barRest, eight: Style(7, on: 0), palette: Style(248, on: 16)),
            Row(
                .barMark, eight: Style(3, on: 0, .bold), sixteen: Style(11, on: 0, .bold),
                palette: Style(226, on: 16, .bold)),
            Row(.border, eight: Style(7, on: 0), palette: Style(252, on: 16)),
            Row(
                .input, eight: Style(7, on: 0, .underline), sixteen: Style(15, on: 0, .underline),
                palette: Style(231, on: 16, .underline)),
            Row(
                .link, eight: Style(6, on: 0, .underline), sixteen: Style(14, on: 0, .underline),
                palette: Style(51, on: 16, .underline)),
        ])
}
