extension State {
    /// What a calculation gave; nil while it is being worked out, and where the screen in front has not named it.
    func result<Asked: Calculation>(of calculation: Asked) -> Asked.Result? {
        results.result(of: calculation)
    }

    /// What the screen in front needs and what has not been worked out.
    private var missing: [AnyCalculation] {
        front.calculations(in: self).map(AnyCalculation.init).filter { !results.has($0) }
    }

    /// Works out at once what the screen in front needs, where that takes no time to speak of.
    ///
    /// - Returns: whether anything is known now that was not.
    mutating func calculateAtOnce() -> Bool {
        guard !content.isLarge else { return false }
        let missing = missing
        for calculation in missing { letGo(of: results.add(calculation.result(in: content))) }
        return !missing.isEmpty
    }

    /// What is to be worked out beside the loop; nil where that is going on.
    var wantedCalculations: Effect? {
        let missing = content.isLarge ? missing : []
        return missing == asked ? nil : .calculate(missing)
    }

    /// Asks for what is to be worked out beside the loop.
    mutating func askForCalculations() -> [Effect] {
        guard case .calculate(let missing)? = wantedCalculations else { return [] }
        asked = missing
        return [.calculate(missing)]
    }

    /// Takes up what has been worked out.
    mutating func take(_ result: CalculationResult) -> [Effect] {
        letGo(of: results.add(result))
        asked.removeAll { $0 == result.of }
        return []
    }
}
