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
  *check({ facts: { changes } }) {
    if (!changes?.tell?.length && !changes?.promise) yield { path: ['changes', 'tell'] };
  },
};
