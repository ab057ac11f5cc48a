import { printDuration } from '../../../locale/durations.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

export const retentionWithoutStart: Rule = {
  name: 'retention-without-start',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Säilytysajasta kerrotaan, mistä se alkaa.',
    sv: 'För lagringstiden anges när den börjar.',
    en: 'A retention period says when it begins.',
  },
  why: {
    fi: '"Viisi vuotta" ei kerro, milloin tiedot poistetaan, ellei lukija tiedä, mistä aika lasketaan.',
    sv: '"Fem år" säger inte när uppgifterna raderas om läsaren inte vet från när tiden räknas.',
    en: '"Five years" does not tell when data are erased unless readers know from when it runs.',
  },
  words: {
    fi: ({ law, entry, period = '' }) => ({
      message: `Säilytysajasta ${entry} (${printDuration(period, 'fi')}) ei kerrota, mistä se lasketaan (${law}).`,
      hint: 'Lisää alkamishetki: from: viimeisestä ostoksesta.',
    }),
    sv: ({ law, entry, period = '' }) => ({
      message: `För lagringstiden ${entry} (${printDuration(period, 'sv')}) anges inte från när den räknas (${law}).`,
      hint: 'Lägg till när tiden börjar: from: från det senaste köpet.',
    }),
    en: ({ law, entry, period = '' }) => ({
      message: `The retention period ${entry} (${printDuration(period, 'en')}) does not say when it begins (${law}).`,
      hint: 'Add when it begins: from: the last purchase.',
    }),
  },
  examples: {
    failing: { yaml: 'retention: [{id: customers, period: P5Y}]' },
    passing: { yaml: 'retention: [{id: customers, period: P5Y, from: the last purchase}]' },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const { id, name, period, from, during, criterion } = entry;
      if (!period || from || during || criterion) continue;
      yield { path: ['retention', index, 'from'], data: { entry: nameEntry(id, name), period } };
    }
  },
};
