import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

const finnishAge = 13;

/** Data Protection Act 1050/2018, section 5: thirteen years. */
export const childAgeLimitWrong: Rule = {
  name: 'child-age-limit-wrong',
  severity: 'warning',
  articles: ['8(1)'],
  since: '2019-01-01',
  summary: {
    fi: 'Lapsen oman suostumuksen ikäraja on 13 vuotta.',
    sv: 'Åldersgränsen för barnets eget samtycke är 13 år.',
    en: 'A child can consent alone from the age of 13.',
  },
  why: {
    fi: 'Tietosuoja-asetuksen ikäraja on 16 vuotta, mutta Suomen laissa se on 13. Muu luku on useimmiten kopioitu ulkomaisesta mallista.',
    sv: 'Åldersgränsen i dataskyddsförordningen är 16 år, men i finsk lag 13. En annan siffra är oftast kopierad från en utländsk mall.',
    en: 'The age in the GDPR is 16, but Finnish law says 13. Another number is mostly copied from a foreign model.',
  },
  words: {
    fi: ({ age, law }) => ({
      message: `Ikärajaksi kerrotaan ${age}, mutta Suomessa lapsi voi antaa suostumuksen itse 13-vuotiaana (tietosuojalaki 1050/2018, 5 §; ${law}).`,
      hint: 'Korjaa: ageLimit: 13. Jos korkeampi raja on harkittu, kirjaa syy: note: …',
    }),
    sv: ({ age, law }) => ({
      message: `Åldersgränsen anges vara ${age}, men i Finland kan ett barn samtycka självt vid 13 års ålder (dataskyddslagen 1050/2018, 5 §; ${law}).`,
      hint: 'Rätta: ageLimit: 13. Om en högre gräns är avsiktlig, anteckna skälet: note: …',
    }),
    en: ({ age, law }) => ({
      message: `The age limit is said to be ${age}, but in Finland a child can consent alone from the age of 13 (Data Protection Act 1050/2018, section 5; ${law}).`,
      hint: 'Correct it: ageLimit: 13. If a higher limit is intended, record the reason: note: …',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 16}`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 13}`,
    },
  },
  *check({ facts: { children } }) {
    if (!children || isNone(children) || children.ageLimit === undefined) return;
    const { ageLimit, note } = children;
    if (ageLimit === finnishAge || (note && ageLimit > finnishAge)) return;
    yield { path: ['children', 'ageLimit'], data: { age: String(ageLimit) } };
  },
};
