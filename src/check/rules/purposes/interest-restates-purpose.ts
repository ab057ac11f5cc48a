import { isVagueInterest } from '../../lexicon/vague-interests.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex; EDPB Guidelines 1/2024: the interest is concrete, and more than the purpose again. */
export const interestRestatesPurpose: Rule = {
  name: 'interest-restates-purpose',
  severity: 'warning',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  summary: {
    fi: 'Oikeutettu etu kertoo enemmän kuin käyttötarkoituksen nimen.',
    sv: 'Det berättigade intresset säger mer än ändamålets namn.',
    en: 'A legitimate interest says more than the name of the purpose.',
  },
  why: {
    fi: 'Lukija voi vastustaa käsittelyä vain, jos hän tietää, mitä rekisterinpitäjä sillä saa. Käyttötarkoituksen toistaminen ei kerro sitä.',
    sv: 'Läsaren kan invända mot behandlingen bara om det framgår vad den personuppgiftsansvarige vinner på den. Att upprepa ändamålet säger inte det.',
    en: 'Readers can object only if they know what the controller gains. Saying the purpose again does not tell that.',
  },
  words: {
    fi: ({ purpose, interest, law }) => ({
      message: `Käyttötarkoituksen ${purpose} oikeutettu etu ("${interest}") ei kerro, mitä rekisterinpitäjä tai kolmas osapuoli käsittelyllä saa (${law}).`,
      hint: 'Kerro etu konkreettisesti, esimerkiksi: interest: Etumme on estää hyökkäykset, joilla asiakkaidemme tietoja varastetaan.',
    }),
    sv: ({ purpose, interest, law }) => ({
      message: `Det berättigade intresset för ändamålet ${purpose} ("${interest}") säger inte vad den personuppgiftsansvarige eller en tredje part vinner på behandlingen (${law}).`,
      hint: 'Ange intresset konkret, till exempel: interest: Vårt intresse är att hindra attacker där våra kunders uppgifter stjäls.',
    }),
    en: ({ purpose, interest, law }) => ({
      message: `The legitimate interest of the purpose ${purpose} ("${interest}") does not tell what the controller or a third party gains by the processing (${law}).`,
      hint: 'Tell the interest in concrete terms, for example: interest: Our interest is to stop attacks that steal the data of our customers.',
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: ads, name: Direct marketing, bases: [{basis: legitimate-interests, interest: our interest in direct marketing}]}]',
    },
    passing: {
      yaml: 'purposes: [{id: ads, name: Direct marketing, bases: [{basis: legitimate-interests, interest: selling more to people who have bought from us before}]}]',
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { basis, interest }] of bases.entries()) {
        if (basis !== 'legitimate-interests' || !interest) continue;
        if (!isVagueInterest(interest, name)) continue;
        yield {
          path: ['purposes', index, 'bases', position, 'interest'],
          data: { purpose: nameEntry(id, name), interest },
        };
      }
    }
  },
};
