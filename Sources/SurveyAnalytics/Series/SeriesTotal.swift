import Survey

/// The sum of a register's series over a domain in one year, with how many units it rests on.
public struct SeriesTotal: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The sum of the numbers that are known.
    public let known: Int
    /// The units with a known number.
    public let reporting: Int
    /// The units whose number is withheld because it is small; each is above zero.
    public let withheld: Int
    /// The units of the domain, N.
    public let units: Int

    /// The units for which the source has no figure.
    public var missing: Int { units - reporting - withheld }
    /// The least that the sum can be: each withheld number is at least one.
    public var least: Int { known + withheld }

    /// The totals of a domain, one for each year of the series.
    ///
    /// - Parameter domain: Units of the register that the series belongs to.
    public static func all(of series: YearSeries, in domain: Domain) -> [SeriesTotal] {
        series.years.indices.map { SeriesTotal(of: series, year: $0, in: domain) }
    }

    private init(of series: YearSeries, year position: Int, in domain: Domain) {
        var (sum, reporting, withheld) = (0, 0, 0)
        for unit in domain.units {
            switch series.values[unit][position] {
            case .known(let number):
                sum += Int(number)
                reporting += 1
            case .withheld: withheld += 1
            case .missing: break
            }
        }
        year = series.years[position]
        known = sum
        self.reporting = reporting
        self.withheld = withheld
        units = domain.count
    }
}
