import FollowUp
import GRDB

extension SQLiteStore: GroupStore {
    /// The groups that are kept, by name.
    public func groups() throws(StoreProblem) -> [UnitGroup] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT name, frame FROM unit_group ORDER BY name")
            return try rows.compactMap { row in
                let codes = try String.fetchAll(
                    database, sql: "SELECT code FROM unit_group_member WHERE name = ?",
                    arguments: [row["name"] as String])
                return UnitGroup(name: row["name"], frame: row["frame"], codes: codes)
            }
        }
    }

    /// Keeps a group; one of the same name is replaced.
    public func keep(_ group: UnitGroup) throws(StoreProblem) {
        try write { database in
            _ = try delete(group.name, from: database)
            try database.execute(
                sql: "INSERT INTO unit_group (name, frame) VALUES (?, ?)",
                arguments: [group.name, group.frame])
            for code in group.codes {
                try database.execute(
                    sql: "INSERT INTO unit_group_member (name, code) VALUES (?, ?)",
                    arguments: [group.name, code])
            }
        }
    }

    /// Forgets a group, and says whether there was one of exactly this name.
    public func forgetGroup(named name: String) throws(StoreProblem) -> Bool {
        try write { try delete(name, from: $0) }
    }

    private func delete(_ name: String, from database: Database) throws -> Bool {
        try database.execute(sql: "DELETE FROM unit_group_member WHERE name = ?", arguments: [name])
        try database.execute(sql: "DELETE FROM unit_group WHERE name = ?", arguments: [name])
        return database.changesCount > 0
    }
}
