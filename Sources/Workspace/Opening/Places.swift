/// Where things are kept, by the XDG Base Directory Specification.
public struct Places: Sendable, Hashable {
    /// The database; nil when the user has no home.
    public let database: String?
    /// The log; nil when the user has no home.
    public let log: String?
    /// The office's own rules for flags, which need not be there; nil when the user has no home.
    public let rules: String?
    /// The office's own coding frame for free texts, which need not be there; nil when the user has no home.
    public let themes: String?
    /// What the user wants of the dashboard, which need not be there; nil when the user has no home.
    public let settings: String?
    /// The folder of the office's own letters, which need not be there; nil when the user has no home.
    public let templates: String?
    /// The user's home, where there is one.
    public let home: String?
    /// The folder that the program was started in, where it is known.
    public let workingFolder: String?

    /// Places that are named outright.
    public init(
        database: String?, log: String?, rules: String? = nil, themes: String? = nil, settings: String? = nil,
        templates: String? = nil, home: String? = nil, workingFolder: String? = nil
    ) {
        self.database = database
        self.log = log
        self.rules = rules
        self.themes = themes
        self.settings = settings
        self.templates = templates
        self.home = home
        self.workingFolder = workingFolder
    }

    /// The places that an environment says.
    ///
    /// - Parameters:
    ///   - workingFolder: the folder that the program was started in.
    ///   - variable: the value of an environment variable. XDG variables that are no whole path are left aside, as the
    ///     specification asks.
    public init(workingFolder: String?, environment variable: (String) -> String?) {
        let home = Places.folder(variable("HOME"))
        self.home = home
        self.workingFolder = workingFolder
        func base(_ name: String, _ usual: String) -> String? {
            (Places.folder(variable(name)) ?? home.map { $0 + "/" + usual }).map { $0 + "/regionblikk" }
        }
        database = base("XDG_DATA_HOME", ".local/share").map { $0 + "/regionblikk.sqlite" }
        log = base("XDG_STATE_HOME", ".local/state").map { $0 + "/log" }
        let folder = base("XDG_CONFIG_HOME", ".config")
        rules = folder.map { $0 + "/rules.yaml" }
        themes = folder.map { $0 + "/themes.yaml" }
        settings = folder.map { $0 + "/settings.yaml" }
        templates = folder.map { $0 + "/templates" }
    }

    private static func folder(_ path: String?) -> String? {
        path.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
}
