import type { Right } from '../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../schema/languages.ts';

/** The rights that a reader can use by writing to the controller. */
export type RequestRight = Right | 'directMarketing';

/** What a reader writes to use a right; `…` stands where they fill in. */
export type Letter = {
  readonly subject: string;
  /** What is asked for, a line a sentence or a blank to fill in. */
  readonly lines: readonly string[];
};

/** How the controller finds the person, where to answer, and the name: the end of every letter. */
const ends: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    'Löydätte minut tällä tiedolla (esim. sähköposti tai asiakasnumero): …',
    'Haluan vastauksen (sähköpostilla/postitse): …',
    'Nimi: …',
  ],
  sv: [
    'Ni hittar mig med (t.ex. e-post eller kundnummer): …',
    'Jag vill ha svaret (per e-post/post): …',
    'Namn: …',
  ],
  en: [
    'You can find me by (for example e-mail or customer number): …',
    'Please answer by (e-mail/post): …',
    'Name: …',
  ],
};

/**
 * A letter for each right. It names the article, asks no more than the right gives, and holds no
 * personal data: those the reader fills in.
 */
const letters: Readonly<Record<RequestRight, Readonly<Record<Locale, Letter>>>> = {
  access: {
    fi: {
      subject: 'Pyyntö saada omat tietoni',
      lines: [
        'Hei, käsittelettekö henkilötietojani? Jos käsittelette, pyydän niistä jäljennöksen ja tietosuoja-asetuksen 15 artiklassa luetellut tiedot.',
      ],
    },
    sv: {
      subject: 'Begäran om tillgång till mina uppgifter',
      lines: [
        'Hej, behandlar ni mina personuppgifter? I så fall ber jag om en kopia och den information som räknas upp i artikel 15 i dataskyddsförordningen.',
      ],
    },
    en: {
      subject: 'Request for access to my data',
      lines: [
        'Hello, do you process my personal data? If so, please send me a copy and the information listed in Article 15 of the GDPR.',
      ],
    },
  },
  rectification: {
    fi: {
      subject: 'Pyyntö oikaista tietoni',
      lines: [
        'Hei, pyydän, että oikaisette virheelliset ja täydennätte puutteelliset henkilötietoni (tietosuoja-asetuksen 16 artikla).',
        'Tämä on väärin tai puuttuu: …',
        'Näin sen pitää olla: …',
      ],
    },
    sv: {
      subject: 'Begäran om rättelse av mina uppgifter',
      lines: [
        'Hej, jag ber er rätta felaktiga och komplettera ofullständiga personuppgifter om mig (artikel 16 i dataskyddsförordningen).',
        'Det här är fel eller saknas: …',
        'Så här ska det vara: …',
      ],
    },
    en: {
      subject: 'Request to rectify my data',
      lines: [
        'Hello, please correct the inaccurate and complete the incomplete personal data you hold about me (Article 16 of the GDPR).',
        'This is wrong or missing: …',
        'This is how it should be: …',
      ],
    },
  },
  erasure: {
    fi: {
      subject: 'Pyyntö poistaa tietoni',
      lines: [
        'Hei, pyydän, että poistatte henkilötietoni (tietosuoja-asetuksen 17 artikla). Jos ette poista kaikkea, kertokaa, mitä jää ja miksi.',
        'Pyyntö koskee (kaikkia tietojani / näitä tietoja): …',
      ],
    },
    sv: {
      subject: 'Begäran om radering av mina uppgifter',
      lines: [
        'Hej, jag ber er radera mina personuppgifter (artikel 17 i dataskyddsförordningen). Om ni inte raderar allt, berätta vad som blir kvar och varför.',
        'Begäran gäller (alla mina uppgifter / dessa uppgifter): …',
      ],
    },
    en: {
      subject: 'Request to erase my data',
      lines: [
        'Hello, please erase my personal data (Article 17 of the GDPR). If you do not erase everything, tell me what remains and why.',
        'The request is about (all my data / these data): …',
      ],
    },
  },
  restriction: {
    fi: {
      subject: 'Pyyntö rajoittaa tietojeni käsittelyä',
      lines: [
        'Hei, pyydän, että rajoitatte henkilötietojeni käsittelyä (tietosuoja-asetuksen 18 artikla).',
        'Pyyntö koskee näitä tietoja: …',
        'Syy (tiedot ovat virheellisiä / käsittely on lainvastaista, mutta en halua tietojani poistettavan / tarvitsen tietoja oikeusvaadetta varten / olen vastustanut käsittelyä): …',
      ],
    },
    sv: {
      subject: 'Begäran om begränsning av behandlingen av mina uppgifter',
      lines: [
        'Hej, jag ber er begränsa behandlingen av mina personuppgifter (artikel 18 i dataskyddsförordningen).',
        'Begäran gäller dessa uppgifter: …',
        'Orsak (uppgifterna är felaktiga / behandlingen är olaglig, men jag vill inte att uppgifterna raderas / jag behöver uppgifterna för ett rättsligt anspråk / jag har gjort en invändning): …',
      ],
    },
    en: {
      subject: 'Request to restrict the processing of my data',
      lines: [
        'Hello, please restrict the processing of my personal data (Article 18 of the GDPR).',
        'The request is about these data: …',
        'Reason (the data are inaccurate / the processing is unlawful, but I do not want the data erased / I need the data for a legal claim / I have objected to the processing): …',
      ],
    },
  },
  objection: {
    fi: {
      subject: 'Vastustan tietojeni käsittelyä',
      lines: [
        'Hei, vastustan henkilötietojeni käsittelyä (tietosuoja-asetuksen 21 artiklan 1 kohta).',
        'Vastustan tätä käyttöä: …',
        'Syy, joka liittyy omaan tilanteeseeni: …',
      ],
    },
    sv: {
      subject: 'Invändning mot behandlingen av mina uppgifter',
      lines: [
        'Hej, jag gör en invändning mot behandlingen av mina personuppgifter (artikel 21.1 i dataskyddsförordningen).',
        'Invändningen gäller den här användningen: …',
        'Skäl som hänför sig till min egen situation: …',
      ],
    },
    en: {
      subject: 'Objection to the processing of my data',
      lines: [
        'Hello, I object to the processing of my personal data (Article 21(1) of the GDPR).',
        'I object to this use: …',
        'Grounds relating to my own situation: …',
      ],
    },
  },
  directMarketing: {
    fi: {
      subject: 'Kiellän suoramarkkinoinnin',
      lines: [
        'Hei, kiellän henkilötietojeni käytön suoramarkkinointiin ja siihen liittyvään profilointiin (tietosuoja-asetuksen 21 artiklan 2 kohta).',
      ],
    },
    sv: {
      subject: 'Jag motsätter mig direktmarknadsföring',
      lines: [
        'Hej, jag motsätter mig att mina personuppgifter används för direktmarknadsföring och för profilering som har samband med den (artikel 21.2 i dataskyddsförordningen).',
      ],
    },
    en: {
      subject: 'Objection to direct marketing',
      lines: [
        'Hello, I object to the use of my personal data for direct marketing and for profiling related to it (Article 21(2) of the GDPR).',
      ],
    },
  },
  portability: {
    fi: {
      subject: 'Pyyntö saada tietoni koneluettavina',
      lines: [
        'Hei, pyydän teille antamani henkilötiedot jäsennellyssä, yleisesti käytetyssä ja koneluettavassa muodossa (tietosuoja-asetuksen 20 artikla).',
        'Pyyntö koskee näitä tietoja: …',
        'Lähettäkää ne (minulle / tälle toiselle rekisterinpitäjälle): …',
      ],
    },
    sv: {
      subject: 'Begäran om mina uppgifter i maskinläsbart format',
      lines: [
        'Hej, jag ber att få de personuppgifter som jag har lämnat till er i ett strukturerat, allmänt använt och maskinläsbart format (artikel 20 i dataskyddsförordningen).',
        'Begäran gäller dessa uppgifter: …',
        'Skicka dem (till mig / till den här andra personuppgiftsansvarige): …',
      ],
    },
    en: {
      subject: 'Request for my data in a machine-readable format',
      lines: [
        'Hello, please send the personal data I have given you in a structured, commonly used and machine-readable format (Article 20 of the GDPR).',
        'The request is about these data: …',
        'Send them to (me / this other controller): …',
      ],
    },
  },
  withdrawal: {
    fi: {
      subject: 'Peruutan suostumukseni',
      lines: [
        'Hei, peruutan suostumukseni henkilötietojeni käsittelyyn (tietosuoja-asetuksen 7 artiklan 3 kohta).',
        'Peruutus koskee tätä: …',
      ],
    },
    sv: {
      subject: 'Jag återkallar mitt samtycke',
      lines: [
        'Hej, jag återkallar mitt samtycke till behandlingen av mina personuppgifter (artikel 7.3 i dataskyddsförordningen).',
        'Återkallelsen gäller: …',
      ],
    },
    en: {
      subject: 'Withdrawal of my consent',
      lines: [
        'Hello, I withdraw my consent to the processing of my personal data (Article 7(3) of the GDPR).',
        'The withdrawal is about: …',
      ],
    },
  },
};

/** The letter by which a reader uses a right, in their language, its end included. */
export function letterFor(right: RequestRight, locale: Locale): Letter {
  const { subject, lines } = letters[right][locale];
  return { subject, lines: [...lines, ...ends[locale]] };
}
