import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

extension UnitReadout {
    /// Whether the unit answered each wave, and how many of the domain did; the units that it was made of below.
    var presences: Table {
        let history = screen.study.history
        let place = history.map { content.name(of: $0.domain)[language] } ?? ""
        return Table(
            title: UnitHistoryWords.presence[language],
            columns: [
                Table.Column(UnitHistoryWords.year[language]), Table.Column(ReportWords.name[language]),
                Table.Column(LikenessWords.response[language]), Table.Column(NonResponseWords.date[language]),
                Table.Column(place, .share),
            ],
            rows: (history?.presences ?? []).flatMap { presence in
                let absent = PanelWords.reason(presence.isMerged ? .merged : .otherCode)
                let status = presence.response.map { ReportWords.answered($0.status) } ?? absent
                let own: [Table.Cell] = [
                    .text(String(presence.year)), .text(content.name(of: unit)), .text(status[language]),
                    .text(presence.answeredOn.map { numbers.day($0) } ?? ""), .share(presence.rate?.share),
                ]
                return [own]
                    + presence.predecessors.map { former in
                        [
                            .text(String(presence.year)), .text(name(of: former.unit, former.isWhole)),
                            .text(ReportWords.answered(former.response.status)[language]),
                            .text(former.answeredOn.map { numbers.day($0) } ?? ""), .share(nil),
                        ]
                    }
            })
    }

    private func name(of former: Unit, _ isWhole: Bool) -> String {
        RegisterWords.former(former.name, former.code, isWhole: isWhole)[language]
    }

    /// One row a question and wave: the answer, or why there is none, and the domain's mean or share; the units that it was
    /// made of below.
    var history: Table {
        let history = screen.study.history
        let place = history.map { content.name(of: $0.domain)[language] } ?? ""
        return Table(
            columns: [
                Table.Column(WrittenWords.question[language]), Table.Column(UnitHistoryWords.year[language]),
                Table.Column(ReportWords.name[language]), Table.Column(WrittenWords.text[language]),
                Table.Column(UnitWords.mean(of: place)[language], .mean),
                Table.Column(UnitReadoutWords.share(in: place)[language], .share),
                Table.Column(UnitReadoutWords.followed[language]),
            ],
            rows: (history?.answers ?? []).flatMap { answer in answer.steps.flatMap { rows($0, of: answer) } }
        )
    }

    private func rows(_ step: AnswerHistory.Step, of answer: AnswerHistory) -> [[Table.Cell]] {
        let item = content.wave.codebook.items[answer.item]
        var (mean, share): (MeanFigure?, Share?) = (nil, nil)
        switch step.level {
        case .mean(let finding): mean = MeanFigure(finding, decimals: item.valueDecimals)
        case .share(let found): share = found
        case nil: break
        }
        let question = QuestionWords.name(of: item, in: content.wave.codebook)[language]
        let heading: [Table.Cell] = [.text(question), .text(String(step.year))]
        let own: [Table.Cell] = [
            .text(content.name(of: unit)), .text(words(step.answer, item)), .mean(mean), .share(share),
            .text(share == nil ? "" : answer.followed?.label[language] ?? ""),
        ]
        return [heading + own]
            + step.predecessors.map { former in
                heading + [
                    .text(name(of: former.unit, former.isWhole)), .text(words(former.answer, item)),
                    .mean(nil), .share(nil), .text(""),
                ]
            }
    }

    private func words(_ answer: AnswerHistory.Answer, _ item: Item) -> String {
        switch answer {
        case .categories(let categories): categories.map { $0.label[language] }.joined(separator: ", ")
        case .number(let number): numbers.stored(number, decimals: item.valueDecimals)
        case .none(let reason): PanelWords.reason(reason)[language]
        case .notComparable(.noSuchItem): UnitWords.notAsked[language]
        case .notComparable(let refusal): PanelWords.refusal(refusal)[language]
        }
    }

