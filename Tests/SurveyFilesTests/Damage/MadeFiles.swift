@testable import SurveyFiles

/// Files that are made by chance of what files of answers are made of, most of them damaged in some place: so that the damage
/// gets behind the first checks.
struct MadeFiles {
    private(set) var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// What cells hold, and what they ought not to.
    private static let cells = [
        "", "1401", "0101", "101", "0301", "9999", "1", "2", "3", "0", "8", "-66", "-77", "-99", "66,7",
        "1 000",
        "ja", "Kanskje", "Felles, Avtale", "Ring \"oss\"", "a;b", "a\r\nb", "2018-01-12", "12.1.2018 10:00",
        "31.02.2018", "æøå –", "\u{FFFD}", "🇳🇴\u{301}", "\0", "\u{1B}[31m", "1e999", "=1+1", "_xD83D_",
        "99999999999999999999", String(repeating: "lang ", count: 60),
    ]

    /// The columns of the sample codebook, its questions, and others.
    private static let headings =
        Samples.heading.split(separator: ";").map(String.init) + [
            "Prosent", "Skole - Felles", "skole", "v_9", "", "V_1",
        ]

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] { Damage.applied(to: bytes, &numbers) }

    private mutating func any<T>(of list: [T], or other: T) -> T {
        list.randomElement(using: &numbers) ?? other
    }

    /// A heading that nearly always has what it must.
    private mutating func heading() -> [String] {
        var heading = Samples.heading.split(separator: ";").map(String.init)
        if chance(20) { heading.shuffle(using: &numbers) }
        if chance(20) { heading[Int.random(in: 2..<13, using: &numbers)] = any(of: Self.headings, or: "") }
        return heading
    }

    /// A row, most often of a unit that is known.
    private mutating func row() -> [String] {
        var row = (0..<13).map { _ in any(of: Self.cells, or: "") }
        if chance(80) { row[1] = any(of: ["1401", "0101", "301", "030101"], or: "") }
        return row
    }
}

extension MadeFiles {
    mutating func csv() -> [UInt8] {
        let (sign, end) = (any(of: [";", ",", "\t"], or: ";"), any(of: ["\n", "\r\n", "\r"], or: "\n"))
        let top = heading().joined(separator: sign) + end
        let rows = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            row().map { quoted($0) }.joined(separator: sign) + end
        }
        let body = encoded(rows.joined())
        let title = chance(10) ? encoded("Undersøkelsen" + end + end) : []
        let file = title + encoded(top) + (chance(70) ? damaged(body) : body)
        return chance(10) ? damaged(file) : chance(5) ? [0xEF, 0xBB, 0xBF] + file : file
    }

    private mutating func quoted(_ cell: String) -> String {
        guard chance(40) || cell.contains(where: { ";,\t\"\r\n".contains($0) || $0 == "\r\n" }) else {
            return cell
        }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private mutating func encoded(_ text: String) -> [UInt8] {
        chance(10) ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    }

    mutating func spreadsheet() -> [UInt8] {
        let top = heading().map { "<c t='inlineStr'><is><t>\($0)</t></is></c>" }.joined()
        let rows = (2..<Int.random(in: 3...5, using: &numbers)).map { number in
            let written = chance(90) ? " r='\(number)'" : chance(90) ? "" : " r='1048577'"
            return "<row\(written)>" + (0..<13).map { cell(row: number, column: $0) }.joined() + "</row>"
        }
        var raw = RawSpreadsheet(
            rows: "<row r='1'>\(top)</row>" + rows.joined(),
            strings: Self.cells.map { "<si><t>\(escaped($0))</t></si>" }.joined(),
            styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs>")
        if chance(25) {
            let place = Int.random(in: raw.parts.indices, using: &numbers)
            let part = String(decoding: damaged(Array(raw.parts[place].content.utf8)), as: UTF8.self)
            raw.set(raw.parts[place].name, part)
        }
        let bytes = raw.bytes
        return chance(10) ? damaged(bytes) : bytes
    }

    private mutating func cell(row: Int, column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column)))
        let place = chance(90) ? " r='\(letter)\(row)'" : chance(98) ? "" : " r='XFE\(row)'"
        let text = any(of: Self.cells, or: "")
        return switch Int.random(in: 0..<8, using: &numbers) {
        case 0: "<c\(place) t='inlineStr'><is><t>\(escaped(text))</t></is></c>"
        case 1: "<c\(place) t='str'><f>A1</f><v>\(escaped(text))</v></c>"
        case 2: "<c\(place) t='b'><v>1</v></c>"
        case 3: "<c\(place) s='\(Int.random(in: 0...4, using: &numbers))'><v>43112.5</v></c>"
        case 4: "<c\(place)/>"
        case 5: "<c\(place)><v>\(escaped(text))</v></c>"
        default: "<c\(place) t='s'><v>\(sharedText())</v></c>"
        }
    }

    /// The number of a text that cells share, seldom of one that is not there.
    private mutating func sharedText() -> Int {
        chance(99) ? Int.random(in: Self.cells.indices, using: &numbers) : Self.cells.count
    }

    /// What XML cannot hold is left out.
    private func escaped(_ text: String) -> String {
        text.filter { $0 == "\r\n" || $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }
            .replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    mutating func spss() -> [UInt8] {
        var variables = heading().prefix(13).map { name in
            RawSPSS.Variable(name: name == "kommunenr" ? "kommunen" : name)
        }
        for place in variables.indices {
            if variables[place].name == "kommunen" { variables[place].width = 9 }
            if chance(20) { variables[place].width = any(of: [1, 8, 20, 255], or: 8) }
            if chance(20) { variables[place].label = Array("Spørsmål".utf8) }
            if variables[place].width == 0, chance(20) {
                variables[place].missing = [-99, -66].prefix(any(of: [1, 2], or: 1)) + []
            }
            variables[place].isRange = variables[place].missing.count == 2 && chance(50)
            if chance(20) { variables[place].format = any(of: [20, 21, 22, 99], or: 5) << 16 }
        }
        let cases = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            zip(variables, row()).map { value($0, $1) }
        }
        var raw = RawSPSS(
            variables: variables, cases: cases, packing: any(of: RawSPSS.Packing.allCases, or: .none),
            encoding: any(of: [65001, 65001, 65001, 1252, nil], or: nil))
        if chance(10) { raw.declaredCases = any(of: [-1, 0, 1, .max, .min], or: 0) }
        if chance(10) { raw.labels = [(1, Array("Ja".utf8)), (9, Array("Æ".utf8))] }
        let isBent = chance(30)
        let bytes = raw.bytes { isBent ? damaged($0) : $0 }
        return chance(15) ? damaged(bytes) : bytes
    }

    private mutating func value(_ variable: RawSPSS.Variable, _ text: String) -> RawSPSS.Value {
        if variable.width > 0 {
            let isCut = text.utf8.count > variable.width && !chance(10)
            return isCut ? .blank : .text(Array(text.utf8.prefix(variable.width)))
        }
        return Double(text).map { .number($0) }
            ?? any(
                of: [.blank, .number(1), .number(.nan), .number(1e300), .number(13_726_281_600)], or: .blank)
    }
}
