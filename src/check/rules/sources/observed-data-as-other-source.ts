import { sourceName } from '../../facts/sources.ts';
import type { Rule } from '../../findings/rule.ts';
import { isObservation, observationAmongOtherSources } from '../../text/lexicon/observation.ts';
import { placeOfWords } from '../../text/place-of-words.ts';

const telling: readonly string[] = ['sources', 'dataCategories'];

/** C-422/24 (18 December 2025): data obtained by observing people are collected from them, so Article 13 applies. */
export const observedDataAsOtherSource: Rule = {
  name: 'observed-data-as-other-source',
  severity: 'warning',
  articles: ['14(2)(f)'],
  restsOn: ['storstockholm'],
  since: '2018-05-25',
  byWordLists: true,
  clarified: { by: 'C-422/24', date: '2025-12-18' },
  examples: {
    failing: { yaml: 'sources: [{id: cameras, kind: other, type: Camera surveillance}]' },
    passing: {
      yaml: 'dataCategories: [{id: images, name: Images of our cameras, sources: [observed]}]',
    },
  },
  *check({ facts: { sources = [] }, sections }) {
    for (const [index, source] of sources.entries()) {
      const words = sourceName(source) ?? '';
      if (isObservation(words)) yield { path: ['sources', index], data: { words } };
    }
    for (const section of sections) {
      if (!section.discloses.some(({ kind }) => telling.includes(kind))) continue;
      const words = observationAmongOtherSources(section.text);
      if (words) yield { path: ['sources'], at: placeOfWords(section, words), data: { words } };
    }
  },
};