    /// The flags as sentences.
    var flags: Table {
        Table(
            title: UnitWords.whyFlagged[language],
            columns: [
                Table.Column(UnitReadoutWords.flag[language]),
                Table.Column(UnitReadoutWords.weight[language], .number),
            ],
            rows: content.flags(of: unit).map { flag in
                [
                    .text(FlagWords.sentence(flag, in: content.wave)[language]),
                    .whole([flag].priority),
                ]
            })
    }

    /// What the register measures and how it divides.
    var facts: Table {
        let register = content.register
        let measures = register.characteristics.map { measure -> [Table.Cell] in
            let value = measure.values[unit].map { numbers.stored($0, decimals: measure.decimals) }
            return [.text(measure.label[language]), .text(value ?? "")]
        }
        let divisions = register.divisions.map { division -> [Table.Cell] in
            [.text(division.label[language]), .text(division.classOfUnit(unit)?.label[language] ?? "")]
        }
        let pasts = register.pasts(ofUnit: register.units[unit].code).map { past -> [Table.Cell] in
            [
                .text(RegisterWords.until(past.until)[language]),
                .text(RegisterWords.formers(past, in: language)),
            ]
        }
        return Table(
            title: UnitWords.register(year: register.year)[language],
            columns: [NonResponseWords.characteristic, UnitReadoutWords.value].map {
                Table.Column($0[language])
            },
            rows: measures + divisions + pasts)
    }

    /// One row a year, one column a series.
    var series: Table {
        let all = content.register.series
        let years = all.first?.years ?? []
        return Table(
            columns: [Table.Column(UnitHistoryWords.year[language])]
                + all.map { Table.Column($0.label[language]) },
            rows: years.indices.map { row in
                [.text(String(years[row]))]
                    + all.map { series in
                        switch series.values[unit][row] {
                        case .known(let number): .text(numbers.whole(number))
                        case .withheld: .text(UnitWords.withheld[language])
                        case .missing: .text("")
                        }
                    }
            })
    }

    /// The units that are most like this one.
    func nearest(_ likeness: UnitLikeness) -> Table {
        let traits = likeness.neighbours.traits
        return Table(
            columns: [UnitsWords.code, ReportWords.name].map { Table.Column($0[language]) }
                + [
                    Table.Column(SimilarWords.distance[language], .number),
                    Table.Column(LikenessWords.response[language]),
                    Table.Column(UnitsWords.meanBenefit[language], .number),
                    Table.Column(UnitsWords.ratedAreas[language], .number),
                ] + traits.map { Table.Column($0.label[language], .number) },
            rows: likeness.nearest.map { neighbour in
                let summary = content.summary(neighbour.unit)
                return [
                    .text(content.register.units[neighbour.unit].code),
                    .text(content.name(of: neighbour.unit)),
                    .decimal(neighbour.distance, 2),
                    .text(ReportWords.answered(summary.response.status)[language]),
                    .decimal(summary.benefit?.value, 1), .whole(summary.benefit?.areas),
                ] + neighbour.differences.map { .change($0, 1) }
            })
    }

    /// Whom one may learn from, one row a matter.
    func lessons(_ likeness: UnitLikeness) -> Table {
        func names(_ teachers: [Neighbour]) -> String {
            teachers.map { content.name(of: $0.unit) }.joined(separator: ", ")
        }
        return Table(
            title: LikenessWords.learn[language],
            columns: [SimilarWords.matter, SimilarWords.inSame(content.mainDivision), SimilarWords.elsewhere]
                .map { Table.Column($0[language]) }
                + [SimilarWords.answered, SimilarWords.considered].map { Table.Column($0[language], .number) },
            rows: likeness.lessons.map { lesson in
                [
                    .text(SimilarWords.subject(lesson.subject, in: content.wave.codebook)[language]),
                    .text(names(lesson.inRegion)), .text(names(lesson.elsewhere)), .whole(lesson.answered),
                    .whole(lesson.considered),
                ]
            })
    }
}
