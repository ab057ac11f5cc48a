import { pathsOfData, purposesWithoutAllowance } from '../../data-of-purpose.ts';
import type { Rule } from '../../rule.ts';

export const criminalDataWithoutLaw: Rule = {
  name: 'criminal-data-without-law',
  severity: 'warning',
  articles: ['10'],
  since: '2018-05-25',
  summary: {
    fi: 'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn sallivasta laista kerrotaan.',
    sv: 'Den lag som tillåter behandling av uppgifter om fällande domar och överträdelser anges.',
    en: 'The law that allows processing of data on convictions and offences is named.',
  },
  why: {
    fi: 'Rikostuomioita ja rikkomuksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai suojatoimista säätävän lain nojalla. Juuri tuo laki tekee käsittelystä lainmukaista.',
    sv: 'Uppgifter om fällande domar och överträdelser får behandlas bara under kontroll av en myndighet eller om en lag med skyddsåtgärder tillåter det. Det är den lagen som gör behandlingen laglig.',
    en: 'Data on convictions and offences may be processed only under the control of an authority or where a law with safeguards allows it. The law that allows it is what makes the processing lawful.',
  },
  words: {
    fi: ({ law, name, id, data }) => ({
      message: `Käyttötarkoituksessa "${name}" (${id}) käsitellään rikostuomioita tai rikkomuksia koskevia tietoja (${data}), mutta sen sallivaa lakia ei nimetä (${law}).`,
      hint: 'Lisää oikeusperusteeseen laki, joka sallii käsittelyn: article10: {name: Tietosuojalaki, number: 1050/2018, section: 7 §}. Viranomaisen valvonnassa tapahtuvassa käsittelyssä nimeä siitä säätävä laki.',
    }),
    sv: ({ law, name, id, data }) => ({
      message: `För ändamålet "${name}" (${id}) behandlas uppgifter om fällande domar eller överträdelser (${data}), men den lag som tillåter det anges inte (${law}).`,
      hint: 'Lägg till den lag som tillåter behandlingen på den rättsliga grunden: article10: {name: Dataskyddslagen, number: 1050/2018, section: 7 §}. Sker behandlingen under en myndighets kontroll, ange lagen om den.',
    }),
    en: ({ law, name, id, data }) => ({
      message: `The purpose "${name}" (${id}) uses data on convictions or offences (${data}), but the law that allows it is not named (${law}).`,
      hint: 'Add to the legal basis the law that allows it: article10: {name: Data Protection Act, number: 1050/2018, section: 7 §}. Where an authority controls the processing, name the act on that.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: safety
    name: Safety of the shop
    data: [bans]
    bases: [{basis: legitimate-interests, interest: safety of customers, interestOf: controller}]
dataCategories: [{id: bans, name: Bans after thefts, criminal: true}]`,
    },
    passing: {
      yaml: `purposes:
  - id: safety
    name: Safety of the shop
    data: [bans]
    bases:
      - basis: legitimate-interests
        interest: safety of customers
        interestOf: controller
        article10: {name: Data Protection Act, number: 1050/2018, section: 7 §}
dataCategories: [{id: bans, name: Bans after thefts, criminal: true}]`,
    },
  },
  *check({ facts }) {
    const marks = { category: 'criminal', basis: 'article10' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      const { name, id } = purpose;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
