import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The answers day by day, with the days on which units were reminded, and the country beside them.
struct DaysSection {
    let state: State
    let study: ResponseStudy
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }
    private var curve: FieldworkCurve { study.place.curve }

    var rows: [SectionRow] {
        guard curve.start != nil, !curve.entries.isEmpty else {
            let words =
                study.place.rate.answered == 0 ? ResponseSectionWords.nobody : ResponseSectionWords.noDays
            return SectionRow.wrapped(words[language], width: width, role: .dim)
        }
        let layout = TableLayout(columns, width: width)
        let without = curve.withoutDay > 0 ? [ResponseSectionWords.withoutDay(curve.withoutDay)] : []
        return [SectionRow(layout.headings(glyphs: glyphs))]
            + days.map { row($0, layout) }
            + without.flatMap { SectionRow.wrapped($0[language], width: width, role: .dim) }
    }

    /// A day on which somebody answered or was reminded.
    struct Entry {
        let day: Day
        /// The day of the fieldwork, counted from 1.
        let ordinal: Int
        let answered: Int
        /// The units that were reminded.
        let reminded: [Int]
    }

    /// All such days, ascending.
    var days: [Entry] {
        guard let start = curve.start else { return [] }
        let reminded = reminders
        let answers = Dictionary(curve.entries.map { ($0.day, $0.answered) }, uniquingKeysWith: +)
        return Set(reminded.keys).union(answers.keys).sorted().map { day in
            Entry(
                day: day, ordinal: Int(day.ordinal) - Int(start.ordinal) + 1, answered: answers[day] ?? 0,
                reminded: reminded[day] ?? [])
        }
    }

    /// The units of the place that were reminded on each day, by the log.
    private var reminders: [Day: [Int]] {
        let register = state.content.register
        let reminded = state.book.log.keys.compactMap(register.position(ofUnit:))
            .filter(study.place.domain.contains).sorted()
        return reminded.reduce(into: [:]) { days, unit in
            let code = register.units[unit].code
            for day in Set(state.book.reminders(ofUnit: code).map(\.draft.day)) {
                days[day, default: []].append(unit)
            }
        }
    }

    private var columns: [TableColumn] {
        let whole = study.country.name(in: state.content.register)
        let country =
            study.isCountry ? [] : [TableColumn(whole[language], minimum: 16, priority: 6)]
        return [
            TableColumn(NonResponseWords.day[language], minimum: 4, alignment: .right, isSticky: true),
            TableColumn(NonResponseWords.date[language], minimum: 11, isSticky: true),
            TableColumn(NonResponseWords.new[language], minimum: 4, alignment: .right, priority: 9),
            TableColumn("", minimum: 10, ideal: 40, priority: 3),
            TableColumn(NonResponseWords.soFar[language], minimum: 15, priority: 8),
        ] + country + [
            TableColumn(ResponseSectionWords.reminded[language], minimum: 8, alignment: .right, priority: 7)
        ]
    }

    private func row(_ entry: Entry, _ layout: TableLayout) -> SectionRow {
        let most = curve.entries.map(\.answered).max() ?? 1
        let barWidth = layout.places.first { $0.column == 3 }?.width ?? 0
        let lastColumn = columns.count - 1
        let spans = layout.line(glyphs: glyphs) { column in
            switch column {
            case 0: Span(numbers.whole(entry.ordinal), .dim)
            case 1: Span(numbers.day(entry.day))
            case 2: entry.answered > 0 ? Span(numbers.whole(entry.answered)) : Span(glyphs[.none], .missing)
            case 3:
                Span(
                    Bar(share: Double(entry.answered) / Double(most), width: barWidth, glyphs: glyphs).filled,
                    .bar)
            case 4: Span(text(curve.share(onDay: entry.ordinal)))
            case lastColumn:
                entry.reminded.isEmpty
                    ? Span("") : Span("\(glyphs[.followed]) \(numbers.whole(entry.reminded.count))", .link)
            default: Span(text(study.country.curve.share(onDay: entry.ordinal)), .dim)
            }
        }
        let target = SectionTarget.day(entry.day, reminded: entry.reminded, study.place.domain)
        return SectionRow(spans, target: target, note: sameDay(entry.ordinal))
    }

    private func text(_ share: Share) -> String {
        UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)[language]
    }

    /// How this wave stands against the one before on the same day.
    private func sameDay(_ ordinal: Int) -> String? {
        guard let before = study.place.before, before.start != nil, let since = study.place.since
        else { return nil }
        let shares = [curve, before].map { $0.share(onDay: ordinal) }
        // Points are a difference of percentages: where these are not shown, neither are they.
        let ahead =
            shares.allSatisfy(\.showsPercent) ? curve.points(aheadOf: before, onDay: ordinal) : nil
        return ResponseSectionWords.sameDay(shares[1], in: since, ahead: ahead, numbers)[language]
    }
}
