import type { Rule } from '../../rule.ts';

export const legitimateInterestUnstated: Rule = {
  name: 'legitimate-interest-unstated',
  severity: 'error',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  summary: {
    fi: 'Oikeutettuun etuun perustuvasta käsittelystä kerrotaan, mikä etu on.',
    sv: 'Där behandlingen grundar sig på berättigade intressen anges vilket intresset är.',
    en: 'Where processing rests on legitimate interests, the notice says which interest it is.',
  },
  why: {
    fi: 'Jos itse etua ei kerrota, kukaan ei voi punnita sitä omaa tilannettaan vasten eikä vastustaa käsittelyä perustellusti. "Oikeutettu etumme" on perusteen nimi, ei etu.',
    sv: 'Om själva intresset inte anges kan ingen väga det mot sin egen situation och inte heller invända med skäl. "Vårt berättigade intresse" är namnet på grunden, inte ett intresse.',
    en: 'Without the interest itself nobody can weigh it against their own, and so nobody can object with reasons. "Our legitimate interests" names the basis, not the interest.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Käyttötarkoitus "${name}" (${id}) perustuu oikeutettuun etuun, mutta selosteessa ei kerrota, mikä etu on (${law}).`,
      hint: 'Lisää perusteeseen, mihin etuun käsittelyllä pyritään, esimerkiksi: interest: "väärinkäytösten havaitseminen verkkokaupassa", interestOf: controller.',
    }),
    sv: ({ law, name, id }) => ({
      message: `Ändamålet "${name}" (${id}) grundar sig på berättigat intresse, men beskrivningen anger inte vilket intresset är (${law}).`,
      hint: 'Lägg till på grunden vilket intresse behandlingen tjänar, till exempel: interest: "att upptäcka missbruk i nätbutiken", interestOf: controller.',
    }),
    en: ({ law, name, id }) => ({
      message: `The purpose "${name}" (${id}) rests on legitimate interests, but the notice does not say which interest it is (${law}).`,
      hint: 'Add to the basis the interest that the processing serves, for example: interest: "detecting fraud in the online shop", interestOf: controller.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interestOf: controller}]`,
    },
    passing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop, interestOf: controller}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { basis, interest }] of bases.entries()) {
        if (basis !== 'legitimate-interests' || interest) continue;
        yield { path: ['purposes', index, 'bases', position, 'interest'], data: { name, id } };
      }
    }
  },
};
