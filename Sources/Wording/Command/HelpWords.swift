/// The help of the command line, in bokmål: it is read before a language can be chosen.
public enum HelpWords {
    /// The program.
    public static let program =
        "Kommuneundersøkelsen i terminalen: bla i regionen, se hvem som trenger oppfølging."
    /// `dashboard`
    public static let dashboard = "Åpne skjermbildet (det som skjer når ingen kommando er nevnt)."
    /// `import`
    public static let `import` = "Hent inn svarene fra en fil (CSV, Excel eller SPSS)."
    /// `regions`
    public static let regions = "Vis regionene med svarprosent, flagg og nytte."
    /// `units`
    public static let units = "Vis enhetene i en region: kommuner og bydeler, eller det registeret har."
    /// `--as-of`
    public static let asOf = "Enhetene i registeret som gjelder dette året, og hva de var før."
    /// `--as-of` with what chooses among answers.
    public static let asOfAlone = "--as-of viser registeret, og kan bare brukes sammen med --region"
    /// `show`
    public static let show = "Vis én enhet: svarene ved siden av regionens og landets."
    /// `question`
    public static let question = "Vis svarene på ett spørsmål; uten ID: alle spørsmålene."
    /// `tabulate`
    public static let tabulate =
        "Skriv alle tall om alle spørsmål, områder og år i ett dokument, til kontroll i andre programmer."
    /// `themes`
    public static let themes = "Vis hva fritekstsvarene handler om, og rett temaene for hånd."
    /// `themes show`
    public static let themesShow =
        "Vis andelen svar med hvert tema, og ordene som telles."
    /// `themes correct`
    public static let themesCorrect = "Gi et svar et tema, eller ta det bort; det går foran ordene."
    /// `texts`
    public static let texts = "Vis fritekstsvarene med temaer, og ordene som ga dem mellom »«."
    /// `recode`
    public static let recode = """
        Omkod et svar under «annet» til et svaralternativ; uten enhet: vis fordelingen med og uten omkoding.
        """
    /// `corrections`
    public static let corrections = "Vis, angre og flytt rettelser av temaer og omkodinger."
    /// `corrections list`
    public static let correctionsList = "Vis alle rettelser, også de som er angret eller ikke gjelder."
    /// `corrections undo`
    public static let correctionsUndo = "Angre en rettelse; den blir stående som angret."
    /// `corrections export`
    public static let correctionsExport = "Skriv rettelsene til en CSV-fil som kan importeres et annet sted."
    /// `corrections import`
    public static let correctionsImport = "Hent inn rettelser fra en slik fil; ingen kommer to ganger."
    /// `--themes`
    public static let themesFile =
        "Temaene og ordene deres (YAML). Uten: kontorets egne, ellers de innebygde."
    /// The id of a text item.
    public static let textID = "Fritekstspørsmålets ID."
    /// The id of a closed item.
    public static let closedID = "ID til spørsmålet med svaralternativet «annet»."
    /// A category's id.
    public static let categoryID = "Svaralternativet svaret hører til."
    /// `--theme`
    public static let onlyTheme = "Bare svar med dette temaet."
    /// `--uncoded`
    public static let onlyUncoded = "Bare svar uten tema."
    /// `--add`
    public static let addTheme = "Temaet svaret har."
    /// `--remove`
    public static let removeTheme = "Temaet svaret ikke har."
    /// `--who`
    public static let who = "Hvem som bestemmer det."
    /// `--why`
    public static let why = "Hvorfor."
    /// The number of a correction.
    public static let correctionNumber = "Nummeret i listen."
    /// A file of corrections.
    public static let correctionsFile = "CSV-filen med rettelser."
    /// `flags`
    public static let flags = "Vis flaggene i en region, hvert med begrunnelse."
    /// `figure`
    public static let figure =
        "Vis en figur eller tabell fra rapporten, for landet, en region eller en enhet."
    /// `change`
    public static let change =
        "Vis hva de samme enhetene har svart i flere undersøkelser, og hvem som falt fra."
    /// `similar`
    public static let similar = "Vis hvem en enhet ligner på, og hvem den kan lære av."
    /// `--area`
    public static let learnArea = "Hvem den kan lære av på dette området (f.eks. business)."
    /// `--practice`
    public static let learnPractice = "Hvem den kan lære av om denne praksisen (spørsmålets ID)."
    /// That `--area` and `--practice` rule each other out.
    public static let oneMatter = "Velg --area eller --practice, ikke begge."
    /// `response`
    public static let response =
        "Vis hvem som svarte og ikke, etter størrelse, sentralitet osv., og hva det betyr."
    /// `report`
    public static let report = "Skriv en rapport om en region, en gruppe eller én enhet som en HTML-fil."
    /// That only one of three options may be used.
    public static let oneSubject = "Bruk bare én av --region, --group og --unit"
    /// `verify`
    public static let verify = "Hold tallene i en rapport opp mot undersøkelsen, rad for rad."
    /// `followup`
    public static let followUp = "Arbeid med oppfølgingslister."
    /// `followup export`
    public static let export = "Skriv en oppfølgingsliste som norsk Excel åpner riktig."
    /// `doctor`
    public static let doctor = "Se etter om alt er på plass, og hva som kan gjøres."
    /// `documents`
    public static let documents = "Skriv dokumentasjonen som lages av programmets egne tabeller."
    /// `--lang`
    public static let lang = "Språk."
    /// `--survey`
    public static let survey = "Les undersøkelsen fra en mappe i stedet for databasen."
    /// `--rules`
    public static let rules = "Ta reglene bak flaggene fra denne filen (YAML)."
    /// `--print-rules`
    public static let printRules = "Skriv standardreglene som en fil til å endre, og ikke noe annet."
    /// `--format`
    public static let format = "Form på svaret."
    /// `--format` of an export.
    public static let exportFormat = "Form på listen."
    /// `--region`
    public static let region = "Region, f.eks. nord, vest eller «Indre Øst». Uten: hele landet."
    /// `--group`, and the name of a group.
    public static let group = "Kommunegruppe som er lagret; navnet i anførselstegn om det har mellomrom."
    /// A group.
    public static let groupName = "gruppe"
    /// `group`
    public static let groupCommand = "Lagre enheter som gruppe, og bruk gruppen som en region."
    /// `group list`
    public static let groupList = "Vis gruppene."
    /// `group show`
    public static let groupShow = "Vis hvem som er i en gruppe."
    /// `group add`
    public static let groupAdd = "Legg enheter til en gruppe; lager den om den ikke finnes."
    /// `group remove`
    public static let groupRemove = "Ta enheter ut av en gruppe."
    /// `group delete`
    public static let groupDelete = "Slett en gruppe."
    /// The units that are added or removed.
    public static let groupUnits = "Numre, eller navn som bare én har."
    /// `--region` of the dashboard.
    public static let startRegion = "Region som vises først. Uten: den forrige, eller velg."
    /// `--class`
    public static let ofClass = "Klasse i en inndeling, f.eks. size=u2000 eller county=18."
    /// The value of `--class`.
    public static let className = "inndeling=klasse"
    /// `--unit`
    public static let oneUnit = "Én enhet (kommune, bydel): nummer, eller et navn som bare én har."
    /// `--frame`
    public static let frame = "Kommuner, bydeler eller hva registeret har. De blir aldri slått sammen."
    /// The value of `--frame`.
    public static let frameName = "id"
    /// That only one of three options may be used.
    public static let oneDomain = "Bruk bare én av --region, --group, --class og --unit"
    /// That a group says its frame itself.
    public static let groupHasFrame = "En gruppe sier selv hvem den er av; dropp --frame"
    /// The id of a figure.
    public static let figureID = "Figurens nummer, table1 eller all."
    /// `--wave` of a figure or a report.
    public static let shownWave = "Året for undersøkelsen som vises. Uten: det nyeste."
    /// `--waves`
    public static let waves = "Årene som sammenlignes. Uten: de to nyeste."
    /// `--output` of figures.
    public static let figureOutput =
        "Filen som skal skrives; for alle figurer som svg: mappen. Uten: standard ut."
    /// `--flag`
    public static let flag = "Bare de med dette flagget."
    /// `--sort`
    public static let sort = "Rekkefølge."
    /// `--descending`
    public static let descending = "Snu rekkefølgen."
    /// `--by`
    public static let by = "Del opp etter fylke (county), størrelse (size), sentralitet (centrality) osv."
    /// The code of a unit.
    public static let unit = "Nummer, eller et navn som bare én har."
    /// The id of a question.
    public static let questionID = "Spørsmålets ID."
    /// `--units`
    public static let unitCodes = "Bare disse, i denne rekkefølgen; numre med komma mellom."
    /// `--output`
    public static let output = "Filen som skal skrives. Uten: standard ut."
    /// The follow-up in a report.
    public static let reportFollowUp =
        "Ta med oppfølgingen: status, frist, tema og logg. Notater og kontakter blir aldri med."
    /// `--force`
    public static let force = "Skriv over filen om den finnes."
    /// `--format` of a document that is for programs alone.
    public static let jsonFormat = "Form på dokumentet; bare json finnes."
    /// The file of answers.
    public static let importFile = "Filen med svar (CSV, XLSX eller SPSS); - leser standard inn."
    /// `--wave`
    public static let wave = "Året undersøkelsen gjelder."
    /// `--codebook`
    public static let codebook = "Kodeboken (YAML)."
    /// `--register`
    public static let register = "Registeret (YAML). Uten: det kjente for året."
    /// `--strict`
    public static let strict = "Avvis filen om noe som helst er galt i den."
    /// `--published`
    public static let published = "Det rapporten sier (CSV). Uten: rapporten fra 2017."
    /// `--contradictions`
    public static let contradictions =
        "Radene som ikke kan stemme, med grunn (CSV). Uten: de kjente fra 2017."
    /// `--ascii`
    public static let ascii = "Bruk bare ASCII-tegn til streker og merker."
    /// `--theme`
    public static func theme(_ names: [String]) -> String {
        "Hvordan skjermbildet ser ut: \(names.joined(separator: ", "))."
    }
    /// `--plain`
    public static let plain =
        "Skriv bildene linje for linje, for skjermlesere og logger; hver linje du skriver, er taster eller noe å finne."
    /// `--no-mouse`.
    public static let noMouse = "La terminalen beholde musen."
    /// Where documents are written.
    public static let documentsFolder = "Mappen det skrives til."
    /// A folder.
    public static let folder = "mappe"
    /// A file.
    public static let file = "fil"
    /// A region.
    public static let regionName = "region"
    /// A unit.
    public static let unitName = "nummer"
    /// A theme.
    public static let themeName = "tema"
    /// A person.
    public static let personName = "navn"
    /// A text of one's own.
    public static let textName = "tekst"
    /// Several units.
    public static let codes = "numre"
    /// A year.
    public static let year = "år"
}
