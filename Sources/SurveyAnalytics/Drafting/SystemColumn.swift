import Survey

/// Columns that a survey tool adds to answers.
enum SystemColumn {
    /// Columns of Questback and its like that say nothing of the unit.
    private static let ignored: Set<String> = [
        "lfdn", "external_lfdn", "tester", "lastpage", "quality", "duration", "browser", "referer",
        "referrer",
        "device_type", "participant_browser", "participant_browser_version", "participant_os",
        "participant_device", "participant_brand", "participant_country", "participant_isp", "quota",
        "quota_assignment", "quota_rejected_id", "page_history", "hflip", "vflip", "output_mode",
        "javascript",
        "flash", "session_id", "language", "cleaned", "ats", "date_of_last_access", "date_of_first_mail",
        "rts", "ip", "ip_address", "user_agent", "respondent_id", "collector_id", "id",
    ]

    /// The column with the state of a form, and the codes that mean "completed" in Questback (EFS).
    static let completed = CompletedColumn(name: "dispcode", codes: [31, 32])

    /// Whether a column is one of these, or of the pages' times (`rts123`).
    static func isIgnored(_ name: String) -> Bool {
        let name = name.lowercased()
        return ignored.contains(name)
            || name.hasPrefix("rts") && name.dropFirst(3).allSatisfy { $0.isASCII && $0.isNumber }
    }
}
