import Survey

/// Reads which columns of a file of answers are about the unit.
enum LayoutReader {
    /// The columns; nil where a mistake stands in the way.
    static func read(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> FileLayout? {
        let keys: Set<String> = ["unit", "completed", "answered-on", "respondent", "role", "ignored"]
        guard let layout = value?.mapping(keys, &mistakes) else { return nil }
        func column(_ key: String, _ mistakes: inout Mistakes) -> String? {
            layout.optional(key, &mistakes, YAMLValue.text)
        }
        let completed = layout["completed"].flatMap { completedColumn($0, &mistakes) }
        let (answeredOn, respondent) = (column("answered-on", &mistakes), column("respondent", &mistakes))
        let role = column("role", &mistakes)
        let ignored = layout["ignored"]?.texts(&mistakes) ?? []
        guard layout.required("unit", &mistakes) != nil, let unit = column("unit", &mistakes) else {
            return nil
        }
        return FileLayout(
            unit: unit, completed: completed, answeredOn: answeredOn, respondent: respondent, role: role,
            ignored: ignored)
    }

    private static func completedColumn(_ value: YAMLValue, _ mistakes: inout Mistakes) -> CompletedColumn? {
        guard let completed = value.mapping(["column", "codes"], &mistakes) else { return nil }
        let name = completed.required("column", &mistakes, YAMLValue.text)
        let codes = completed.required("codes", &mistakes)?.list(&mistakes) { code, mistakes in
            mistakes.attempt(code.code)
        }
        guard let name, let codes else { return nil }
        return CompletedColumn(name: name, codes: codes)
    }
}
