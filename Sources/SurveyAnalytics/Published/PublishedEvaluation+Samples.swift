import Survey

/// Who a row speaks of.
extension PublishedEvaluation {
    /// The wave of a year.
    func wave(_ year: Int) throws(PublishedObstacle) -> Wave {
        guard let wave = survey.wave(year) else { throw .noWave(year) }
        return wave
    }

    /// All units of a row's frame in a year.
    func country(_ row: PublishedRow, in wave: Wave) throws(PublishedObstacle) -> Domain {
        guard wave.register.frame(row.frame) != nil else {
            throw .notInRegister(row.frame, year: wave.year)
        }
        return .country(frame: row.frame, in: wave.register)
    }

    /// The units that a row speaks of in each of its years: the panel's, or all of the frame.
    func samples(_ row: PublishedRow) throws(PublishedObstacle) -> [PublishedSample] {
        row.panel.isEmpty ? try wholeWaves(row) : try followed(row)
    }

    /// What is worked out from the one year that a row speaks of.
    func only<Result>(
        _ row: PublishedRow, _ work: (PublishedSample) throws(PublishedObstacle) -> Result
    ) throws(PublishedObstacle) -> Result {
        let samples = try samples(row)
        guard samples.count == 1 else { throw .unclear }
        return try work(samples[0])
    }

    private func wholeWaves(_ row: PublishedRow) throws(PublishedObstacle) -> [PublishedSample] {
        try row.years.map { (year) throws(PublishedObstacle) in
            let wave = try wave(year)
            return PublishedSample(
                wave: wave, domain: try country(row, in: wave), item: itemID(row.subject, in: wave),
                panel: nil)
        }
    }

    /// The id that a wave gives an item: what the newest codebook that knows of it says, or the same.
    private func itemID(_ id: String, in wave: Wave) -> String {
        let statements = survey.waves.reversed().lazy.compactMap { later in
            later.codebook.position(ofItem: id).flatMap {
                later.codebook.items[$0].comparability(withWave: wave.year)
            }
        }
        return statements.first?.item ?? id
    }

    private func followed(_ row: PublishedRow) throws(PublishedObstacle) -> [PublishedSample] {
        let waves = try row.panel.map { (year) throws(PublishedObstacle) in try wave(year) }
        guard let newest = waves.last else { throw .unclear }
        let domain = try country(row, in: newest)
        if let battery = newest.codebook.battery(named: row.subject) {
            let panel = try followed { () throws(PanelRefusal) in
                try BatteryPanel(battery.role, in: domain, waves: waves)
            }
            return try row.years.map { (year) throws(PublishedObstacle) in
                let wave = try wave(year)
                guard let group = panel.group(in: wave) else { throw .absent(.waveNotInPanel) }
                return PublishedSample(
                    wave: wave, domain: group, item: itemID(row.subject, in: wave), panel: panel)
            }
        }
        let panel = try followed { () throws(PanelRefusal) in
            try Panel(of: row.subject, in: domain, waves: waves)
        }
        return try row.years.map { (year) throws(PublishedObstacle) in
            let wave = try wave(year)
            guard let group = panel.group(in: wave) else { throw .absent(.waveNotInPanel) }
            return PublishedSample(
                wave: wave, domain: group, item: itemID(row.subject, in: wave), panel: nil)
        }
    }

    /// A panel, its refusal as an obstacle.
    func followed<Followed>(
        _ panel: () throws(PanelRefusal) -> Followed
    ) throws(PublishedObstacle) -> Followed {
        do throws(PanelRefusal) {
            return try panel()
        } catch {
            throw .refused(error)
        }
    }
}

extension Codebook {
    /// The battery with this id, or the one that the item with this id belongs to.
    func battery(named id: String) -> Battery? {
        let own = position(ofItem: id).flatMap { items[$0].battery?.battery } ?? id
        return batteries.first { $0.id == own }
    }
}
