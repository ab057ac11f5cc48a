import type { Locale } from '../../../../schema/languages.ts';

/** How the own words of a fact are spoilt: where, by what words in each language, and by which rules it must be found. */
export type OwnWords = {
  /** Fields by their pattern. */
  readonly fields: readonly string[];
  readonly rules: readonly string[];
  /** A flat sentence, then one that says more around it. */
  readonly words: Readonly<Partial<Record<Locale, readonly [flat: string, embedded: string]>>>;
};

export const ownWords: readonly OwnWords[] = [
  {
    fields: ['transfers.none'],
    rules: ['none-affirmed'],
    words: {
      fi: [
        'Asiakirjat lähetetään Kanadaan.',
        'Tiedot pysyvät Suomessa, paitsi uutiskirjeen vastaanottajat, joiden luetteloa ylläpidetään Yhdysvalloissa.',
      ],
      sv: [
        'Uppgifterna skickas till Kanada.',
        'Uppgifterna stannar i Finland, förutom mottagarna av nyhetsbrevet, som finns på en server i USA.',
      ],
      en: [
        'The data are sent to Canada.',
        'Data stay in Finland, except for those who get the newsletter, whose list is kept in the United States.',
      ],
    },
  },
  {
    fields: ['automatedDecisions.none'],
    rules: ['none-affirmed'],
    words: {
      fi: [
        'Maksuajan myöntää tekoäly.',
        'Hakijat kutsutaan sen mukaan, ketkä ohjelma yksin valitsee pisteiden perusteella.',
      ],
      sv: [
        'Betalningstiden beviljas av ett datorprogram.',
        'Vilka som kallas bestämmer systemet ensamt utifrån poängen.',
      ],
      en: [
        'Payment terms are granted by a computer alone.',
        'Who is invited is what the software alone decides by the score.',
      ],
    },
  },
  {
    fields: ['jointControllers.none'],
    rules: ['none-affirmed'],
    words: {
      fi: [
        'Olemme yhteisrekisterinpitäjiä Esimerkki-Raha Oy:n kanssa.',
        'Siitä, mitä tiedoilla tehdään, sovimme yhdessä Esimerkki-Raha Oy:n kanssa.',
      ],
      sv: [
        'Vi är gemensamt personuppgiftsansvariga med Exempel Pengar Ab.',
        'Vad uppgifterna används till kommer vi överens om tillsammans med Exempel Pengar Ab.',
      ],
      en: [
        'We and Example Money Ltd are joint controllers.',
        'What the data are used for we agree on together with Example Money Ltd.',
      ],
    },
  },
  {
    fields: ['rights.access.text', 'rights.erasure.text', 'rights.rectification.text'],
    rules: ['right-refused'],
    words: {
      fi: [
        'Emme ota tällaisia pyyntöjä vastaan.',
        'Tiedot ovat osa arkistoamme, eikä niitä muuteta, poisteta tai näytetä.',
      ],
      sv: [
        'Sådana begäranden tar vi inte emot.',
        'Uppgifterna hör till vårt arkiv och varken ändras, raderas eller visas.',
      ],
      en: [
        'We do not accept such requests.',
        'The data belong to our archive and are neither changed, erased nor shown.',
      ],
    },
  },
  {
    fields: ['rights.withdrawal.text', 'rights.directMarketing.text'],
    rules: ['right-limited', 'right-refused'],
    words: {
      fi: [
        'Ilmoitus on tehtävä kirjeitse.',
        'Ilmoitus otetaan vastaan kerran vuodessa, kun olemme hyväksyneet siihen esitetyt perustelut.',
      ],
      sv: [
        'Anmälan måste göras per brev.',
        'Anmälan tas emot en gång om året, när vi har godkänt skälen för den.',
      ],
      en: [
        'It must be done by letter.',
        'Notice is taken once a year, when we have approved the reasons given for it.',
      ],
    },
  },
  {
    fields: ['controller.name'],
    rules: ['controller-unnamed'],
    words: {
      fi: ['Yritys, jonka kanssa asioit', 'Palvelun tarjoava yhtiö (nimi näkyy laskussa)'],
      sv: [
        'Det företag som du har avtal med',
        'Bolaget som driver tjänsten (namnet står på fakturan)',
      ],
      en: [
        'The company that you deal with',
        'The operator of the service (its name is on the invoice)',
      ],
    },
  },
  {
    fields: ['purposes.*.bases.*.interest'],
    rules: ['interest-restates-purpose'],
    words: {
      fi: ['liiketoiminnan tarpeet', 'Tallennamme, mitä sivuja luetaan ja mistä niille tullaan.'],
      sv: [
        'verksamhetens behov',
        'Vi registrerar vilka sidor som läses och varifrån läsarna kommer.',
      ],
      en: [
        'the needs of our business',
        'We record which pages are read and where readers come from.',
      ],
    },
  },
  {
    fields: ['automatedDecisions.*.logic'],
    rules: ['automated-decision-logic-empty'],
    words: {
      fi: ['Käytämme algoritmia.', 'Järjestelmä arvioi hakemuksen usean tekijän perusteella.'],
      sv: ['Vi använder en algoritm.', 'Systemet bedömer ansökan utifrån flera faktorer.'],
      en: ['We use an algorithm.', 'The system assesses the application by several factors.'],
    },
  },
  {
    fields: ['transfers.*.mechanisms.*.copy'],
    rules: ['transfer-copy-refused'],
    words: {
      fi: [
        'Lausekkeet ovat luottamuksellisia.',
        'Sopimus on salainen, eikä sitä anneta ulkopuolisille.',
      ],
      sv: [
        'Klausulerna är konfidentiella.',
        'Avtalet är hemligt och lämnas inte ut till utomstående.',
      ],
      en: [
        'The clauses are confidential.',
        'The contract is secret and is not given to outsiders.',
      ],
    },
  },
  {
    fields: ['complaint.text'],
    rules: ['complaint-without-authority', 'right-limited'],
    words: {
      fi: [
        'Valitukset käsittelee asiakaspalvelumme.',
        'Valvontaviranomaiselle voit valittaa vasta, kun olemme käsitelleet valituksesi.',
      ],
      sv: [
        'Klagomål behandlas av vår kundtjänst.',
        'Hos tillsynsmyndigheten kan du klaga först när vi har behandlat ditt klagomål.',
      ],
      en: [
        'Complaints are dealt with by our customer service.',
        'You can complain to the supervisory authority only once we have decided on your complaint.',
      ],
    },
  },
];
