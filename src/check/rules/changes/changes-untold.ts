import type { Rule } from '../../rule.ts';

export const changesUntold: Rule = {
  name: 'changes-untold',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, miten muutoksista ilmoitetaan.',
    sv: 'Beskrivningen anger hur ändringar meddelas.',
    en: 'The notice says how changes are told.',
  },
  why: {
    fi: 'Tiedon on oltava helposti saatavilla, eikä huomaamatta tehty muutos ole. 13 artikla ei tätä nimeä, joten kyse on vain neuvosta: kerro etukäteen, miten uudesta versiosta saa tiedon.',
    sv: 'Information ska vara lätt att få, och det är inte en ändring som ingen hör talas om. Artikel 13 nämner inte detta, så det är bara ett råd: berätta i förväg hur läsaren får veta om en ny version.',
    en: 'Information must be easy to get, and a change that nobody hears of is not. Article 13 names no such item, so this is only advice: say in advance how readers learn of a new revision.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, miten sen muutoksista ilmoitetaan (${law}).`,
      hint: 'Lisää: changes: {tell: [email], promise: "Kerromme merkittävistä muutoksista sähköpostilla ennen kuin ne tulevat voimaan."}.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte hur ändringar i den meddelas (${law}).`,
      hint: 'Lägg till: changes: {tell: [email], promise: "Vi berättar om betydande ändringar per e-post innan de träder i kraft."}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say how changes to it are told (${law}).`,
      hint: 'Add: changes: {tell: [email], promise: "We tell you of significant changes by e-mail before they take effect."}.',
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {authority: FI}' },
    passing: {
      yaml: `complaint: {authority: FI}
changes: {tell: [email], promise: We tell you of significant changes by e-mail before they take effect.}`,
    },
  },
  *check({ facts: { changes } }) {
    if (!changes?.tell?.length && !changes?.promise) yield { path: ['changes', 'tell'] };
  },
};
