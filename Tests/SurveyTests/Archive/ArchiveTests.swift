import Testing

@testable import Survey

@Suite struct ArchiveTests {
    let wave = HandmadeSurvey.wave(2017)

    @Test func aWaveComesBackAsItWas() throws {
        #expect(try Wave(archive: wave.archived()) == wave)
    }

    @Test func aSurveyComesBackAsItWas() throws {
        let survey = try #require(Survey(waves: [wave, HandmadeSurvey.wave(2016)]))
        #expect(try Survey(archive: survey.archived()) == survey)
    }

    @Test func twoWavesOfOneRegisterWriteItOnce() throws {
        let survey = try #require(Survey(waves: [wave, HandmadeSurvey.wave(2016)]))
        let other = Register(
            year: 2016, units: HandmadeSurvey.register.units, frames: HandmadeSurvey.register.frames,
            divisions: HandmadeSurvey.register.divisions, mainDivision: "region",
            characteristics: HandmadeSurvey.register.characteristics, series: HandmadeSurvey.register.series)
        let apart = try #require(Survey(waves: [wave, HandmadeSurvey.wave(2016, register: other)]))
        #expect(try Survey(archive: apart.archived()) == apart)
        #expect(survey.archived().count < apart.archived().count)
    }

    @Test func theSameSurveyGivesTheSameBytes() throws {
        #expect(wave.archived() == HandmadeSurvey.wave(2017).archived())
    }

    @Test func everyCutEndsInAnError() {
        let bytes = wave.archived()
        for length in bytes.indices {
            #expect(throws: ArchiveError.self) { try Wave(archive: bytes.prefix(length)) }
        }
    }

    @Test func everyChangedByteIsNoticed() {
        let bytes = wave.archived()
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x40
            #expect(throws: ArchiveError.self) { try Wave(archive: damaged) }
        }
    }

    @Test func trailingBytesAreAnError() {
        #expect(throws: ArchiveError.damaged) { try Wave(archive: wave.archived() + [0]) }
    }

    @Test func otherFilesAreNoArchive() {
        #expect(throws: ArchiveError.notAnArchive) { try Survey(archive: Array("kommunenr;svar\n".utf8)) }
        #expect(throws: ArchiveError.truncated) { try Survey(archive: []) }
        #expect(throws: ArchiveError.notAnArchive) { try Survey(archive: wave.archived()) }
    }

    @Test func aNewerArchiveSaysItsVersion() {
        var bytes = wave.archived()
        bytes[4] = 9
        #expect(throws: ArchiveError.unknownVersion(9)) { try Wave(archive: bytes) }
    }

    /// Version 2 added the number of statements on earlier waves, which is 0 here, version 4 that nobody is left out, and version 5
    /// that no role answers.
    @Test(arguments: [(UInt16(1), 3), (2, 2), (3, 2), (4, 1)])
    func anItemOfAnEarlierVersionIsReadToo(version: UInt16, missing: Int) throws {
        let item = HandmadeSurvey.items[0]
        var writer = ArchiveWriter()
        writer.write(item)
        var reader = ArchiveReader(writer.bytes.dropLast(missing), from: 0)
        reader.version = version
        #expect(try reader.read() as Item == item)
        #expect(reader.remaining == 0)
    }

    /// Version 3 added the number of traits and version 4 that of code changes, which are 0 here.
    @Test(arguments: [(UInt16(2), 2), (3, 1)])
    func aRegisterOfAnEarlierVersionIsReadToo(version: UInt16, missing: Int) throws {
        let register = Register(
            year: 2017, units: [], frames: [], divisions: [], mainDivision: "region", characteristics: [])
        var writer = ArchiveWriter()
        writer.write(register)
        var reader = ArchiveReader(writer.bytes.dropLast(missing), from: 0)
        reader.version = version
        #expect(try reader.read() as Register == register)
        #expect(reader.remaining == 0)
    }

    /// The checksum is made right again, so that the reader itself meets the damage.
    @Test(arguments: [UInt8(0x01), 0x02, 0x40, 0x80, 0xFF])
    func damageBehindARightChecksumNeverTraps(mask: UInt8) {
        let payload = Array(wave.archived().dropFirst(24))
        for place in payload.indices {
            var damaged = payload
            damaged[place] ^= mask
            let sealed = Archive.seal(damaged, as: .wave)
            do throws(ArchiveError) {
                let read = try Wave(archive: sealed)
                #expect(read != wave)
                #expect(read.columns.allSatisfy { $0.status.count == read.register.units.count })
            } catch {
                #expect(error == .damaged || error == .truncated)
            }
        }
    }

    @Test func anAnswerOutsideTheCategoriesIsDamage() {
        let columns = [AnswerColumn(status: [.silent, .answered, .answered], values: .codes([0, 1, 3]))]
        let broken = Wave(
            codebook: wave.codebook, register: wave.register, responses: wave.responses,
            columns: columns + wave.columns.dropFirst(), provenance: wave.provenance, issues: [])
        #expect(throws: ArchiveError.damaged) { try Wave(archive: broken.archived()) }
    }
}
