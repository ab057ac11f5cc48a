import type { Locale } from '../../../../schema/languages.ts';

/** Sentences in which something is done only when something else has come to pass. */
type Turned = {
  /** True beside customer data that are kept for five years and logs that are kept for ninety days: their periods are no end of keeping. */
  readonly begins: readonly string[];
  /** Those that tell when customer data are erased, and so for how long they are kept: seven years. */
  readonly ends: readonly string[];
  /** Beside absences: a condition, so nothing that is sure. */
  readonly conditions: readonly string[];
  /** Beside facts: what is not done before is done after, and denies none of them. */
  readonly notBefore: readonly string[];
};

export const turned: Readonly<Record<Locale, Turned>> = {
  fi: {
    begins: [
      'Asiakastietojen säilytysaika alkaa vasta kun laskun eräpäivästä on kulunut 14 päivää.',
      'Asiakastietoja säilytetään arkistossa vasta, kun sopimus on ollut voimassa kaksi vuotta.',
      'Asiakastiedot siirretään arkistoon vasta kahden vuoden kuluttua.',
      'Tallennamme lokitietoja vasta kun istunto on kestänyt kaksi tuntia.',
      'Lokitiedot säilyvät varmuuskopiossa vasta seuraavan viikon jälkeen.',
      'Vasta kun kaksi vuotta on kulunut, asiakastiedot siirtyvät arkistoon.',
      'Vasta kahden vuoden kuluttua asiakastiedot päätyvät arkistoon, jossa ne säilytetään.',
      'Asiakastietoja säilytämme viisi vuotta, mutta aika alkaa vasta kun ostosta on kulunut 30 päivää.',
      'Asiakastietoja ei siirretä arkistoon ennen kuin kaksi vuotta on kulunut.',
      'Asiakastietoja säilytetään erillään vasta, kun jäsenyys on jatkunut kolme kuukautta.',
      'Asiakastietojen säilytys alkaa vasta kahden viikon koeajan jälkeen.',
      'Vasta kun olet tilannut, säilytämme asiakastietojasi viisi vuotta.',
      'Säilytämme asiakastietoja vasta kun peruutusaika, 14 päivää, on päättynyt.',
      'Asiakastietoja säilytetään tutkimusarkistossa vasta kymmenen vuoden kuluttua.',
      'Lokitiedot tallennetaan palvelimelle vasta kun laite on ollut päällä yhden tunnin.',
      'Säilytämme asiakastietoja paperilla vasta kun olet ollut jäsen vuoden.',
      'Lokitietoja säilytetään pakattuina vasta viikon kuluttua.',
      'Asiakastiedot poistetaan vasta kun viisi vuotta on kulunut.',
      'Asiakastietojen säilytysaika lasketaan vasta siitä, kun takuu on ollut voimassa kaksi vuotta.',
      'Emme säilytä asiakastietoja ennen kuin koeaika, 30 päivää, on kulunut.',
    ],
    ends: [
      'Asiakastiedot hävitetään vasta seitsemän vuoden kuluttua.',
      'Poistamme asiakastiedot vasta kun seitsemän vuotta on kulunut.',
      'Vasta seitsemän vuoden kuluttua poistamme asiakastiedot.',
    ],
    conditions: [
      'Siirrämme tietojasi Intiaan vasta kun olet hyväksynyt sen.',
      'Luovutamme tietosi Kataja Oy:lle vasta kun olet tilannut palvelun.',
      'Päätös tehdään automaattisesti vasta kun olet hakenut lainaa.',
      'Vasta kun olet antanut luvan, siirrämme tietojasi Intiaan.',
    ],
    notBefore: [
      'Emme luovuta tietojasi kenellekään, ennen kuin olet antanut luvan.',
      'Emme siirrä tietojasi ETA-alueen ulkopuolelle ennen kuin olet hyväksynyt sen.',
      'Emme profiloi sinua ennen kuin olet antanut suostumuksesi.',
      'Tietojasi ei luovuteta kenellekään ennen kuin tilaus on vahvistettu.',
    ],
  },
  sv: {
    begins: [
      'Lagringstiden för kunduppgifter börjar först när 14 dagar har gått från fakturans förfallodag.',
      'Kunduppgifter förvaras i arkivet först när avtalet har gällt i två år.',
      'Kunduppgifter flyttas till arkivet först efter två år.',
      'Vi lagrar logguppgifter först när sessionen har pågått i två timmar.',
      'Logguppgifter sparas i säkerhetskopian först efter en vecka.',
      'Först när två år har gått flyttas kunduppgifterna till arkivet, där de sparas.',
      'Först efter två år hamnar kunduppgifterna i arkivet.',
      'Kunduppgifter sparas i fem år, men tiden börjar först när 30 dagar har gått från köpet.',
      'Kunduppgifter förs inte till arkivet förrän två år har gått.',
      'Kunduppgifter lagras för sig först när medlemskapet har varat i tre månader.',
      'Lagringen av kunduppgifter börjar först efter en provtid på två veckor.',
      'Först när du har beställt sparas kunduppgifterna i fem år.',
      'Vi sparar kunduppgifter först när ångertiden, 14 dagar, har löpt ut.',
      'Kunduppgifter bevaras i forskningsarkivet först efter tio år.',
      'Logguppgifter lagras på servern först när apparaten har varit på i en timme.',
      'Vi sparar kunduppgifter på papper först när du har varit medlem i ett år.',
      'Logguppgifter lagras komprimerade först efter en vecka.',
      'Kunduppgifter raderas först när fem år har gått.',
      'Kunduppgifter sparas hos oss först två år efter köpet.',
      'Vi lagrar inte kunduppgifter förrän provtiden på 30 dagar har gått.',
    ],
    ends: [
      'Kunduppgifterna gallras först efter sju år.',
      'Vi raderar kunduppgifterna först när sju år har gått.',
      'Kunduppgifterna raderas inte förrän sju år har gått.',
    ],
    conditions: [
      'Vi överför dina uppgifter till Indien först när du har godkänt det.',
      'Vi lämnar ut dina uppgifter till Kataja Ab först när du har beställt tjänsten.',
      'Beslutet fattas automatiskt först när du har ansökt om lån.',
      'Först när du har gett ditt tillstånd överför vi dina uppgifter till Indien.',
    ],
    notBefore: [
      'Vi lämnar inte ut dina uppgifter till någon förrän du har gett ditt tillstånd.',
      'Vi överför inte dina uppgifter utanför EES förrän du har godkänt det.',
      'Vi profilerar dig inte förrän du har samtyckt.',
      'Dina uppgifter lämnas inte ut förrän beställningen har bekräftats.',
    ],
  },
  en: {
    begins: [
      'The retention period of customer data starts only once 14 days have passed since the due date of the invoice.',
      'Customer data is kept in the archive only once the contract has run for two years.',
      'Customer data is moved to the archive only after two years.',
      'We store log data only once a session has lasted for two hours.',
      'Log data is kept in the backup only after one week.',
      'Only once two years have passed is customer data moved to the archive, where it is kept.',
      'Only after two years is customer data kept in the archive.',
      'We keep customer data for five years, but the time starts only once 30 days have passed since the purchase.',
      'Customer data is not moved to the archive until two years have passed.',
      'Customer data is kept apart only when the membership has lasted three months.',
      'The retention of customer data starts only after a trial of two weeks.',
      'Only once you have ordered do we keep your customer data for five years.',
      'We keep customer data only once the cooling-off period, 14 days, has ended.',
      'Customer data is preserved in the research archive only after ten years.',
      'Log data is stored on the server only once the device has been on for one hour.',
      'We keep customer data on paper only once you have been a member for one year.',
      'Log data is stored in packed form only after one week.',
      'Customer data is deleted only once five years have passed.',
      'We store customer data only once and keep it for five years.',
      'We do not store customer data until the trial of 30 days has passed.',
    ],
    ends: [
      'Customer data is destroyed only after seven years.',
      'We delete customer data only once seven years have passed.',
      'Customer data is not erased until seven years have passed.',
    ],
    conditions: [
      'We transfer your data to India only once you have agreed to it.',
      'We disclose your data to Juniper Ltd only once you have ordered the service.',
      'The decision is made automatically only once you have applied for a loan.',
      'Only after you have agreed do we transfer your data to India.',
    ],
    notBefore: [
      'We do not disclose your data to anyone until you have given permission.',
      'We do not transfer your data outside the EEA until you have agreed to it.',
      'We do not profile you until you have consented.',
      'Your data is not disclosed until the order has been confirmed.',
    ],
  },
  de: {
    begins: [
      'Die Aufbewahrungsfrist der Kundendaten beginnt erst, wenn seit der Fälligkeit der Rechnung 14 Tage vergangen sind.',
      'Kundendaten werden erst im Archiv aufbewahrt, wenn der Vertrag zwei Jahre gelaufen ist.',
      'Kundendaten werden erst nach zwei Jahren ins Archiv überführt.',
      'Wir speichern Protokolldaten erst, wenn eine Sitzung zwei Stunden gedauert hat.',
      'Protokolldaten werden erst nach einer Woche in der Sicherung gespeichert.',
      'Erst wenn zwei Jahre vergangen sind, kommen die Kundendaten ins Archiv.',
      'Erst nach zwei Jahren werden die Kundendaten im Archiv aufbewahrt.',
      'Kundendaten bewahren wir fünf Jahre auf, die Frist beginnt aber erst 30 Tage nach dem Kauf.',
      'Kundendaten werden nicht ins Archiv überführt, bevor zwei Jahre vergangen sind.',
      'Kundendaten werden erst getrennt gespeichert, wenn die Mitgliedschaft drei Monate bestanden hat.',
      'Die Speicherung der Kundendaten beginnt erst nach einer Probezeit von zwei Wochen.',
      'Erst wenn Sie bestellt haben, speichern wir Ihre Kundendaten fünf Jahre.',
      'Wir speichern Kundendaten erst, wenn die Widerrufsfrist von 14 Tagen abgelaufen ist.',
      'Kundendaten werden erst nach zehn Jahren im Forschungsarchiv aufbewahrt.',
      'Protokolldaten werden erst auf dem Server gespeichert, wenn das Gerät eine Stunde läuft.',
      'Wir bewahren Kundendaten erst auf Papier auf, wenn Sie ein Jahr Mitglied sind.',
      'Protokolldaten werden erst nach einer Woche komprimiert gespeichert.',
      'Kundendaten werden erst gelöscht, wenn fünf Jahre vergangen sind.',
      'Kundendaten werden erst zwei Jahre nach dem Kauf bei uns gespeichert.',
      'Wir speichern keine Kundendaten, bevor die Probezeit von 30 Tagen vergangen ist.',
    ],
    ends: [
      'Kundendaten werden erst nach sieben Jahren vernichtet.',
      'Wir löschen Kundendaten erst, wenn sieben Jahre vergangen sind.',
      'Kundendaten werden nicht gelöscht, bevor sieben Jahre vergangen sind.',
    ],
    conditions: [
      'Wir übermitteln Ihre Daten nach Indien erst, wenn Sie zugestimmt haben.',
      'Wir geben Ihre Daten erst an die Juniper GmbH weiter, wenn Sie den Dienst bestellt haben.',
      'Die Entscheidung wird erst automatisch getroffen, wenn Sie einen Kredit beantragt haben.',
      'Erst wenn Sie zugestimmt haben, übermitteln wir Ihre Daten nach Indien.',
    ],
    notBefore: [
      'Wir geben Ihre Daten an niemanden weiter, bevor Sie es erlaubt haben.',
      'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR, bevor Sie zugestimmt haben.',
      'Wir erstellen kein Profil von Ihnen, bevor Sie eingewilligt haben.',
      'Ihre Daten werden nicht weitergegeben, bevor die Bestellung bestätigt ist.',
    ],
  },
};
