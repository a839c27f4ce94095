import FollowUp
import Glibc
import Survey

extension Moment {
    /// Now, by the machine's clock and the time zone of the environment.
    static var now: Moment { Moment(local: Int64(time(nil))) }

    /// The moment of so many seconds since 1970-01-01 in UTC, in the time zone of the environment.
    init(local seconds: Int64) {
        var (clock, parts) = (time_t(seconds), tm())
        localtime_r(&clock, &parts)
        let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        self.init(
            seconds: seconds, day: day ?? UniversalTime.day(seconds),
            minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
    }
}
