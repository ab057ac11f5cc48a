import { asksDataSubject } from '../../data-of-purpose.ts';
import { isProvidingTold } from '../../providing.ts';
import type { Rule } from '../../rule.ts';

export const providingUndeclared: Rule = {
  name: 'providing-undeclared',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, onko tietojen antaminen pakollista.',
    sv: 'Beskrivningen anger om man måste lämna uppgifterna.',
    en: 'The notice says whether the data must be given.',
  },
  why: {
    fi: 'Sen, jolta tietoja pyydetään, on tiedettävä, voiko pyynnöstä kieltäytyä: vaatiiko tietoja laki tai sopimus vai onko niiden antaminen vapaaehtoista.',
    sv: 'Den som ombeds lämna uppgifter måste veta om det går att säga nej: om en lag eller ett avtal kräver uppgifterna eller om det är frivilligt att lämna dem.',
    en: 'A person who is asked for data must know whether refusing is possible: whether a law or a contract demands the data, or whether giving them is a free choice.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, onko rekisteröidyn pakko antaa tietojaan ja mihin velvollisuus perustuu (${law}).`,
      hint: 'Lisää: providing: [{required: by-contract, consequences: "Ilman tietoja emme voi toimittaa tilausta."}]. Muut vaihtoehdot: by-law, to-enter-contract, no, not-applicable. Tieto voi olla myös käyttötarkoituksen kohdassa providing.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte om den registrerade måste lämna sina uppgifter och vad skyldigheten grundar sig på (${law}).`,
      hint: 'Lägg till: providing: [{required: by-contract, consequences: "Utan uppgifterna kan vi inte leverera beställningen."}]. Andra alternativ: by-law, to-enter-contract, no, not-applicable. Uppgiften kan också stå under ett ändamåls providing.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whether data subjects must give their data, and what obliges them (${law}).`,
      hint: 'Add: providing: [{required: by-contract, consequences: "Without the data we cannot deliver the order."}]. Other choices: by-law, to-enter-contract, no, not-applicable. It may also stand in the providing of a purpose.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
providing:
  - required: by-contract
    consequences: Without the data we cannot deliver the order.`,
    },
  },
  *check(notice) {
    const { purposes = [], providing } = notice.facts;
    if (
      isProvidingTold(providing) ||
      purposes.some((purpose) => isProvidingTold(purpose.providing))
    )
      return;
    if (purposes.some((purpose) => asksDataSubject(notice, purpose))) yield { path: ['providing'] };
  },
};
