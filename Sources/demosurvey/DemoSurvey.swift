import Survey

/// The demo survey: made-up answers of real kommuner and bydeler.
struct DemoSurvey {
    /// The waves, ascending by year.
    let waves: [DemoWave]
    /// The survey in its compiled form, from the answers as the reader reads them.
    let compiled: [UInt8]

    /// The seed of the demo survey that is shipped.
    static let seed: UInt64 = 2017

    /// The years of the survey, ascending.
    static let years = [2014, 2015, 2016, 2017]

    /// The files that the survey is kept in, by their name in the folder of fixtures.
    var files: [(name: String, bytes: [UInt8])] {
        waves.flatMap(\.files) + [("demo.survey", compiled)]
    }

    /// The demo survey of some sources. The same seed gives the same bytes.
    ///
    /// The newest wave is made first, and each earlier one so that it leads to those after it: what a unit will
    /// answer is known when it is decided what it answered before.
    init(sources: [WaveSource], phrasebook: Phrasebook, seed: UInt64) throws {
        var made: [DemoWave] = []
        for source in sources.sorted(by: { $0.codebook.wave > $1.codebook.wave }) {
            made.append(try DemoWave(source, after: made, phrasebook: phrasebook, seed: seed))
        }
        waves = made.reversed()
        compiled = Survey(waves: waves.map(\.wave))?.archived() ?? []
    }
}
