import Survey

/// A moment as an adviser has it on the wall: never asked of the machine, always passed in.
public struct Moment: Sendable, Hashable {
    /// Seconds since 1970-01-01 in UTC.
    public let seconds: Int64
    /// The day, where the adviser is.
    public let day: Day
    /// Minutes since midnight, where the adviser is.
    public let minute: Int

    /// A moment, with the day and the minute that it belongs to.
    public init(seconds: Int64, day: Day, minute: Int = 0) {
        self.seconds = seconds
        self.day = day
        self.minute = minute
    }
}
