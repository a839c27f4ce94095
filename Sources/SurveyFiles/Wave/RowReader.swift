import Survey

/// What a row says: of which unit, and of each item. A class, because it is handed on and compared without being changed.
final class RowReading: Sendable {
    /// The position of the unit in the register.
    let unit: Int
    /// The place of the role that answered among the codebook's; 0 where there is one respondent a unit.
    let role: Int
    let response: Response
    /// One status and reading an item, in the codebook's order.
    let statuses: [AnswerStatus]
    let readings: [ItemReading]
    /// What was wrong in the row.
    let issues: [ImportIssue]

    /// Whether any item is answered.
    let hasAnswer: Bool

    init(
        unit: Int, role: Int, response: Response, statuses: [AnswerStatus], readings: [ItemReading],
        issues: [ImportIssue]
    ) {
        self.unit = unit
        self.role = role
        self.response = response
        self.statuses = statuses
        self.readings = readings
        self.issues = issues
        hasAnswer = statuses.contains(.answered)
    }

    /// Whether this row speaks for the unit rather than an earlier one: a row with an answer before one without,
    /// then a completed row before another, then the later one.
    func outranks(_ earlier: RowReading) -> Bool {
        rank >= earlier.rank
    }

    private var rank: Int {
        (hasAnswer ? 2 : 0) + (response.isCompleted == true ? 1 : 0)
    }
}

/// Reads the rows of a file of answers one by one.
struct RowReader {
    private let heading: WaveHeading
    private let name: String
    private let matcher: UnitMatcher
    private let roles: RoleLookup
    private let completedCodes: [Int32]
    private let items: [AnswerReader]

    /// A reader for a file with this heading.
    ///
    /// - Parameters:
    ///   - name: The file's name without its folder.
    ///   - matcher: Finds the units.
    init(
        codebook: Codebook, register: Register, heading: WaveHeading, name: String, matcher: UnitMatcher
    ) {
        self.heading = heading
        self.name = name
        self.matcher = matcher
        let roles = RoleLookup(codebook.roles)
        self.roles = roles
        completedCodes = codebook.layout.completed?.codes ?? []
        items = zip(codebook.items, heading.items).map { item, columns in
            AnswerReader(
                item, in: columns, owner: roles.owner(of: item),
                rule: RoutingRule(item, in: codebook, register: register))
        }
    }

    /// A row's content, or only what is wrong with it when it speaks for no unit.
    enum Outcome {
        case reading(RowReading)
        case setAside([ImportIssue])
    }

    /// The unit that a row speaks for, as far as it is known; nil for a row without anything.
    func match(_ row: TableRow) -> UnitMatch? {
        let text = AnswerCell(row, heading.unit).text
        let found = matcher.match(text)
        guard found != nil || !row.isBlank else { return nil }
        return UnitMatch(row: row.number, value: text, found: found)
    }

    /// Reads a row.
    func read(_ row: TableRow, match: UnitMatch?) -> Outcome {
        var log = RowLog(file: name, row: row.number)
        if row.count != heading.count {
            let action: ImportIssue.Action = row.count < heading.count ? .leftUnanswered : .kept
            log.note(.unevenRow, action, value: "\(row.count) ≠ \(heading.count)")
        }
        let code = cell(heading.unit, row, &log)
        guard let unit = match?.found?.unit else {
            log.note(row.isBlank ? .emptyRow : .unknownUnit, .rowSetAside, code)
            return .setAside(log.issues)
        }
        let title = cell(heading.role, row, &log)
        guard let role = roles.position(of: title.text) else {
            log.note(.unknownRole, .rowSetAside, title)
            return .setAside(log.issues)
        }
        let response = response(row, log: &log)
        var (statuses, readings): ([AnswerStatus], [ItemReading]) = ([], [])
        statuses.reserveCapacity(items.count)
        readings.reserveCapacity(items.count)
        for item in items {
            if row.hasReplacements { noteDamage(in: item.columns, row, &log) }
            let reading = item.reading(of: row)
            guard item.isAnswered(byRole: role) else {
                // An answer to a question that belongs to another role does not count, and is told of.
                if let cell = reading.cell { log.note(.answeredByOtherRole, .leftUnanswered, cell) }
                statuses.append(.silent)
                readings.append(.blank)
                continue
            }
            if reading.isFlawed { log.note(reading.flaws) }
            let asked = item.isPut(toUnit: unit, statuses: statuses, readings: readings)
            statuses.append(status(of: reading, asked: asked, log: &log))
            readings.append(reading)
        }
        return .reading(
            RowReading(
                unit: unit, role: role, response: response, statuses: statuses, readings: readings,
                issues: log.issues))
    }

    private func status(of reading: ItemReading, asked: Asked, log: inout RowLog) -> AnswerStatus {
        guard asked == .no else {
            if reading.isAnswered { return .answered }
            if let cell = reading.notShown { log.note(.notShownUnexplained, .leftUnanswered, cell) }
            return .silent
        }
        guard let cell = reading.cell else { return .notAsked }
        log.note(.answeredThoughNotAsked, .kept, cell)
        return .answered
    }

    private func response(_ row: TableRow, log: inout RowLog) -> Response {
        let day = cell(heading.answeredOn, row, &log)
        let answeredOn = Day(written: day.text)
        if answeredOn == nil, !day.isBlank { log.note(.notADay, .leftUnanswered, day) }
        let respondent = cell(heading.respondent, row, &log)
        let isNamed = !respondent.isBlank && (respondent.code ?? 1) > 0
        return Response(
            answeredOn: answeredOn, isCompleted: isCompleted(row, log: &log),
            respondent: isNamed ? respondent.text : nil, row: row.number)
    }

    private func isCompleted(_ row: TableRow, log: inout RowLog) -> Bool? {
        let state = cell(heading.completed, row, &log)
        guard !state.isBlank else { return nil }
        guard let code = state.code else {
            log.note(.unknownCategory, .leftUnanswered, state)
            return nil
        }
        return completedCodes.contains(code)
    }

    private func cell(_ column: WaveHeading.Column, _ row: TableRow, _ log: inout RowLog) -> AnswerCell {
        if row.hasReplacements { noteDamage(in: [column], row, &log) }
        return AnswerCell(row, column)
    }

    private func noteDamage(in columns: [WaveHeading.Column], _ row: TableRow, _ log: inout RowLog) {
        for column in columns {
            let cell = AnswerCell(row, column)
            if cell.isDamaged { log.note(.undecodableBytes, .replaced, cell) }
        }
    }
}
