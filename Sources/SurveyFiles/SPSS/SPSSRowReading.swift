import CReadStat
import Survey

/// Takes values from ReadStat and puts them together to cases.
struct SPSSRowReading {
    /// Why no more is read.
    enum Stop {
        /// Whoever takes the rows wants no more.
        case enough
        case problem(FileProblem)
    }

    /// The file that is read; set before the first value comes.
    var memory: UnsafeMutablePointer<MemoryFile>?
    private(set) var stop: Stop?
    private let dictionary: SPSSDictionary
    private let file: String
    private let take: (TableRow, Double) throws(FileProblem) -> Bool
    private var values: [SPSSValue]
    private var hasReplacements = false
    /// How many more bytes of values are taken.
    private var room: Int

    /// Puts cases together for `take`, which says whether it wants more.
    init(
        _ dictionary: SPSSDictionary, of file: String, room: Int,
        take: @escaping (TableRow, Double) throws(FileProblem) -> Bool
    ) {
        self.dictionary = dictionary
        self.file = file
        self.take = take
        values = [SPSSValue](repeating: SPSSValue(), count: dictionary.columns.count)
        self.room = room
    }

    fileprivate mutating func take(
        _ value: readstat_value_t, of variable: UnsafePointer<readstat_variable_t>, case number: Int
    ) -> Bool {
        let place = Int(readstat_variable_get_index(variable))
        guard values.indices.contains(place) else { return refuse(.brokenSPSS) }
        values[place] = SPSSValue(
            content: content(of: value),
            isDeclaredMissing: readstat_value_is_defined_missing(
                value, UnsafeMutablePointer(mutating: variable)) == 1)
        guard room >= 0 else { return refuse(.tooLarge) }
        return place < values.count - 1 || endRow(number)
    }

    private mutating func content(of value: readstat_value_t) -> SPSSValue.Content {
        room -= 8
        guard readstat_value_is_system_missing(value) == 0 else { return .blank }
        guard readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING else {
            return .number(readstat_double_value(value))
        }
        guard let words = readstat_string_value(value), words.pointee != 0 else { return .blank }
        let text = String(validatingCString: words)
        if text == nil { hasReplacements = true }
        let whole = text ?? String(cString: words)
        room -= whole.utf8.count
        return .text(whole)
    }

    private mutating func endRow(_ number: Int) -> Bool {
        let row = TableRow(values, number: number, of: dictionary, hasReplacements: hasReplacements)
        hasReplacements = false
        do throws(FileProblem) {
            if try take(row, memory?.pointee.share ?? 0) { return true }
            stop = .enough
        } catch {
            stop = .problem(error)
        }
        return false
    }

    private mutating func refuse(_ kind: FileProblem.Kind) -> Bool {
        stop = .problem(FileProblem(kind, file: file))
        return false
    }
}

/// The handler of values.
let takeValue: readstat_value_handler = { number, variable, value, context in
    guard let variable, let reading = context?.assumingMemoryBound(to: SPSSRowReading.self) else {
        return SPSSText.abort
    }
    return reading.pointee.take(value, of: variable, case: Int(number) + 1) ? SPSSText.goOn : SPSSText.abort
}
