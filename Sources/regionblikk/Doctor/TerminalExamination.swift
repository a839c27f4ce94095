import NcursesTerminal
import Wording

/// What the doctor finds of the terminal and the locale.
enum TerminalExamination {
    static func all(_ report: TerminalReport) -> [Examination] {
        [terminal(report), window(report), colors(report), locale(report)].compactMap { $0 }
    }

    private static func terminal(_ report: TerminalReport) -> Examination {
        guard report.hasTerminal else {
            return Examination(DoctorWords.terminal, .remark, DoctorWords.noTerminal)
        }
        guard report.canShowDashboard else {
            return Examination(
                DoctorWords.terminal, .problem, DoctorWords.cannotShow(report.name),
                remedy: DoctorWords.setTerminal)
        }
        guard report.isKnown else {
            return Examination(
                DoctorWords.terminal, .remark, DoctorWords.unknown(report.name),
                remedy: DoctorWords.installDescriptions)
        }
        return Examination(DoctorWords.terminal, .fine, DoctorWords.known(report.name))
    }

    private static func window(_ report: TerminalReport) -> Examination? {
        guard let size = report.size else { return nil }
        let isLarge = size.width >= 80 && size.height >= 24
        return Examination(
            DoctorWords.window, isLarge ? .fine : .remark, DoctorWords.size(size.width, size.height),
            remedy: isLarge ? nil : DoctorWords.enlarge)
    }

    private static func colors(_ report: TerminalReport) -> Examination? {
        guard report.isKnown else { return nil }
        let found = report.noColor ? DoctorWords.noColor : DoctorWords.colors(report.colors)
        return Examination(DoctorWords.colour, .fine, found)
    }

    private static func locale(_ report: TerminalReport) -> Examination {
        guard report.isUTF8 else {
            return Examination(
                DoctorWords.locale, .problem, DoctorWords.notUTF8(report.codeset),
                remedy: DoctorWords.setLocale)
        }
        return Examination(DoctorWords.locale, .fine, DoctorWords.codeset(report.codeset))
    }
}
