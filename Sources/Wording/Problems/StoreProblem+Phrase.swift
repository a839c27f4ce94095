import FollowUp
import Survey

extension StoreProblem {
    /// One plain line: what is wrong, where, and what to do.
    public var phrase: Phrase {
        let (what, remedy) = (what, remedy)
        let place = path.isEmpty ? "" : path + ": "
        return Phrase(
            nb: place + what.nb + " " + remedy.nb, nn: place + what.nn + " " + remedy.nn,
            en: place + what.en + " " + remedy.en)
    }

    private var what: Phrase {
        switch kind {
        case .unwritable:
            Phrase(
                nb: "Databasen kan ikke skrives.", nn: "Databasen kan ikkje skrivast.",
                en: "The database cannot be written.")
        case .unreadable:
            Phrase(
                nb: "Databasen kan ikke leses.", nn: "Databasen kan ikkje lesast.",
                en: "The database cannot be read.")
        case .diskFull: Phrase(nb: "Disken er full.", nn: "Disken er full.", en: "The disk is full.")
        case .locked:
            Phrase(
                nb: "Databasen er opptatt av et annet program.",
                nn: "Databasen er oppteken av eit anna program.",
                en: "The database is busy with another program.")
        case .newerVersion:
            Phrase(
                nb: "Databasen er laget av en nyere versjon av programmet.",
                nn: "Databasen er laga av ein nyare versjon av programmet.",
                en: "The database was made by a newer version of the program.")
        case .damaged:
            Phrase(
                nb: "Databasen er skadet.", nn: "Databasen er skadd.", en: "The database is damaged.")
        case .waveExists:
            Phrase(
                nb: "Undersøkelsen i \(subject) er importert før.",
                nn: "Undersøkinga i \(subject) er importert før.",
                en: "The wave of \(subject) has been imported before.")
        case .noSuchWave:
            Phrase(
                nb: "Undersøkelsen i \(subject) er ikke importert.",
                nn: "Undersøkinga i \(subject) er ikkje importert.",
                en: "The wave of \(subject) has not been imported.")
        case .noSuchCorrection:
            Phrase(
                nb: "Ingen rettelse som gjelder, har nummer \(subject).",
                nn: "Inga retting som gjeld, har nummer \(subject).",
                en: "No correction that holds has the number \(subject).")
        case .failed:
            Phrase(
                nb: "Databasen svarte med en feil (\(subject)).",
                nn: "Databasen svarte med ein feil (\(subject)).",
                en: "The database answered with an error (\(subject)).")
        }
    }

    private var remedy: Phrase {
        switch kind {
        case .unwritable, .unreadable:
            Phrase(
                nb: "Gi deg selv tilgang til mappen, eller sett XDG_DATA_HOME til en annen.",
                nn: "Gje deg sjølv tilgang til mappa, eller set XDG_DATA_HOME til ei anna.",
                en: "Give yourself access to the folder, or set XDG_DATA_HOME to another.")
        case .diskFull:
            Phrase(
                nb: "Frigjør plass og prøv igjen. Ingenting er endret.",
                nn: "Frigjer plass og prøv igjen. Ingenting er endra.",
                en: "Free some space and try again. Nothing has changed.")
        case .locked:
            Phrase(
                nb: "Lukk det, og prøv igjen.", nn: "Lukk det, og prøv igjen.", en: "Close it and try again.")
        case .newerVersion:
            Phrase(
                nb: "Installer den nyeste versjonen.", nn: "Installer den nyaste versjonen.",
                en: "Install the newest version.")
        case .failed:
            Phrase(
                nb: "Prøv igjen. «regionblikk doctor» ser etter om den er hel.",
                nn: "Prøv igjen. «regionblikk doctor» ser etter om han er heil.",
                en: "Try again. “regionblikk doctor” checks whether it is whole.")
        case .damaged:
            Phrase(
                nb: "Flytt filen til side, og importer på nytt.",
                nn: "Flytt fila til side, og importer på nytt.", en: "Move the file away and import again.")
        case .waveExists:
            Phrase(
                nb: "Angre den med «regionblikk imports undo».",
                nn: "Angre ho med «regionblikk imports undo».",
                en: "Undo it with “regionblikk imports undo”.")
        case .noSuchWave:
            Phrase(nb: "Importer den først.", nn: "Importer ho først.", en: "Import it first.")
        case .noSuchCorrection:
            Phrase(
                nb: "«regionblikk corrections» viser alle.", nn: "«regionblikk corrections» viser alle.",
                en: "“regionblikk corrections” lists all.")
        }
    }
}
