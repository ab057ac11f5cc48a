import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const told =
  /kuukau|viiko|päivä[nä]?s|päivän|päivää|vuorokau|kohtuullise|månad|veck[ao]|dagar|skälig|rimlig|month|week|\bdays?\b|reasonable time/iu;

export const responseTimeUntold: Rule = {
  name: 'response-time-untold',
  severity: 'info',
  articles: ['12(3)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Seloste kertoo, milloin pyyntöön vastataan.',
    sv: 'Beskrivningen anger när en begäran besvaras.',
    en: 'The notice says when a request is answered.',
  },
  why: {
    fi: 'Määräaikaa ei tarvitse kertoa selosteessa, mutta se vähentää kyselyjä: lukija tietää odottaa kuukauden.',
    sv: 'Tidsfristen behöver inte anges i beskrivningen, men den minskar frågor: läsaren vet att vänta en månad.',
    en: 'The time need not be told in a notice, but it spares questions: readers know to wait for a month.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, milloin pyyntöön vastataan (${law}).`,
      hint: 'Lisää: requests: {answerWithin: P1M, extension: P2M}.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte när en begäran besvaras (${law}).`,
      hint: 'Lägg till: requests: {answerWithin: P1M, extension: P2M}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say when a request is answered (${law}).`,
      hint: 'Add: requests: {answerWithin: P1M, extension: P2M}.',
    }),
  },
  examples: {
    failing: { yaml: 'rights: {access: {text: You can get a copy of your data.}}' },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {answerWithin: P1M}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || notice.facts.requests?.answerWithin) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests', 'answerWithin'] };
  },
};
