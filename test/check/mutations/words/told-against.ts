import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import { entriesOf } from '../../../../src/check/facts/entries.ts';

/** A sentence that is put into a text, beside which facts, and by which rules it must be found. */
export type ToldAgainst = {
  readonly name: string;
  readonly when: (facts: Facts) => boolean;
  readonly rules: readonly string[];
  readonly words: Readonly<Record<Locale, readonly [flat: string, embedded: string]>>;
};

const clash = ['text-against-fact'];
const always = () => true;

export const toldAgainst: readonly ToldAgainst[] = [
  {
    name: 'a transfer beside none',
    when: ({ transfers }) => isNone(transfers),
    rules: clash,
    words: {
      fi: [
        'Tietosi siirretään Kanadaan.',
        'Öisin viesteihisi vastataan Filippiineillä, jotta saat vastauksen jo aamuksi.',
      ],
      sv: [
        'Dina uppgifter överförs till Kanada.',
        'På natten besvaras dina meddelanden i Filippinerna, så att du får svar till morgonen.',
      ],
      en: [
        'Your data are transferred to Canada.',
        'At night your messages are answered in the Philippines, so that you have an answer by the morning.',
      ],
      de: [
        'Ihre Daten werden nach Kanada übermittelt.',
        'Nachts werden Ihre Nachrichten auf den Philippinen beantwortet, damit Sie morgens eine Antwort haben.',
      ],
    },
  },
  {
    name: 'no transfer beside one',
    when: ({ transfers }) => entriesOf(transfers).length > 0,
    rules: clash,
    words: {
      fi: [
        'Emme siirrä tietojasi ETA-alueen ulkopuolelle.',
        'Palvelimet ovat lukituissa tiloissa, eikä tietoja siirretä Euroopan talousalueen ulkopuolelle.',
      ],
      sv: [
        'Vi överför inte dina uppgifter utanför EES.',
        'Servrarna står i låsta rum, och uppgifterna överförs inte utanför Europeiska ekonomiska samarbetsområdet.',
      ],
      en: [
        'We do not transfer your data outside the EEA.',
        'The servers stand in locked rooms, and no data are transferred outside the European Economic Area.',
      ],
      de: [
        'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR.',
        'Die Server stehen in verschlossenen Räumen, und Daten werden nicht in Länder außerhalb des EWR übermittelt.',
      ],
    },
  },
  {
    name: 'a joint controller beside none',
    when: ({ jointControllers }) => isNone(jointControllers),
    rules: clash,
    words: {
      fi: [
        'Olemme yhteisrekisterinpitäjiä Esimerkki-Raha Oy:n kanssa.',
        'Kampanjoissa olemme Esimerkki-Raha Oy:n kanssa yhteisrekisterinpitäjiä.',
      ],
      sv: [
        'Vi är gemensamt personuppgiftsansvariga med Exempel Pengar Ab.',
        'I kampanjerna är vi gemensamt personuppgiftsansvariga med Exempel Pengar Ab.',
      ],
      en: [
        'We are joint controllers with Example Money Ltd.',
        'In the campaigns, we and Example Money Ltd are joint controllers.',
      ],
      de: [
        'Wir sind mit der Beispiel Geld GmbH gemeinsam Verantwortliche.',
        'Bei den Aktionen sind wir und die Beispiel Geld GmbH gemeinsam verantwortlich.',
      ],
    },
  },
  {
    name: 'an automated decision beside none',
    when: ({ automatedDecisions }) => isNone(automatedDecisions),
    rules: clash,
    words: {
      fi: [
        'Luottohakemuksesi ratkaistaan automaattisesti.',
        'Laskulla maksamisesta päättää ohjelma, eikä kukaan tarkista sen ratkaisua.',
      ],
      sv: [
        'Din kreditansökan avgörs automatiskt.',
        'Om du får betala mot faktura avgörs av ett program, och ingen granskar vad det kommer fram till.',
      ],
      en: [
        'Your credit application is decided automatically.',
        'Whether you may pay by invoice is decided by a program, and nobody reviews what it finds.',
      ],
      de: [
        'Über Ihren Kreditantrag wird automatisch entschieden.',
        'Ob Sie auf Rechnung zahlen dürfen, entscheidet ein Programm, und niemand prüft das Ergebnis.',
      ],
    },
  },
  {
    name: 'a company that no fact names',
    when: always,
    rules: [...clash, 'text-without-fact'],
    words: {
      fi: [
        'Luovutamme tietosi Esimerkki-Raha Oy:lle.',
        'Arvontojen voittajien yhteystiedot annetaan Esimerkki-Raha Oy:lle, joka toimittaa palkinnot.',
      ],
      sv: [
        'Vi lämnar ut dina uppgifter till Exempel Pengar Ab.',
        'Vinnarnas kontaktuppgifter lämnas till Exempel Pengar Ab, som delar ut priserna.',
      ],
      en: [
        'We disclose your data to Example Money Ltd.',
        'The contact details of winners are given to Example Money Ltd, which hands out the prizes.',
      ],
      de: [
        'Wir geben Ihre Daten an die Beispiel Geld GmbH weiter.',
        'Die Kontaktdaten der Gewinner werden an die Beispiel Geld GmbH weitergegeben, die die Preise verteilt.',
      ],
    },
  },
  {
    name: 'another time for an answer',
    when: ({ requests }) => requests?.answerWithin === 'P1M',
    rules: ['text-value-differs'],
    words: {
      fi: [
        'Vastaamme pyyntöihin 90 päivän kuluessa.',
        'Pyyntö, jonka lähetät sähköpostitse tai kirjeitse, käsitellään kuudessa viikossa sen saapumisesta.',
      ],
      sv: [
        'Vi besvarar begäranden inom 90 dagar.',
        'En begäran som du skickar per e-post eller brev besvaras inom sex veckor från att den kom fram.',
      ],
      en: [
        'We answer requests within 90 days.',
        'A request that you send by e-mail or letter is answered within six weeks of its arrival.',
      ],
      de: [
        'Wir beantworten Anträge innerhalb von 90 Tagen.',
        'Ein Antrag, den Sie per E-Mail oder Brief stellen, wird innerhalb von sechs Wochen nach Eingang beantwortet.',
      ],
    },
  },
  {
    name: 'a sale',
    when: always,
    rules: [...clash, 'text-without-fact', 'sentences-contradicted'],
    words: {
      fi: ['Myymme tietosi.', 'Vanhojen asiakkaiden osoitteita myydään välillä osoitekauppiaille.'],
      sv: [
        'Vi säljer dina uppgifter.',
        'Tidigare kunders adresser säljs ibland till adresshandlare.',
      ],
      en: [
        'We sell your data.',
        'The addresses of former customers are now and then sold to address traders.',
      ],
      de: [
        'Wir verkaufen Ihre Daten.',
        'Die Adressen früherer Kunden werden hin und wieder an Adresshändler verkauft.',
      ],
    },
  },
  {
    name: 'a consent as condition',
    when: always,
    rules: ['consent-as-condition'],
    words: {
      fi: [
        'Palvelun käyttö edellyttää suostumusta mainontaan.',
        'Tilin avaaminen onnistuu vasta, kun olet antanut suostumuksen uutiskirjeeseen.',
      ],
      sv: [
        'Tjänsten kräver att du samtycker till reklam.',
        'Ett konto kan du öppna först när du har samtyckt till nyhetsbrevet.',
      ],
      en: [
        'The service requires your consent to advertising.',
        'An account can be opened only after you have consented to the newsletter.',
      ],
      de: [
        'Der Dienst setzt Ihre Einwilligung in Werbung voraus.',
        'Ein Konto können Sie erst eröffnen, wenn Sie in den Newsletter eingewilligt haben.',
      ],
    },
  },
  {
    name: 'a complaint that must wait',
    when: always,
    rules: ['right-limited'],
    words: {
      fi: [
        'Voit valittaa tietosuojavaltuutetulle vasta, kun olemme vastanneet sinulle.',
        'Oikeus valittaa valvontaviranomaiselle on sinulla sen jälkeen, kun hallituksemme on käsitellyt asian.',
      ],
      sv: [
        'Du kan klaga hos dataombudsmannen först när vi har svarat dig.',
        'Rätt att klaga hos tillsynsmyndigheten har du sedan vår styrelse har behandlat ärendet.',
      ],
      en: [
        'You can complain to the data protection authority only when we have answered you.',
        'You have the right to lodge a complaint with the supervisory authority once our board has dealt with the matter.',
      ],
      de: [
        'Sie können sich bei der Aufsichtsbehörde erst beschweren, wenn wir Ihnen geantwortet haben.',
        'Das Recht, sich bei der Aufsichtsbehörde zu beschweren, haben Sie, nachdem unser Vorstand entschieden hat.',
      ],
    },
  },
  {
    name: 'an objection that must give grounds',
    when: always,
    rules: ['right-limited'],
    words: {
      fi: [
        'Suoramarkkinoinnin voi kieltää vain painavasta syystä.',
        'Voit vastustaa suoramarkkinointia, kun perustelet vastustuksesi omaan tilanteeseesi liittyvällä syyllä.',
      ],
      sv: [
        'Direktmarknadsföring kan förbjudas bara av vägande skäl.',
        'Du kan invända mot direktmarknadsföring om du motiverar det med särskilda skäl som rör dig.',
      ],
      en: [
        'You may object to direct marketing only for a compelling reason.',
        'You may object to direct marketing if you show us special grounds that have to do with you.',
      ],
      de: [
        'Direktwerbung können Sie nur aus wichtigem Grund widersprechen.',
        'Sie können der Direktwerbung widersprechen, wenn Sie uns besondere Gründe in Ihrer Person darlegen.',
      ],
    },
  },
];
