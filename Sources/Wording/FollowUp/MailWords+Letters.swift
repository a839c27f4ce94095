import FollowUp

extension MailWords {
    /// A letter in both written standards.
    struct Letter {
        let nb: (subject: String, body: String)
        let nn: (subject: String, body: String)
    }

    static func letter(_ purpose: MailPurpose) -> Letter {
        switch purpose {
        case .reminder: reminder
        case .followUp: followUp
        case .meeting: meeting
        }
    }

    private static let reminder = Letter(
        nb: (
            "Har dere rukket å svare? {undersøkelse}",
            """
            Hei, {kontakt}!

            Vi har ikke fått svar fra {kommune} på {undersøkelse} ennå, og vil gjerne ha dere med.

            Svarene viser oss hvordan arbeidet går hos dere, og hva vi kan hjelpe med.
            Det går fint å svare innen {frist}.

            Har dere ikke fått lenken, eller er det noe som gjør det vanskelig å svare? Svar på denne e-posten, så hjelper vi dere. Har dere nettopp svart, kan dere se bort fra den.

            Vennlig hilsen
            {rådgiver}
            {region}
            """
        ),
        nn: (
            "Har de rokke å svare? {undersøkelse}",
            """
            Hei, {kontakt}!

            Vi har ikkje fått svar frå {kommune} på {undersøkelse} enno, og vil gjerne ha dykk med.

            Svara viser oss korleis arbeidet går hos dykk, og kva vi kan hjelpe med.
            Det går fint å svare innan {frist}.

            Har de ikkje fått lenkja, eller er det noko som gjer det vanskeleg å svare? Svar på denne e-posten, så hjelper vi dykk. Har de nett svart, kan de sjå bort frå han.

            Venleg helsing
            {rådgiver}
            {region}
            """
        ))

    private static let followUp = Letter(
        nb: (
            "Takk for svarene på {undersøkelse}",
            """
            Hei, {kontakt}!

            Takk for at {kommune} svarte på {undersøkelse}. Vi har lest svarene og vil gjerne høre mer om hvordan dere har det.

            Dette vil vi gjerne snakke med dere om: {tema}.

            Når passer det at vi tar en telefon? Er det noe dere vil ta opp, så gjør vi det også.
            Det er fint om vi får vite det innen {frist}.

            Vennlig hilsen
            {rådgiver}
            {region}
            """
        ),
        nn: (
            "Takk for svara på {undersøkelse}",
            """
            Hei, {kontakt}!

            Takk for at {kommune} svarte på {undersøkelse}. Vi har lese svara og vil gjerne høyre meir om korleis de har det.

            Dette vil vi gjerne snakke med dykk om: {tema}.

            Når passar det at vi tek ein telefon? Er det noko de vil ta opp, så gjer vi det òg.
            Det er fint om vi får vite det innan {frist}.

            Venleg helsing
            {rådgiver}
            {region}
            """
        ))

    private static let meeting = Letter(
        nb: (
            "Skal vi møtes, {kommune}?",
            """
            Hei, {kontakt}!

            Vi vil gjerne møte {kommune} for å snakke om arbeidet hos dere og hva vi kan bidra med.

            Forslag til tema: {tema}.

            Har dere en time til det? Vi kan komme til dere, eller møtes på video. Foreslå gjerne et par tidspunkter, og si hvem dere vil ha med.
            Det passer best for oss innen {frist}.

            Vennlig hilsen
            {rådgiver}
            {region}
            """
        ),
        nn: (
            "Skal vi møtast, {kommune}?",
            """
            Hei, {kontakt}!

            Vi vil gjerne møte {kommune} for å snakke om arbeidet hos dykk og kva vi kan bidra med.

            Framlegg til tema: {tema}.

            Har de ein time til det? Vi kan kome til dykk, eller møtast på video. Kom gjerne med framlegg til eit par tidspunkt, og sei kven de vil ha med.
            Det passar best for oss innan {frist}.

            Venleg helsing
            {rådgiver}
            {region}
            """
        ))
}
