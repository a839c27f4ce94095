import Survey

@testable import SurveyFiles

/// Small files that tests change in one place.
enum Samples {
    static let codebook = """
        schema: 1
        survey: sample
        wave: 2017
        title: {nb: Prøve, en: Sample}
        layout: {unit: kommunenr, completed: {column: dispcode, codes: [31, 32]}, answered-on: datetime, respondent: role, ignored: [lfdn]}
        missing: {blank: [0], not-shown: [-77], empty-text: [-66, -99]}
        sections: [{id: settlement, label: Bosetting}, {id: help, label: Bistand}]
        areas:
          - {id: business, label: {nb: næringsliv, en: business}}
          - {id: interpreter, label: tolk, short: Tolk}
        scales:
          quality:
            - {id: "1", code: 1, value: 1, label: dårlig}
            - {id: "2", code: 2, value: 2, label: god}
            - {id: none, code: 6, standing: not-relevant, label: ikke relevant}
        batteries:
          - {id: benefit, role: benefit, label: Nytte, question: Hvor nyttig, section: help, scale: quality, columns: {interpreter: v_8, business: v_7}, figures: ["15"]}
        items:
          - id: target
            kind: single
            section: settlement
            label: {nb: Har kommunen resultatmål?, nn: Har kommunen resultatmål?, en: Is there a target?}
            short: Resultatmål
            column: v_1
            categories: [{id: yes, code: 1, label: {nb: Ja, en: "Yes"}}, {id: no, code: 2, label: {nb: Nei, en: "No"}}]
            concern: [no]
          - {id: target_percent, kind: number, section: settlement, label: Prosent, column: v_2, range: [0, 100], decimals: 1, asked-if: {item: target, is: [yes]}}
          - id: schooling
            kind: multiple
            section: settlement
            label: Skole
            columns: {shared: v_3, agreement: v_4, none: v_5}
            at-most: 1
            categories: [{id: shared, code: 1, label: Felles}, {id: agreement, code: 2, label: Avtale}, {id: none, code: 3, label: Nei, standing: excludes-rest}]
          - {id: note, kind: text, section: settlement, label: Merknad, column: v_6, use: contact, asked-if: {item: schooling, is: [agreement]}}
          - battery: benefit

        """

    static let register = """
        schema: 1
        year: 2017
        source: made up
        units: {file: units.csv, code: code, name: name, official-name: official, frame: frame, parent: parent, written-standard: standard, latitude: lat, longitude: lon}
        frames: [{id: kommuner, label: kommuner, one: kommune}, {id: bydeler, label: bydeler, one: bydel}]
        main-division: region
        characteristics: [{id: population, label: innbyggere, column: population}, {id: share, label: andel, column: share, decimals: 1}]
        series: {file: series.csv, code: code, year: year, flag: flag, withheld: suppressed, items: [{id: settled, label: bosatt, column: settled}]}
        divisions:
          - {id: region, label: region, column: region, classes: [{id: vest, label: Vest}, {id: ost, label: Øst}]}
          - {id: county, label: fylke, column: county_code, names: county}
          - {id: share, label: andel, cut: share, at: [5, 10], classes: [{id: u5, label: under 5}, {id: 5-9.9, label: 5-9}, {id: 10+, label: over}], frames: [kommuner]}
          - {id: years, label: år, count: settled, from: 2016, to: 2017, classes: [{id: "0", label: ingen}, {id: "1", label: ett}, {id: "2", label: to}]}

        """

    static let units = """
        code;name;official;frame;parent;county_code;county;region;population;share;standard;lat;lon
        1401;Flora;;kommuner;;14;Sogn og Fjordane;vest;11923;9,9;nynorsk;61.6;5.0
        0101;Halden;;kommuner;;01;Østfold;ost;30790;10.0;bokmål;59.0867;11.4974
        0301;Oslo;Oslo kommune;kommuner;;03;Oslo;ost;666759;4,9;nøytral;;
        030101;Gamle Oslo;;bydeler;0301;03;Oslo;ost;53241;;;;

        """

    static let series = """
        code;year;settled;flag
        0101;2017;9;
        0101;2016;;suppressed
        0301;2016;0;
        1401;2016;;none reported
        1401;2017;4;

        """

    /// The register, with parts of its files replaced.
    static func readRegister(
        yaml: String = register, units: String = units, series: String = series, changes: String = ""
    ) throws(FileProblem) -> Register {
        try RegisterReader.read(Array(yaml.utf8), file: "register.yaml") { (name) throws(FileProblem) in
            switch name {
            case "units.csv": (name, Array(units.utf8))
            case "series.csv": (name, Array(series.utf8))
            case "changes.csv": (name, Array(changes.utf8))
            default: throw FileProblem(.notFound, file: name)
            }
        }
    }

    /// The codebook, with one part replaced.
    static func readCodebook(
        replacing part: String = "", with other: String = ""
    ) throws(FileProblem) -> Codebook {
        try CodebookReader.read(Array(changed(codebook, part, other).utf8), file: "codebook.yaml")
    }

    /// A text with the first occurrence of a part replaced.
    static func changed(_ text: String, _ part: String, _ other: String) -> String {
        guard let place = text.firstRange(of: part) else { return text }
        return text.replacingCharacters(in: place, with: other)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
