import Survey

extension FlagEvidence {
    /// No answer, in so many waves running. A wave whose register lacks the unit's code ends the run.
    func silence(of unit: Int, _ wavesRunning: ClosedRange<Int>) -> [Reason] {
        guard let run = SilentRun(ofUnit: unit, in: wave, earlier: earlier), wavesRunning.contains(run.waves)
        else { return [] }
        return [(.unit, .silence(wavesRunning: run.waves, since: run.since))]
    }

    /// An answer that breaks off early.
    func incomplete(_ unit: Int, below percent: Int) -> [Reason] {
        guard wave.responses[unit] != nil else { return [] }
        let response = completeness.response(ofUnit: unit)
        return 100 * response.answered < percent * response.put ? [(.unit, .incomplete(response))] : []
    }
}
