extension Survey {
    /// The survey with all its waves as bytes; a register that several waves share is written once.
    public func archived() -> [UInt8] {
        var registers: [Register] = []
        var places: [Int] = []
        for wave in waves {
            let place = registers.firstIndex(of: wave.register) ?? registers.count
            if place == registers.count { registers.append(wave.register) }
            places.append(place)
        }
        var writer = ArchiveWriter()
        writer.write(registers)
        writer.write(places)
        for wave in waves {
            wave.write(withoutRegisterTo: &writer)
        }
        return Archive.seal(writer.bytes, as: .survey)
    }

    /// The survey that `archived()` wrote.
    ///
    /// - Throws: why the bytes are no survey; damaged bytes are found by their checksum.
    public init(archive: some Sequence<UInt8>) throws(ArchiveError) {
        var reader = try Archive.open(Array(archive), as: .survey)
        let registers: [Register] = try reader.read()
        let places: [Int] = try reader.read()
        var waves: [Wave] = []
        for place in places {
            guard registers.indices.contains(place) else { throw .damaged }
            waves.append(try Wave(from: &reader, register: registers[place]))
        }
        try reader.finish()
        guard let survey = Survey(waves: waves) else { throw .damaged }
        self = survey
    }
}
