import Testing

@testable import Workspace

@Suite struct PlacesTests {
    private func places(_ variables: [String: String]) -> Places {
        Places(workingFolder: "/here") { variables[$0] }
    }

    @Test("XDG folders win over the home's")
    func xdg() {
        let found = places([
            "HOME": "/home/kari", "XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "/state",
            "XDG_CONFIG_HOME": "/config",
        ])
        #expect(found.rules == "/config/regionblikk/rules.yaml")
        #expect(found.database == "/data/regionblikk/regionblikk.sqlite")
        #expect(found.log == "/state/regionblikk/log")
    }

    @Test("without them, the home's usual folders; a path that is not whole is left aside")
    func home() {
        let found = places(["HOME": "/home/kari", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": ""])
        #expect(found.database == "/home/kari/.local/share/regionblikk/regionblikk.sqlite")
        #expect(found.log == "/home/kari/.local/state/regionblikk/log")
        #expect(found.rules == "/home/kari/.config/regionblikk/rules.yaml")
    }

    @Test("without a home there is no place")
    func nowhere() {
        #expect(places([:]).database == nil)
        #expect(places([:]).log == nil)
    }

    @Test("a typed path begins in the home, at the top, or where the program was started")
    func typed() {
        let found = places(["HOME": "/home/kari"])
        #expect(found.path("~/liste.csv") == "/home/kari/liste.csv")
        #expect(found.path("/tmp/liste.csv") == "/tmp/liste.csv")
        #expect(found.path("liste.csv") == "/here/liste.csv")
        #expect(found.path("~liste.csv") == "/here/~liste.csv")
    }
}
