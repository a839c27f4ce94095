import Survey

extension Survey {
    /// The newest wave that has an item and the one before it that does, under whatever id, ascending; the wave just before
    /// where no earlier one has it, none where no wave does.
    public func newestYears(asking id: String) -> [Int] {
        guard let last = waves.lastIndex(where: { $0.codebook.position(ofItem: id) != nil }),
            let position = waves[last].codebook.position(ofItem: id)
        else { return [] }
        let item = waves[last].codebook.items[position]
        let earlier = waves[..<last].last { wave in
            wave.codebook.position(ofItem: item.comparability(withWave: wave.year)?.item ?? id) != nil
        }
        return [(earlier ?? waves[..<last].last)?.year, waves[last].year].compactMap(\.self)
    }
}
