import type { Rule } from '../../rule.ts';
import { mechanismsOf, printTransfer, transferData } from '../../transfers.ts';

export const transferWithoutInterest: Rule = {
  name: 'transfer-without-interest',
  severity: 'error',
  articles: ['49(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Pakottavaan oikeutettuun etuun perustuvasta siirrosta kerrotaan, mikä etu on.',
    sv: 'För en överföring som grundar sig på tvingande berättigade intressen anges intresset.',
    en: 'A transfer that rests on compelling legitimate interests names the interest.',
  },
  why: {
    fi: '49 artiklan viimeinen keino on käytettävissä vain, kun muuta ei ole, ja asetus edellyttää nimenomaisesti, että eduista kerrotaan rekisteröidylle.',
    sv: 'Den sista utvägen i artikel 49 står öppen bara när inget annat finns, och förordningen kräver uttryckligen att den registrerade underrättas om intressena.',
    en: 'The last resort of Article 49 is open only where nothing else is, and the Regulation says in so many words that the data subject must be told of the interests pursued.',
  },
  words: {
    fi: (data) => ({
      message: `Siirto ${printTransfer(data, 'fi')} perustuu pakottavaan oikeutettuun etuun, mutta selosteessa ei kerrota, mikä se on (${data['law']?.replace(/kohta$/u, 'kohdan')} toinen alakohta).`,
      hint: 'Lisää etu, esimerkiksi: interest: Käynnissä olevan tietomurron torjuminen.',
    }),
    sv: (data) => ({
      message: `Överföringen ${printTransfer(data, 'sv')} grundar sig på ett tvingande berättigat intresse, men beskrivningen anger inte vilket (${data['law']} andra stycket).`,
      hint: 'Lägg till intresset, till exempel: interest: Att avvärja ett pågående dataintrång.',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} rests on a compelling legitimate interest, but the notice does not say which (${data['law']}, second subparagraph).`,
      hint: 'Add the interest, for example: interest: Stopping an ongoing intrusion.',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: incident
    country: US
    mechanisms: [{kind: compelling-interest, copy: privacy@shop.example}]`,
    },
    passing: {
      yaml: `transfers:
  - id: incident
    country: US
    mechanisms: [{kind: compelling-interest, interest: Stopping an ongoing intrusion., copy: privacy@shop.example}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'compelling-interest' || mechanism.interest) continue;
      yield { path: [...path, 'interest'], data: transferData(transfer) };
    }
  },
};
