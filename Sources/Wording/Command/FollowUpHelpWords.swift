/// The help of the commands of follow-up, in bokmål as all help is.
public enum FollowUpHelpWords {
    /// `followup list`
    public static let list = "Vis oppfølgingslisten, det som haster først."
    /// `followup show`
    public static let show = "Vis alt om oppfølgingen av én: flagg, logg, kontakter og historikk."
    /// `followup add`
    public static let add = "Sett enheter på listen; ingen kommer to ganger."
    /// `followup set`
    public static let set = "Endre status, rådgiver, frist og annet; en tom tekst (\"\") tømmer."
    /// `followup remove`
    public static let remove = "Ta enheter av listen; undo setter dem tilbake."
    /// `followup log`
    public static let log = "Før i loggen at noen er ringt, skrevet til eller møtt."
    /// `followup undo`
    public static let undo = "Angre det siste du gjorde."
    /// `followup redo`
    public static let redo = "Gjør om igjen det du angret sist."
    /// `followup history`
    public static let history = "Vis hva som er gjort, av hvem og når; for én også feltene før og etter."
    /// `followup reminders`
    public static let reminders = "Vis hvem som ikke har svart, hvem som er påminnet, og hvem som svarte så."
    /// `followup who`
    public static let who = "Lagre navnet som oppfølging signeres med; uten navn: vis det."
    /// `followup contact`
    public static let contact = "Vis, legg til, endre og fjern kontakter."
    /// `followup contact list`
    public static let contactList = "Vis kontaktene, for alle eller én enhet."
    /// `followup contact add`
    public static let contactAdd = "Legg til en kontakt."
    /// `followup contact set`
    public static let contactSet = "Endre en kontakt; en tom tekst (\"\") tømmer."
    /// `followup contact remove`
    public static let contactRemove = "Fjern en kontakt."
    /// `followup mail`
    public static let mail = "Lag utkast til e-post fra en mal, på mottakerens målform."
    /// `--who`
    public static let signer = "Hvem som signerer. Uten: navnet som er lagret, ellers kontoens."
    /// The name that signs.
    public static let name = "Navnet."
    /// `--status` of a list.
    public static let statuses = "Bare de med disse statusene, med komma mellom."
    /// `--status`
    public static let status = "Hvor langt det er kommet."
    /// `--adviser` of a list.
    public static let onlyAdviser = "Bare de som denne rådgiveren har."
    /// `--adviser`
    public static let adviser = "Rådgiveren."
    /// `--overdue`
    public static let overdue = "Bare de som er over fristen."
    /// `--due`
    public static let due = "Fristen: 2018-01-12, 12.1.2018, eller +14 for dager fra i dag."
    /// `--priority`
    public static let priority = "Prioriteten, 0 til 99. Uten: vekten av flaggene."
    /// `--reason`
    public static let reason = "Hvorfor, med egne ord."
    /// `--notes`
    public static let notes = "Notat."
    /// `--topics`
    public static let topics = "Tema å ta opp, ett på hver linje."
    /// `--channel`
    public static let channel = "Hvordan."
    /// `--no-answer`
    public static let noAnswer = "Ingen svarte."
    /// `--day`
    public static let day = "Dagen, som i --due. Uten: i dag."
    /// `--person`
    public static let person = "Hvem det ble snakket med."
    /// `--agreed`
    public static let agreed = "Hva som ble sagt eller avtalt."
    /// `--next`
    public static let next = "Neste steg."
    /// `--reminder`
    public static let reminder = "Det var en påminnelse om å svare."
    /// `--name`
    public static let contactName = "Navnet."
    /// The contact that is meant.
    public static let whichContact = "Kontaktens navn eller e-postadresse."
    /// `--role`
    public static let role = "Hva personen gjør der."
    /// `--email`
    public static let email = "E-postadressen."
    /// `--phone`
    public static let phone = "Telefonnummeret."
    /// `--template`
    public static let template = "Malen; kontorets egen går foran den innebygde."
    /// `--contact`
    public static let onlyContact = "Bare til denne kontakten. Uten: alle med e-post."
    /// `--output` of drafts.
    public static let output = "Mappen, eller filen (.eml), utkastene skrives til. Uten: standard ut."
    /// `--lang-of-mail`
    public static let mailLanguage = "Målformen. Uten: den mottakeren har valgt, ellers din egen."
    /// A day.
    public static let dayName = "dag"
    /// A number.
    public static let numberName = "tall"
    /// An address.
    public static let addressName = "adresse"
    /// Where drafts go.
    public static let mailPlace = "mappe|fil.eml"
}
