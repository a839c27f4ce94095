extension ClassTable {
    /// Whether the classes answered alike.
    public var chiSquare: Finding<ChiSquareTest> { ChiSquareTest.of(rows.map(\.rate)) }

    /// How even the response is over the classes, with one signed partial a row.
    public var rIndicator: Finding<RIndicator> { RIndicator.of(rows.map(\.rate)) }
}

extension ClassTable.Row {
    /// How far the class's part of those who answered lies from its part of the silent, in standard deviations.
    public var standardizedDifference: Finding<Double> {
        StandardizedDifference.of(shareAmongAnswered, shareAmongSilent)
    }
}
