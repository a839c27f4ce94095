// swift-tools-version: 6.2
import PackageDescription

// A target imports what its row names and nothing else; docs/architecture.md draws the house.

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "Regionblikk",
    products: [
        .library(name: "SurveyAnalytics", targets: ["Survey", "SurveyAnalytics"]),
        .library(name: "SurveyFiles", targets: ["SurveyFiles"]),
        .executable(name: "regionblikk", targets: ["regionblikk"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .target(name: "Survey"),
        .target(name: "SurveyAnalytics", dependencies: ["Survey"]),
        .target(
            name: "SurveyFiles",
            dependencies: ["Survey", "SurveyAnalytics", "CExpat", "CLibzip", "CReadStat", yams]),
        .target(name: "FollowUp", dependencies: ["Survey", "SurveyAnalytics"]),
        .target(name: "Store", dependencies: ["Survey", "SurveyAnalytics", "FollowUp", grdb]),
        .target(name: "Wording", dependencies: ["Survey", "SurveyAnalytics", "FollowUp"]),
        .target(name: "TerminalUI"),
        .target(name: "Tables", dependencies: ["Survey", "SurveyAnalytics", "Wording"]),
        .target(
            name: "Reports",
            dependencies: [
                "Survey", "SurveyAnalytics", "FollowUp", "Wording", "Tables", "TerminalUI", "CXlsxWriter",
            ]),
        .target(
            name: "Workspace",
            dependencies: [
                "Survey", "SurveyAnalytics", "SurveyFiles", "FollowUp", "Store", "Wording", "Reports",
                "DemoData", "RegisterData",
            ]),
        .target(
            name: "Dashboard",
            dependencies: ["Survey", "SurveyAnalytics", "FollowUp", "Wording", "Tables", "TerminalUI"]),
        .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcursesw", "CTerminalGuard"]),
        .executableTarget(
            name: "regionblikk",
            dependencies: [
                "Survey", "SurveyAnalytics", "FollowUp", "Wording", "Tables", "TerminalUI", "Reports",
                "Workspace",
                "Dashboard", "NcursesTerminal", argumentParser,
            ]),
        .executableTarget(name: "demosurvey", dependencies: ["Survey", "SurveyFiles"]),

        .target(name: "DemoData", path: "Fixtures", sources: ["DemoData.c"], publicHeadersPath: "include"),
        .target(
            name: "RegisterData", path: "Fixtures/registers", sources: ["RegisterData.c"],
            publicHeadersPath: "include"),
        .target(name: "CTerminalGuard"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CLibzip"),
        .systemLibrary(name: "CNcursesw"),
        .systemLibrary(name: "CReadStat"),
        .systemLibrary(name: "CVTerm"),
        .systemLibrary(name: "CXlsxWriter"),

        .testTarget(name: "SurveyTests", dependencies: ["Survey"]),
        .testTarget(name: "SurveyAnalyticsTests", dependencies: ["Survey", "SurveyAnalytics"]),
        .testTarget(
            name: "SurveyFilesTests",
            dependencies: ["Survey", "SurveyAnalytics", "SurveyFiles", "EngineTesting"]),
        .testTarget(
            name: "DemoSurveyTests",
            dependencies: ["Survey", "SurveyAnalytics", "SurveyFiles", "demosurvey"],
            exclude: ["Handwritten"]),
        .testTarget(name: "DemoDataTests", dependencies: ["Survey", "DemoData"]),
        .testTarget(name: "FollowUpTests", dependencies: ["Survey", "FollowUp", "Store"]),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Survey", "SurveyAnalytics", "FollowUp", "Store", "ImportLoop", "FollowUpLoop", grdb,
            ]),
        .executableTarget(name: "ImportLoop", dependencies: ["Survey", "Store"], path: "Tests/ImportLoop"),
        .executableTarget(
            name: "FollowUpLoop", dependencies: ["Survey", "FollowUp", "Store"], path: "Tests/FollowUpLoop"),
        .testTarget(
            name: "DashboardTests",
            dependencies: [
                "Survey", "SurveyAnalytics", "SurveyFiles", "FollowUp", "Store", "Wording", "Tables",
                "TerminalUI",
                "Dashboard", "DemoData", "TerminalTesting", "SchoolSurvey",
            ], exclude: ["Snapshots"]),
        .testTarget(
            name: "JourneyTests",
            dependencies: [
                "Survey", "TerminalUI", "Workspace", "Dashboard", "TerminalTesting", "regionblikk",
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Survey", "SurveyAnalytics", "SurveyFiles", "FollowUp", "Wording", "Tables", "TerminalUI",
                "Reports", "DemoData", "EngineTesting",
            ]),
        .testTarget(
            name: "WorkspaceTests",
            dependencies: [
                "Survey", "SurveyAnalytics", "FollowUp", "Tables", "TerminalUI", "Reports", "Workspace",
            ]),
        .testTarget(name: "CommandTests", dependencies: ["regionblikk", "EngineTesting", "SchoolSurvey"]),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
        .testTarget(
            name: "NcursesTerminalTests",
            dependencies: ["TerminalUI", "NcursesTerminal", "TerminalTesting", "TerminalProbe"]),

        .target(name: "EngineTesting", path: "Tests/EngineTesting"),
        .target(name: "SchoolSurvey", path: "Tests/SchoolSurvey"),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .target(
            name: "TerminalTesting", dependencies: ["TerminalUI", "CPseudoTerminal", "CVTerm"],
            path: "Tests/TerminalTesting"),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["TerminalUI", "NcursesTerminal"],
            path: "Tests/TerminalProbe"),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
