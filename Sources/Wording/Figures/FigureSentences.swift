import Survey
import SurveyAnalytics

/// The words round a figure: what it is, who is spoken of, on which base, and what must be said beside it.
public struct FigureSentences: Sendable {
    private let result: FigureResult
    private let register: Register
    private let numbers: Numbers

    /// The words of a figure.
    ///
    /// - Parameter register: The register of the newest of the figure's waves.
    public init(of result: FigureResult, register: Register, _ numbers: Numbers) {
        self.result = result
        self.register = register
        self.numbers = numbers
    }

    private var language: Language { numbers.language }

    /// `Figur 2: Utfordringer av svingninger · 2017`
    public var title: String {
        let years = PanelWords.years(years)
        return "\(result.figure.name[language]): \(result.figure.title[language])"
            + (years.isEmpty ? "" : " · \(years)")
    }

    /// The years that rows are about where they are years, else those of the waves.
    private var years: [Int] {
        let rows = (result.table?.rows ?? []).compactMap { row -> Int? in
            guard case .year(let year) = row.label else { return nil }
            return year
        }
        return rows.isEmpty ? result.years : rows
    }

    /// `Hele landet, kommuner, n=311 av 426`
    public var domain: String {
        let frame = register.frame(result.domain.frame)?.label[language] ?? result.domain.frame
        let name =
            result.domain.scope == .country
            ? DomainWords.wholeCountry(of: result.domain.frame, in: register)[language]
            : DomainWords.name(of: result.domain, in: register)[language]
        // The whole of a frame that is not the main one is called by what is counted in it.
        let isNamed = name.hasSuffix(" " + frame)
        return ([name] + (isNamed ? [] : [frame]) + (base.map { [$0] } ?? [])).joined(separator: ", ")
    }

    /// What must be said beside the rows, each a sentence; why there are none, where there are none.
    public var notes: [String] {
        guard let table = result.table else {
            return result.absence.map { [AbsenceWords.sentence($0)[language]] } ?? []
        }
        let left = table.panel.flatMap { PanelWords.left($0, numbers) }.map { [$0[language]] } ?? []
        let cautions = table.panel?.cautions.map { PanelWords.caution($0)[language] } ?? []
        return bases(of: table) + left + cautions
            + table.notes.map { FigureWords.note($0, numbers)[language] }
    }

    /// Whether the figure rests on answers; sums of the register do not.
    public var showsAnswers: Bool {
        if case .totals = result.figure.content { return false }
        return true
    }

    /// The base that the rows have in common; their range where it differs, nothing where rows are sums.
    private var base: String? {
        guard let table = result.table else { return nil }
        if let panel = table.panel {
            let inEach = areaBases(of: table).map { PanelWords.inEachArea($0, numbers)[language] }
            return ([PanelWords.base(panel, numbers)[language]] + (inEach.map { [$0] } ?? []))
                .joined(separator: ", ")
        }
        let shares = table.rows.flatMap(\.values).compactMap(\.share)
        guard let least = shares.map(\.base).min(), let most = shares.map(\.base).max(),
            let units = shares.map(\.units).max()
        else { return nil }
        guard FigureForm(result.figure.content) != .table else { return nil }
        return FigureWords.base(least...most, of: units, numbers)[language]
    }

    /// How many of a panel answered each area, where it is followed area by area; nil for any other figure.
    private func areaBases(of table: FigureTable) -> ClosedRange<Int>? {
        guard case .areaChanges = result.figure.content else { return nil }
        let areas = table.rows.filter { $0.label != .allAreas }
        let bases = areas.flatMap(\.values).compactMap { $0.share?.base }
        guard let least = bases.min(), let most = bases.max() else { return nil }
        return least...most
    }

    private func bases(of table: FigureTable) -> [String] {
        areaBases(of: table) == nil ? [] : [PanelWords.areaBases[language]]
    }
}
