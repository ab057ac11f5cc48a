import { inLanguage } from '../../../words/in-language.ts';
import type { Rule } from '../../findings/rule.ts';
import { placeOfWords } from '../../text/place-of-words.ts';

/** One finding a section, at its longest sentence. */
export const sentenceTooLong: Rule = {
  name: 'sentence-too-long',
  severity: 'info',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
  knowsWords: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: a, name: A}]',
      body: `${'We keep the data and '.repeat(9)}stop.`,
    },
    passing: { yaml: 'purposes: [{id: a, name: A}]', body: 'We keep the data. Then we stop.' },
  },
  *check({ sections, locale }) {
    for (const section of sections) {
      const longest = section.sentences
        .map((sentence) => ({ sentence, count: countWords(sentence) }))
        .reduce((a, b) => (b.count > a.count ? b : a), { sentence: '', count: 0 });
      const limit = inLanguage(locale).reading.longestSentence;
      if (longest.count <= limit) continue;
      const words = longest.sentence.split(' ').slice(0, 5).join(' ');
      const data = { count: String(longest.count), limit: String(limit), words };
      yield { path: ['title', section.id], at: placeOfWords(section, words), data };
    }
  },
};

/** Words with a letter or a figure in them. */
function countWords(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
