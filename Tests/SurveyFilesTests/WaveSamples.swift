import Survey

@testable import SurveyFiles

extension Samples {
    static let heading = "lfdn;kommunenr;dispcode;datetime;role;v_1;v_2;v_3;v_4;v_5;v_6;v_7;v_8"

    /// The wave of a file with these rows below the usual heading.
    static func readWave(
        _ rows: String..., heading: String = heading, isStrict: Bool = false
    ) throws -> Wave {
        let text = ([heading] + rows).joined(separator: "\r\n") + "\r\n"
        return try readWave(bytes: Array(text.utf8), isStrict: isStrict)
    }

    /// The wave of a file's content.
    static func readWave(bytes: [UInt8], isStrict: Bool = false) throws -> Wave {
        try WaveReader.read(
            bytes, file: "inbox/answers.csv", codebook: readCodebook(), register: readRegister(),
            importedAt: 1_515_000_000, isStrict: isStrict)
    }
}

extension Wave {
    /// The status of the answer of the unit with this code.
    func status(_ item: String, _ code: String) -> AnswerStatus? {
        guard let unit = register.position(ofUnit: code) else { return nil }
        return column(item)?.status[unit]
    }

    /// The ids of the categories that the unit with this code gave or ticked.
    func categories(_ item: String, _ code: String) -> [String]? {
        guard let unit = register.position(ofUnit: code), let position = codebook.position(ofItem: item)
        else {
            return nil
        }
        return columns[position].categories(ofUnit: unit).map { codebook.items[position].categories[$0].id }
    }

    /// The number that the unit with this code gave.
    func number(_ item: String, _ code: String) -> Int32? {
        register.position(ofUnit: code).flatMap { column(item)?.number(ofUnit: $0) }
    }

    /// The text that the unit with this code wrote.
    func text(_ item: String, _ code: String) -> String? {
        register.position(ofUnit: code).flatMap { column(item)?.text(ofUnit: $0) }
    }

    /// The response of the unit with this code.
    func response(_ code: String) -> Response? {
        register.position(ofUnit: code).flatMap { responses[$0] }
    }
}

extension ImportIssue {
    /// The issue on one line, to be compared in tests.
    var line: String {
        "\(row.map { "\($0)" } ?? "-") \(column ?? "-") \(kind.rawValue) \(action.rawValue) [\(value)]"
    }
}
