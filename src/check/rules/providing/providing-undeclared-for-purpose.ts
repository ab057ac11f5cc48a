import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { asksDataSubject } from '../../data-of-purpose.ts';
import { isProvidingTold, isToldByDefault } from '../../providing.ts';
import type { Rule } from '../../rule.ts';

export const providingUndeclaredForPurpose: Rule = {
  name: 'providing-undeclared-for-purpose',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  compares: ['providing'],
  summary: {
    fi: 'Jokaisesta käyttötarkoituksesta kerrotaan, onko siihen pyydettävien tietojen antaminen pakollista.',
    sv: 'För varje ändamål anges om man måste lämna de uppgifter som begärs.',
    en: 'For every purpose the notice says whether the data that are asked for must be given.',
  },
  why: {
    fi: 'Tilaukseen vaadittavista tiedoista ei voi päätellä, mitä uutiskirjeeseen vaaditaan. Kun seloste vastaa kysymykseen yhden käyttötarkoituksen kohdalla, vaikeneminen toisesta johtaa harhaan.',
    sv: 'Vad som krävs för en beställning säger inget om vad som krävs för ett nyhetsbrev. När beskrivningen svarar på frågan för ett ändamål är tystnad om ett annat vilseledande.',
    en: 'What must be given for an order is no guide to what must be given for a newsletter. Once the notice answers the question for one purpose, silence about another misleads.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Käyttötarkoituksesta "${name}" (${id}) ei kerrota, onko rekisteröidyn pakko antaa tietonsa (${law}).`,
      hint: 'Lisää käyttötarkoitukseen: providing: [{required: no, consequences: "Ilman osoitetta et saa uutiskirjettä."}], tai kerro sama kaikista käyttötarkoituksista omana kohtanaan providing.',
    }),
    sv: ({ law, name, id }) => ({
      message: `För ändamålet "${name}" (${id}) anges inte om den registrerade måste lämna sina uppgifter (${law}).`,
      hint: 'Lägg till på ändamålet: providing: [{required: no, consequences: "Utan adressen får du inte nyhetsbrevet."}], eller ange detsamma för alla ändamål under ett eget providing.',
    }),
    en: ({ law, name, id }) => ({
      message: `The purpose "${name}" (${id}) does not say whether data subjects must give their data (${law}).`,
      hint: 'Add to the purpose: providing: [{required: no, consequences: "Without the address you do not get the newsletter."}], or say it for all purposes in a providing of its own.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    providing: [{required: by-contract, consequences: Without the data we cannot deliver the order.}]
  - id: news
    name: Newsletter`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    providing: [{required: by-contract, consequences: Without the data we cannot deliver the order.}]
  - id: news
    name: Newsletter
    providing: [{required: no, consequences: Without the address you do not get the newsletter.}]`,
    },
  },
  *check(notice) {
    const { purposes = [], providing } = notice.facts;
    const isTold = (purpose: Purpose) =>
      isProvidingTold(purpose.providing) || isToldByDefault(providing, purpose);
    // Where nothing at all is told, that is the finding.
    if (!isProvidingTold(providing) && !purposes.some(isTold)) return;
    for (const [index, purpose] of purposes.entries()) {
      if (isTold(purpose) || !asksDataSubject(notice, purpose)) continue;
      yield {
        path: ['purposes', index, 'providing'],
        data: { name: purpose.name, id: purpose.id },
      };
    }
  },
};
