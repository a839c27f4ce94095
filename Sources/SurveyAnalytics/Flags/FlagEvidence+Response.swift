import Survey

extension FlagEvidence {
    /// No answer, in so many waves running. A wave whose register lacks the unit's code ends the run.
    func silence(of unit: Int, _ wavesRunning: ClosedRange<Int>) -> [Reason] {
        guard wave.responses[unit] == nil else { return [] }
        let code = wave.register.units[unit].code
        let silent = earlier.prefix { earlier in
            earlier.register.position(ofUnit: code).map { earlier.responses[$0] == nil } ?? false
        }
        let running = 1 + silent.count
        guard wavesRunning.contains(running) else { return [] }
        return [(.unit, .silence(wavesRunning: running, since: silent.last?.year ?? wave.year))]
    }

    /// An answer that breaks off early.
    func incomplete(_ unit: Int, below percent: Int) -> [Reason] {
        guard wave.responses[unit] != nil else { return [] }
        let response = completeness.response(ofUnit: unit)
        return 100 * response.answered < percent * response.put ? [(.unit, .incomplete(response))] : []
    }
}
