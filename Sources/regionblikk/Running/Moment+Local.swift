import FollowUp
import Glibc
import Survey

extension Moment {
    /// Now, where the user is.
    static var now: Moment { Moment(local: Int64(time(nil))) }

    /// A moment, with its day and minute where the user is: `TZ` of the environment says, else the machine.
    ///
    /// - Parameter seconds: since 1970-01-01 in UTC.
    init(local seconds: Int64) {
        var (time, parts) = (time_t(seconds), tm())
        localtime_r(&time, &parts)
        let day = Day(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        self.init(
            seconds: seconds, day: day ?? UniversalTime.day(seconds),
            minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
    }
}
