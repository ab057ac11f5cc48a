import type { Locale } from '../../../../schema/languages.ts';

/** Limits of rights that the law itself sets (Articles 12(5) and (6), 15(4), 17(3), 20(3) and (4), 21(1) and 23), by right. */
export const lawfulLimits: Readonly<
  Record<Locale, Readonly<Partial<Record<'erasure' | 'access' | 'portability', readonly string[]>>>>
> = {
  en: {
    erasure: [
      'Data that the law obliges us to keep are erased only after the statutory period has ended.',
      'Invoices are erased once the period that the Accounting Act sets has ended, not before the end of it.',
      'What we must keep by law we erase only when the retention period is over.',
      'Vouchers that have to be kept by statute are not erased until the end of the period.',
      'We erase payroll records only after the tax authority no longer requires us to keep them.',
      'Records kept under a legal obligation can be erased only after it has ended.',
      'We erase the file at the earliest when the legal retention period is over.',
      'Data needed to establish a legal claim are erased only when the claim is settled and the case has ended.',
      'What is needed to defend legal claims is erased only after the dispute has ended.',
      'Articles published in the exercise of freedom of expression are erased only if we consider it right.',
      'Data in the public archive are erased only after the archiving period ends.',
      'Research data are erased only when the research in the public interest has ended.',
      'Data processed for reasons of public health are erased only after the epidemic is over.',
      'The municipality erases only after its task in the public interest has ended.',
      'We erase bills only when the time that a statute prescribes has ended.',
      'Receipts that bookkeeping law makes us retain go first, at the end of the seventh year.',
    ],
    access: [
      'You get a copy only if it does not harm the rights and freedoms of others, and we accept that it does not.',
      'You see the recording only when the rights of other people have been protected, after their faces are over-painted.',
      'If you ask again and again, only the first request a year is answered, as repeated requests are excessive.',
      'We answer only after you have proved your identity and the check is over.',
    ],
    portability: [
      'You get the data only where the transfer does not harm the rights of others, if we consider so.',
    ],
  },
  fi: {
    erasure: [
      'Lain mukaan säilytettävät tiedot poistetaan vasta säilytysajan päätyttyä.',
      'Tiedot, jotka laki velvoittaa säilyttämään, poistamme vasta määräajan päätyttyä.',
      'Kirjanpitolain mukaan säilytettävät tositteet poistetaan aikaisintaan kuuden vuoden kuluttua.',
      'Laskut poistamme vasta lakisääteisen säilytysajan jälkeen.',
      'Poistamme palkkatiedot vasta, kun laissa säädetty säilytysaika on päättynyt.',
      'Lakisääteisesti säilytettävät asiakirjat poistetaan vasta ajan kuluttua umpeen.',
      'Tositteet, joita kirjanpitolaki vaatii säilyttämään, hävitetään aikaisintaan seitsemän vuoden kuluttua.',
      'Potilasasiakirjat on säilytettävä lain mukaan, ja ne poistetaan vasta säilytysajan lopussa.',
      'Kuitit hävitämme vasta, kun aika, jonka laki määrää, on päättynyt.',
      'Oikeusvaateen laatimiseen tarvittavat tiedot poistamme vasta riidan päätyttyä.',
      'Oikeudellisen vaateen puolustamiseksi tarvittavat tiedot poistetaan vasta oikeudenkäynnin jälkeen.',
      'Sananvapauden käyttämiseksi julkaistut kirjoitukset poistamme vain harkintamme mukaan.',
      'Arkistoitavat tiedot poistetaan vasta arkistointiajan päätyttyä.',
      'Tutkimusaineistosta tiedot poistetaan vasta tutkimuksen päätyttyä.',
      'Yleisen edun mukaisessa tehtävässä käsiteltävät tiedot poistetaan vasta tehtävän päätyttyä.',
      'Kansanterveyden vuoksi tarvittavat tiedot poistetaan vasta epidemian päätyttyä.',
    ],
    access: [
      'Annamme jäljennöksen, jos katsomme, ettei se loukkaa muiden oikeuksia ja vapauksia.',
      'Tallenteen näet vasta sen jälkeen, kun muiden henkilöiden oikeudet on turvattu.',
      'Toistuviin pyyntöihin vastaamme vain kerran vuodessa.',
      'Vastaamme vasta sen jälkeen, kun henkilöllisyytesi on varmistettu.',
    ],
    portability: [
      'Siirrämme tiedot, jos katsomme, ettei siirto vaikuta haitallisesti toisten oikeuksiin.',
    ],
  },
  sv: {
    erasure: [
      'Uppgifter som enligt lag ska bevaras raderas först när tiden har gått ut.',
      'Uppgifter som lagen ålägger oss att bevara raderar vi först när fristen har löpt ut.',
      'Verifikationer som ska bevaras enligt bokföringslagen raderas tidigast efter sju år.',
      'Fakturor raderas först efter den lagstadgade förvaringstiden.',
      'Löneuppgifter raderar vi först när den tid som lagen föreskriver har gått ut.',
      'Handlingar som vi är skyldiga enligt lag att spara raderas först när skyldigheten har upphört.',
      'Kvitton, som bokföringslagen kräver att vi sparar, förstörs tidigast efter det sjunde året.',
      'Patientjournaler ska sparas enligt lag och raderas först när tiden är slut.',
      'Uppgifter som behövs för rättsliga anspråk raderas först när tvisten är slut.',
      'Det som behövs för att försvara ett rättsligt anspråk raderar vi först efter rättegången.',
      'Texter som publicerats med stöd av yttrandefriheten raderar vi efter egen bedömning.',
      'Arkiverade uppgifter raderas först efter arkiveringstiden.',
      'Uppgifter i forskningsmaterial raderas först när forskningen är slut.',
      'Uppgifter som behandlas för en uppgift av allmänt intresse raderas först när uppgiften är slut.',
      'Uppgifter som behövs för folkhälsan raderas först när epidemin är slut.',
    ],
    access: [
      'Du får en kopia om vi anser att den inte kränker andras rättigheter och friheter.',
      'Inspelningen får du se först efter att andra personers rättigheter har skyddats.',
      'Upprepade begäranden besvarar vi endast en gång om året.',
      'Vi svarar först efter att din identitet har bekräftats.',
    ],
    portability: [
      'Vi flyttar uppgifterna om vi anser att det inte är till skada för andras rättigheter.',
    ],
  },
  de: {
    erasure: [
      'Daten, die nach dem Gesetz aufzubewahren sind, werden erst nach Ablauf der Frist gelöscht.',
      'Rechnungen löschen wir erst, wenn die gesetzliche Frist abgelaufen ist.',
      'Daten, die wir gesetzlich aufbewahren müssen, löschen wir erst nach Ablauf der Frist.',
      'Belege, die das Handelsgesetzbuch aufzubewahren verlangt, werden frühestens nach zehn Jahren gelöscht.',
      'Lohnunterlagen löschen wir erst am Ende der gesetzlichen Aufbewahrungsfrist.',
      'Unterlagen, zu deren Aufbewahrung wir verpflichtet sind, löschen wir erst nach dem Ende der Pflicht.',
      'Steuerlich aufbewahrungspflichtige Belege löschen wir erst nach acht Jahren.',
      'Krankenunterlagen sind nach dem Gesetz aufzubewahren und werden erst nach Ablauf der Frist gelöscht.',
      'Was zur Geltendmachung von Rechtsansprüchen nötig ist, löschen wir erst nach dem Ende des Streits.',
      'Zur Verteidigung gegen Rechtsansprüche benötigte Daten löschen wir erst nach Abschluss des Verfahrens.',
      'In Ausübung der Meinungsfreiheit veröffentlichte Texte löschen wir nach unserem Ermessen.',
      'Archivierte Daten löschen wir erst nach Ablauf der Archivierung.',
      'Daten der Forschung löschen wir erst nach dem Ende der Studie.',
      'Für eine Aufgabe im öffentlichen Interesse verarbeitete Daten löschen wir erst nach deren Ende.',
      'Für die öffentliche Gesundheit benötigte Daten löschen wir erst nach dem Ende der Epidemie.',
    ],
    access: [
      'Sie erhalten eine Kopie, wenn wir es für vereinbar mit den Rechten anderer Personen halten.',
      'Die Aufnahme sehen Sie erst, nachdem die Rechte und Freiheiten anderer Personen gewahrt sind.',
      'Wiederholte Anträge beantworten wir nur einmal im Jahr, denn häufige Wiederholung ist exzessiv.',
      'Wir antworten erst nach der Feststellung Ihrer Identität.',
    ],
    portability: [
      'Wir übertragen die Daten, wenn wir die Rechte anderer nicht für beeinträchtigt halten.',
    ],
  },
};

