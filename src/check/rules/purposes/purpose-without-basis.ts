import type { Rule } from '../../rule.ts';

const bases = 'consent, legal-obligation, vital-interests, public-task, legitimate-interests';

export const purposeWithoutBasis: Rule = {
  name: 'purpose-without-basis',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisella käyttötarkoituksella on oikeusperuste.',
    sv: 'Varje ändamål har en rättslig grund.',
    en: 'Every purpose has a legal basis.',
  },
  why: {
    fi: 'Käsittely ilman oikeusperustetta on lainvastaista, ja peruste ratkaisee, mitä oikeuksia henkilöllä on: suostumuksen voi peruuttaa, oikeutettuun etuun perustuvaa käsittelyä vastustaa.',
    sv: 'Behandling utan rättslig grund är olaglig, och grunden avgör vilka rättigheter en person har: ett samtycke kan återkallas, mot berättigade intressen kan man invända.',
    en: 'Processing without a legal basis is unlawful, and the basis decides which rights a person has: consent can be withdrawn, legitimate interests can be objected to.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Käyttötarkoituksella "${name}" (${id}) ei ole oikeusperustetta. Se on kerrottava jokaisesta käyttötarkoituksesta (${law}).`,
      hint: `Lisää riville bases peruste, esimerkiksi: bases: [{basis: contract}]. Muut vaihtoehdot: ${bases}.`,
    }),
    sv: ({ law, name, id }) => ({
      message: `Ändamålet "${name}" (${id}) har ingen rättslig grund. Den ska anges för varje ändamål (${law}).`,
      hint: `Lägg till en grund på raden bases, till exempel: bases: [{basis: contract}]. Andra alternativ: ${bases}.`,
    }),
    en: ({ law, name, id }) => ({
      message: `The purpose "${name}" (${id}) has no legal basis. It must be told for every purpose (${law}).`,
      hint: `Add a basis to it, for example: bases: [{basis: contract}]. Other choices: ${bases}.`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
  },
  *check({ facts }) {
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (purpose.bases?.length) continue;
      yield { path: ['purposes', index, 'bases'], data: { name: purpose.name, id: purpose.id } };
    }
  },
};
