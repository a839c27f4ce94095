import FollowUp
import Survey
import Wording
import Workspace

/// What the doctor finds of what is kept and of the survey that is read.
enum StoreExamination {
    static func all(_ places: Places, folder: String?) -> [Examination] {
        [store(places), survey(places, folder: folder)]
    }

    private static func store(_ places: Places) -> Examination {
        switch places.examineStore() {
        case .success(let waves?) where !waves.isEmpty:
            Examination(
                DoctorWords.database, .fine, DoctorWords.waves(waves.map(\.id.year), path: places.database))
        case .success:
            Examination(DoctorWords.database, .fine, DoctorWords.noDatabase(path: places.database))
        case .failure(let problem):
            Examination(DoctorWords.database, .problem, problem.phrase)
        }
    }

    private static func survey(_ places: Places, folder: String?) -> Examination {
        do {
            // The rules are looked at by themselves: a mistake in them is no reason to call the survey unreadable.
            let places = Places(database: places.database, log: places.log)
            let workspace = try Workspace.open(places, folder: folder)
            let wave = workspace.wave
            return Examination(
                DoctorWords.survey, .fine,
                DoctorWords.survey(
                    wave.codebook.title, units: wave.register.units.count))
        } catch {
            return Examination(DoctorWords.survey, .problem, error.phrase)
        }
    }
}
