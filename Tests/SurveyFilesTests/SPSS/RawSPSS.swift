@testable import SurveyFiles

/// A file of SPSS by its records, each of which can be bent.
struct RawSPSS {
    /// A variable. A text of more than 8 bytes takes several places of a case.
    struct Variable {
        let name: String
        /// How many bytes a text has; 0 is a number.
        var width = 0
        var label: [UInt8] = []
        /// The number of its format and its width, as the dictionary packs them.
        var format: Int32 = 5 << 16 | 8 << 8
        /// Values that are no answers; two that are a range where `isRange`.
        var missing: [Double] = []
        var isRange = false

        var places: Int { max(1, (width + 7) / 8) }
    }

    /// A value.
    enum Value {
        case blank
        case number(Double)
        case text([UInt8])
    }

    /// How cases are packed.
    enum Packing: Int32, CaseIterable {
        case none = 0
        case bytes = 1
        case zip = 2
    }

    var variables: [Variable]
    var cases: [[Value]]
    var packing = Packing.bytes
    /// What the file says that its encoding is: 65001 for UTF-8, 1252 for Windows-1252; nil where it says nothing.
    var encoding: Int32? = 65001
    /// How many cases the file says that it has, where it lies.
    var declaredCases: Int32?
    /// Value labels of the first variable.
    var labels: [(value: Double, label: [UInt8])] = []

    var bytes: [UInt8] { bytes { $0 } }

    /// The file with its packed cases bent, before they are put behind the dictionary or into a block of zlib.
    func bytes(bending bend: ([UInt8]) -> [UInt8]) -> [UInt8] {
        let dictionary = header + variables.flatMap(record) + valueLabels + facts + little(999) + little(0)
        let cells = cases.flatMap { zip(variables, $0).flatMap(RawSPSS.cells) }
        return switch packing {
        case .none: dictionary + bend(Array(cells.joined()))
        case .bytes: dictionary + bend(RawSPSS.packed(cells))
        case .zip: dictionary + RawSPSS.zipped(bend(RawSPSS.packed(cells)), at: dictionary.count)
        }
    }

    private var header: [UInt8] {
        let name = RawSPSS.padded("@(#) SPSS DATA FILE".utf8, to: 60)
        let numbers =
            little(2) + little(Int32(variables.map(\.places).reduce(0, +))) + little(packing.rawValue)
            + little(0) + little(declaredCases ?? Int32(cases.count)) + RawSPSS.little(100.0)
        let ending = "12 Jan 1809:41:00".utf8 + RawSPSS.padded("".utf8, to: 64) + [0, 0, 0]
        return Array((packing == .zip ? "$FL3" : "$FL2").utf8) + name + numbers + ending
    }

    private func record(_ variable: Variable) -> [UInt8] {
        let missing = Int32(variable.missing.count)
        var record =
            little(2) + little(Int32(variable.width)) + little(variable.label.isEmpty ? 0 : 1)
            + little(variable.isRange ? -missing : missing) + little(variable.format)
            + little(variable.format) + RawSPSS.padded(variable.name.utf8, to: 8)
        if !variable.label.isEmpty {
            record += little(Int32(variable.label.count))
            record += RawSPSS.padded(variable.label, to: (variable.label.count + 3) / 4 * 4)
        }
        record += variable.missing.flatMap(RawSPSS.little)
        let rest = little(2) + little(-1) + little(0) + little(0) + little(0) + little(0)
        return record
            + (1..<variable.places).flatMap { _ in rest + RawSPSS.padded("".utf8, to: 8) }
    }

    private var valueLabels: [UInt8] {
        guard !labels.isEmpty else { return [] }
        return little(3) + little(Int32(labels.count))
            + labels.flatMap { value, label in
                RawSPSS.little(value) + [UInt8(label.count)]
                    + RawSPSS.padded(label, to: (label.count + 8) / 8 * 8 - 1)
            } + little(4) + little(1) + little(1)
    }

    /// What kind of machine wrote the file, in which encoding, and which numbers mean something else.
    private var facts: [UInt8] {
        let machine = encoding.map { [23, 0, 0, -1, 1, 1, 2, $0] as [Int32] } ?? []
        let numbers = [-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude, -1.7e308]
        return (encoding == nil ? [] : little(7) + little(3) + little(4) + little(8))
            + machine.flatMap(little)
            + little(7) + little(4) + little(8) + little(3) + numbers.flatMap(RawSPSS.little)
    }

    /// The eights of bytes of a value.
    private static func cells(_ variable: Variable, _ value: Value) -> [[UInt8]] {
        switch value {
        case .blank where variable.width == 0: [little(-Double.greatestFiniteMagnitude)]
        case .blank: Array(repeating: padded("".utf8, to: 8), count: variable.places)
        case .number(let number): [little(number)]
        case .text(let text):
            (0..<variable.places).map { padded(text.dropFirst($0 * 8).prefix(8), to: 8) }
        }
    }

    /// Eight commands in eight bytes, and behind them what they need.
    static func packed(_ cells: [[UInt8]]) -> [UInt8] {
        var (packed, commands, contents): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        for cell in cells {
            commands.append(command(for: cell))
            if commands.last == 253 { contents += cell }
            if commands.count == 8 {
                packed += commands + contents
                (commands, contents) = ([], [])
            }
        }
        commands.append(252)
        return packed + commands + Array(repeating: 0, count: 8 - commands.count) + contents
    }

    private static func command(for cell: [UInt8]) -> UInt8 {
        if cell == little(-Double.greatestFiniteMagnitude) { return 255 }
        if cell == padded("".utf8, to: 8) { return 254 }
        return (1...251).first { little(Double($0) - 100) == cell } ?? 253
    }

    /// Cases in one block that is stored as it is, between a head and a tail.
    static func zipped(_ cases: [UInt8], at place: Int) -> [UInt8] {
        let block = stored(cases)
        let tail = place + 24 + block.count
        let head = [place, tail, 48].flatMap { little(Int64($0)) }
        let entry =
            little(Int64(place)) + little(Int64(place + 24)) + little(Int32(cases.count))
            + little(Int32(block.count))
        return head + block + little(Int64(-100)) + little(Int64(0)) + little(Int32(0x3F_F000))
            + little(Int32(1)) + entry
    }

    /// A stream of zlib in one piece; cases are few.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(truncatingIfNeeded: bytes.count)
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return [0x78, 0x01, 1] + little(count) + little(~count) + bytes
            + little((b << 16 | a).byteSwapped)
    }

    private func little(_ number: Int32) -> [UInt8] { RawSPSS.little(number) }

    private static func little(_ number: Double) -> [UInt8] { little(number.bitPattern) }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }

    private static func padded(_ text: some Collection<UInt8>, to count: Int) -> [UInt8] {
        Array(text.prefix(count)) + Array(repeating: 0x20, count: max(0, count - text.count))
    }
}