/** Limits that the law does not know, though a law, a period or other people are spoken of. */
export const unlawfulLimits: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Under the law you can ask for erasure only once a year.',
    'We erase your data only after your membership has ended.',
    'Erasure can be asked for only by letter.',
    'We erase your data if we agree to it.',
    'These rights are used only by letter, in no other way.',
  ],
  fi: [
    'Lain mukaan voit pyytää poistamista vain kerran vuodessa.',
    'Poistamme tietosi vasta jäsenyyden päätyttyä.',
    'Poistamista voi pyytää vain kirjeitse.',
    'Poistamme tietosi, jos suostumme siihen.',
    'Oikeuksia käytetään vain kirjeitse eikä muulla tavalla.',
  ],
  sv: [
    'Enligt lagen kan du begära radering endast en gång om året.',
    'Vi raderar dina uppgifter först när medlemskapet har upphört.',
    'Radering kan begäras endast per brev.',
    'Vi raderar dina uppgifter om vi samtycker till det.',
    'Rättigheterna utövas endast per brev, inte på annat sätt eller hos andra kontor.',
  ],
  de: [
    'Nach dem Gesetz können Sie die Löschung nur einmal im Jahr verlangen.',
    'Wir löschen Ihre Daten erst nach dem Ende der Mitgliedschaft.',
    'Die Löschung können Sie nur per Brief verlangen.',
    'Wir löschen Ihre Daten, wenn wir zustimmen.',
    'Diese Rechte üben Sie nur per Brief aus, andere Formen gelten nicht.',
  ],
};
