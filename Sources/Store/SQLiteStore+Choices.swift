import FollowUp
import GRDB

extension SQLiteStore: ChoiceStore {
    /// What was chosen, or nil when nothing was.
    public func choice(_ choice: Choice) throws(StoreProblem) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM choice WHERE key = ?", arguments: [choice.rawValue])
        }
    }

    /// Remembers a choice; nil forgets it.
    public func remember(_ value: String?, as choice: Choice) throws(StoreProblem) {
        try write { database in
            if let value {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO choice (key, value) VALUES (?, ?)",
                    arguments: [choice.rawValue, value])
            } else {
                try database.execute(sql: "DELETE FROM choice WHERE key = ?", arguments: [choice.rawValue])
            }
        }
    }
}
