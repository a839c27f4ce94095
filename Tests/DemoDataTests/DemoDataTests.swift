import DemoData
import Survey
import Testing

@Suite struct DemoDataTests {
    @Test func theEmbeddedSurveyHasFourWavesAndSaysThatTheyAreMadeUp() throws {
        let bytes = UnsafeBufferPointer(start: demo_survey_bytes(), count: demo_survey_length())
        let survey = try Survey(archive: bytes)
        #expect(survey.waves.map(\.year) == [2014, 2015, 2016, 2017])
        #expect(survey.waves.allSatisfy { $0.codebook.isSynthetic })
        let register = survey.newest.register
        #expect(register.units(ofFrame: "kommuner").count == 426)
        #expect(register.units(ofFrame: "bydeler").count == 15)
        #expect(survey.newest.responses.count { $0 != nil } == 322)
    }
}
