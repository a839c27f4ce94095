// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who only builds the program builds this.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Regionblikk", path: "../..")],
    targets: [
        .executableTarget(
            name: "TabulationBenchmark",
            dependencies: [.product(name: "SurveyAnalytics", package: "Regionblikk")]),
        .executableTarget(
            name: "ReadingBenchmark",
            dependencies: [
                .product(name: "SurveyAnalytics", package: "Regionblikk"),
                .product(name: "SurveyFiles", package: "Regionblikk"),
            ]),
    ])
