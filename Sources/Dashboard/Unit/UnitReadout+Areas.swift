import Survey
import SurveyAnalytics
import Tables
import Wording

extension UnitReadout {
    /// Importance, benefit and gap of each area beside the means of the domains, where the unit stands in the country, and
    /// its own flags and the region's.
    var areas: Table {
        let own = content.gaps.areas(ofUnit: unit)
        let flagged = state.flaggedAreas(ofUnit: unit)
        let regional = state.areaComparisons(forUnit: unit).filter(\.isRemarkable)
        return Table(
            columns: [Table.Column(UnitWords.area[language])]
                + [UnitWords.importance, UnitWords.benefit, UnitWords.gap].map {
                    Table.Column($0[language], .number)
                }
                + profiles.map {
                    Table.Column(UnitWords.mean(of: content.name(of: $0.domain)[language])[language], .mean)
                }
                + [Table.Column(UnitWords.standingInCountry[language])] + flagColumns,
            rows: own.indices.map { row in
                [
                    .text(own[row].area.label[language]), rating(own[row].importance),
                    rating(own[row].benefit), .change(own[row].gap.map { Double($0) }, 0),
                ] + profiles.map { .mean(MeanFigure($0.areas[row].benefit)) }
                    + [
                        .text(standing(of: own[row])),
                        .text(FlagWords.brief(flagged[own[row].area.id] ?? [])[language]),
                        .text(words(of: regional.first { $0.area.id == own[row].area.id })),
                    ]
            })
    }

    /// The unit's own flags, and the region's.
    private var flagColumns: [Table.Column] {
        let flags = UnitsWords.flags[language]
        let place = profiles.first.map { state.regionName($0.domain)[language] } ?? ""
        return [Table.Column(flags), Table.Column("\(flags), \(place)")]
    }

    /// The step, or that the area is not relevant.
    private func rating(_ rating: UnitArea.Rating) -> Table.Cell {
        switch rating {
        case .step(let step): .whole(step)
        case .notRelevant: .text(AreaScreenWords.notRelevant[language])
        case .none: .whole(nil)
        }
    }

    private func standing(of own: UnitArea) -> String {
        HelpStanding(own, in: profiles.last, of: content.wave.codebook).value.map {
            UnitWords.standing($0, numbers: numbers)[language]
        } ?? ""
    }

    private func words(of found: AreaComparison?) -> String {
        found.map { RegionalWords.finding($0, numbers)[language] } ?? ""
    }
}
