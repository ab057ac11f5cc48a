import { nameEntry } from '../../name-entry.ts';
import { researchPurposes, rightsIn, triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const researchObjectionMissing: Rule = {
  name: 'research-objection-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '21(6)'],
  since: '2018-05-25',
  summary: {
    fi: 'Tutkimuksesta ja tilastoinnista kerrotaan oikeus vastustaa käsittelyä.',
    sv: 'För forskning och statistik anges rätten att göra invändningar.',
    en: 'Research and statistics come with the right to object.',
  },
  why: {
    fi: 'Tutkimuksessa ja tilastoinnissa voi käyttää muuhun tarkoitukseen kerättyjä tietoja. Vastapainoksi henkilö voi vastustaa käyttöä oman tilanteensa perusteella, ellei tutkimus ole tarpeen yleistä etua koskevan tehtävän suorittamiseksi.',
    sv: 'Forskning och statistik får använda uppgifter som samlats in för annat. I gengäld får en person invända utifrån sin egen situation, om inte forskningen behövs för en uppgift av allmänt intresse.',
    en: 'Research and statistics may use data that were collected for something else. In return a person may object on grounds of their own situation, unless the research is needed for a task in the public interest.',
  },
  words: {
    fi: ({ law, purpose }) => ({
      message: `Käyttötarkoitus ${purpose} on tutkimusta tai tilastointia, mutta selosteessa ei kerrota oikeudesta vastustaa käsittelyä (${law}).`,
      hint: 'Lisää oikeuksiin (rights): objection: {text: "Voit vastustaa tietojesi käyttöä tutkimukseen henkilökohtaisen tilanteesi vuoksi."}, tai kerro, minkä lain nojalla oikeutta on rajoitettu: objection: {none: …}.',
    }),
    sv: ({ law, purpose }) => ({
      message: `Ändamålet ${purpose} är forskning eller statistik, men beskrivningen anger inte rätten att göra invändningar mot behandlingen (${law}).`,
      hint: 'Lägg till bland rättigheterna (rights): objection: {text: "Du kan av skäl som hänför sig till din situation invända mot att dina uppgifter används i forskning."}, eller ange den lag som begränsar rätten: objection: {none: …}.',
    }),
    en: ({ law, purpose }) => ({
      message: `The purpose ${purpose} is research or statistics, but the notice does not tell of the right to object (${law}).`,
      hint: 'Add to rights: objection: {text: "You may object to the use of your data for research on grounds relating to your situation."}, or name the law that restricts the right: objection: {none: …}.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: study
    name: A study of reading habits
    research: true
    bases: [{basis: consent}]
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `purposes:
  - id: study
    name: A study of reading habits
    research: true
    bases: [{basis: consent}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  objection: {text: You may object on grounds relating to your particular situation.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.objection) return;
    // Where a legal basis asks for the same sentence, that is the root.
    if (triggersOf('objection', notice).some(({ basis }) => basis)) return;
    const [trigger] = researchPurposes(notice);
    if (!trigger?.purpose) return;
    yield {
      path: ['rights', 'objection'],
      data: { purpose: nameEntry(trigger.purpose.id, trigger.purpose.name) },
      related: [{ path: trigger.path, why: 'needs' }],
    };
  },
};
