import Survey

/// What a row says: of which unit, and of each item.
struct RowReading {
    /// The position of the unit in the register.
    let unit: Int
    /// The place of the role that answered among the codebook's; 0 where there is one respondent a unit.
    let role: Int
    let response: Response
    /// One status and answer an item, in the codebook's order.
    let statuses: [AnswerStatus]
    let answers: [ItemReading.Answer?]
    /// What was wrong in the row.
    let issues: [ImportIssue]

    /// Whether any item is answered.
    var hasAnswer: Bool { statuses.contains(.answered) }

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
    private let codebook: Codebook
    private let register: Register
    private let heading: WaveHeading
    private let name: String
    private let matcher: UnitMatcher
    private let roles: RoleLookup
    private let decoders: [ItemDecoder]
    private let rules: [RoutingRule]

    /// A reader for a file with this heading.
    ///
    /// - Parameters:
    ///   - name: The file's name without its folder.
    ///   - matcher: Finds the units.
    init(
        codebook: Codebook, register: Register, heading: WaveHeading, name: String, matcher: UnitMatcher
    ) {
        self.codebook = codebook
        self.register = register
        self.heading = heading
        self.name = name
        self.matcher = matcher
        roles = RoleLookup(codebook.roles)
        decoders = codebook.items.map(ItemDecoder.init)
        rules = codebook.items.map { RoutingRule($0, in: codebook, register: register) }
    }

    /// A row's content, or only what is wrong with it when it speaks for no unit.
    enum Outcome {
        case reading(RowReading)
        case setAside([ImportIssue])
    }

    /// The unit that a row speaks for, as far as it is known; nil for a row without anything.
    func match(_ row: TableRow) -> UnitMatch? {
        let text = row.text(heading.unit).trimmed
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
        let code = cell(heading.unit, codebook.layout.unit, row, &log)
        guard let unit = match?.found?.unit else {
            log.note(row.isBlank ? .emptyRow : .unknownUnit, .rowSetAside, code)
            return .setAside(log.issues)
        }
        let title = cell(heading.role, codebook.layout.role, row, &log)
        guard let role = roles.position(of: title.text) else {
            log.note(.unknownRole, .rowSetAside, title)
            return .setAside(log.issues)
        }
        let response = response(row, log: &log)
        var statuses: [AnswerStatus] = []
        var answers: [ItemReading.Answer?] = []
        statuses.reserveCapacity(codebook.items.count)
        answers.reserveCapacity(codebook.items.count)
        for item in codebook.items.indices {
            let cells = heading.items[item].map { cell($0.place, $0.name, row, &log) }
            guard roles.owns(role, codebook.items[item]) else {
                noteAnswer(in: cells, toOthersItem: item, log: &log)
                statuses.append(.silent)
                answers.append(nil)
                continue
            }
            let reading = decoders[item].reading(of: cells, log: &log)
            let asked = rules[item].asks(unit: unit, statuses: statuses, answers: answers)
            statuses.append(status(of: reading, asked: asked, log: &log))
            answers.append(reading.answer)
        }
        return .reading(
            RowReading(
                unit: unit, role: role, response: response, statuses: statuses, answers: answers,
                issues: log.issues))
    }

    /// An answer to a question that belongs to another role does not count, and is told of.
    private func noteAnswer(in cells: [AnswerCell], toOthersItem item: Int, log: inout RowLog) {
        var unheard = RowLog(file: name, row: 0)
        guard let cell = decoders[item].reading(of: cells, log: &unheard).cell else { return }
        log.note(.answeredByOtherRole, .leftUnanswered, cell)
    }

    private func status(of reading: ItemReading, asked: Asked, log: inout RowLog) -> AnswerStatus {
        if let cell = reading.cell {
            if asked == .no { log.note(.answeredThoughNotAsked, .kept, cell) }
            return .answered
        }
        if asked == .no { return .notAsked }
        if let cell = reading.notShown { log.note(.notShownUnexplained, .leftUnanswered, cell) }
        return .silent
    }

    private func response(_ row: TableRow, log: inout RowLog) -> Response {
        let layout = codebook.layout
        let day = cell(heading.answeredOn, layout.answeredOn, row, &log)
        let answeredOn = Day(written: day.text)
        if answeredOn == nil, !day.isBlank { log.note(.notADay, .leftUnanswered, day) }
        let respondent = cell(heading.respondent, layout.respondent, row, &log)
        let isNamed = !respondent.isBlank && (respondent.code ?? 1) > 0
        return Response(
            answeredOn: answeredOn, isCompleted: isCompleted(row, log: &log),
            respondent: isNamed ? respondent.text : nil, row: row.number)
    }

    private func isCompleted(_ row: TableRow, log: inout RowLog) -> Bool? {
        let state = cell(heading.completed, codebook.layout.completed?.name, row, &log)
        guard let codes = codebook.layout.completed?.codes, !state.isBlank else { return nil }
        guard let code = state.code else {
            log.note(.unknownCategory, .leftUnanswered, state)
            return nil
        }
        return codes.contains(code)
    }

    /// The cell at a place; blank where the file lacks the column or the row ends before it.
    private func cell(_ place: Int?, _ column: String?, _ row: TableRow, _ log: inout RowLog) -> AnswerCell {
        guard let place, place < row.count else { return AnswerCell(column: column ?? "", raw: "") }
        let cell = AnswerCell(column: column ?? "", row, place)
        if row.hasReplacements, cell.raw.unicodeScalars.contains("\u{FFFD}") {
            log.note(.undecodableBytes, .replaced, cell)
        }
        return cell
    }
}
