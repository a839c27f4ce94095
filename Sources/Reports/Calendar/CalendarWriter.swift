import Survey

/// Writes calendars (iCalendar, RFC 5545).
struct CalendarWriter {
    /// How many octets a line has at most, without its end.
    private static let width = 75

    private var text = ""

    private init() {}

    /// A calendar file.
    ///
    /// - Parameters:
    ///   - name: what the calendar is called.
    ///   - writtenAt: seconds since 1970-01-01 in UTC.
    ///   - program: the program's name and version.
    static func text(
        of events: [CalendarEvent], name: String, writtenAt: Int64, program: String
    ) -> String {
        var writer = CalendarWriter()
        writer.append("BEGIN", "VCALENDAR")
        writer.append("VERSION", "2.0")
        writer.append("PRODID", escaped("-//\(program)//NO"))
        writer.append("CALSCALE", "GREGORIAN")
        writer.append("METHOD", "PUBLISH")
        writer.append("X-WR-CALNAME", escaped(name))
        for event in events { writer.append(event, writtenAt: writtenAt) }
        writer.append("END", "VCALENDAR")
        return writer.text
    }

    private mutating func append(_ event: CalendarEvent, writtenAt: Int64) {
        append("BEGIN", "VEVENT")
        append("UID", CalendarWriter.escaped(event.uid))
        append("DTSTAMP", UniversalTime.text(writtenAt).filter { $0 != "-" && $0 != ":" })
        append("DTSTART;VALUE=DATE", CalendarWriter.date(event.day))
        // The day on which it is over is no longer a part of it.
        append("DTEND;VALUE=DATE", CalendarWriter.date(Day(ordinal: event.day.ordinal + 1)))
        append("SEQUENCE", String(event.revision))
        append("SUMMARY", CalendarWriter.escaped(event.summary))
        append("DESCRIPTION", CalendarWriter.escaped(event.description))
        append("TRANSP", "TRANSPARENT")
        append("END", "VEVENT")
    }

    private static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    private mutating func append(_ name: String, _ value: String) {
        text += CalendarWriter.folded("\(name):\(value)") + "\r\n"
    }

    /// A text as a value: marks with a meaning escaped, line breaks as `\n`, other control characters left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += isAfterReturn ? "" : "\\n"
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
            case "\t": escaped += "\t"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): break
            default: escaped.unicodeScalars.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return escaped
    }

    /// A line in pieces of at most 75 octets, each after the first with a blank before it; no character is cut.
    static func folded(_ line: String) -> String {
        var folded = ""
        var room = width
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if octets > room {
                folded += "\r\n "
                room = width - 1
            }
            folded.unicodeScalars.append(scalar)
            room -= octets
        }
        return folded
    }
}
