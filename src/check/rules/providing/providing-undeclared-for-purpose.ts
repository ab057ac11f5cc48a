import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { asksDataSubject } from '../../data-of-purpose.ts';
import { isProvidingTold, isToldByDefault } from '../../providing.ts';
import type { Rule } from '../../rule.ts';

export const providingUndeclaredForPurpose: Rule = {
  name: 'providing-undeclared-for-purpose',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta käyttötarkoituksesta kerrotaan, onko siihen pyydettävien tietojen antaminen pakollista.',
    sv: 'För varje ändamål anges om man måste lämna de uppgifter som begärs.',
    en: 'For every purpose the notice says whether the data that are asked for must be given.',
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
