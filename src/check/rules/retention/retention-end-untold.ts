import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

const ending =
  /poist|hävit|tuho|anonymi|arkisto|rader|förstör|gallra|avidentif|arkiver|delet|eras|destroy|remov|archiv/iu;

export const retentionEndUntold: Rule = {
  name: 'retention-end-untold',
  severity: 'info',
  articles: ['5(1)(e)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Selosteesta ilmenee, mitä tiedoille tehdään, kun säilytysaika päättyy.',
    sv: 'Av beskrivningen framgår vad som händer när lagringstiden löper ut.',
    en: 'The notice says what happens to the data when a period ends.',
  },
  why: {
    fi: 'Aika ilman loppua jää auki: poistetaanko tiedot, tehdäänkö niistä nimettömiä vai siirretäänkö ne arkistoon.',
    sv: 'En tid utan slut lämnar öppet om uppgifterna raderas, anonymiseras eller arkiveras.',
    en: 'A period without an end leaves open whether data are deleted, made anonymous or archived.',
  },
  words: {
    fi: ({ entries, law }) => ({
      message: `Säilytysajoista ei kerrota, mitä tiedoille tehdään niiden päättyessä: ${entries} (${law}).`,
      hint: 'Lisää jokaiseen: then: delete. Muut vaihtoehdot: anonymise, archive.',
    }),
    sv: ({ entries, law }) => ({
      message: `För lagringstiderna anges inte vad som händer när de löper ut: ${entries} (${law}).`,
      hint: 'Lägg till i var och en: then: delete. Andra alternativ: anonymise, archive.',
    }),
    en: ({ entries, law }) => ({
      message: `The notice does not say what happens to the data when these periods end: ${entries} (${law}).`,
      hint: 'Add to each: then: delete. Other choices: anonymise, archive.',
    }),
  },
  examples: {
    failing: { yaml: 'retention: [{id: customers, period: P5Y, from: the last purchase}]' },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, from: the last purchase, then: delete}]',
    },
  },
  *check(notice) {
    const untold = [...(notice.facts.retention ?? []).entries()].filter(([, { then }]) => !then);
    const [first] = untold;
    if (!first || ending.test(proseOf(notice, ['retention']))) return;
    const entries = untold.map(([, { id, name }]) => name ?? id).join(', ');
    yield { path: ['retention', first[0], 'then'], data: { entries } };
  },
};
