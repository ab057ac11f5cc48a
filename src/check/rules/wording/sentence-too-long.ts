import type { Locale } from '../../../../schema/languages.ts';
import { placeOfWords } from '../../place-of-words.ts';
import type { Rule } from '../../rule.ts';

/**
 * Most words of a sentence. Forty is a usual English limit. The others say as much in fewer words:
 * measured on the sample notice for consumers, the same 91 sentences take 1432 words in English,
 * 1281 in Swedish (0.89) and 920 in Finnish (0.64).
 */
const limits: Readonly<Record<Locale, number>> = { fi: 26, sv: 36, en: 40 };

/** One finding a section, at its longest sentence. */
export const sentenceTooLong: Rule = {
  name: 'sentence-too-long',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: `Virkkeessä on enintään ${limits.fi} sanaa.`,
    sv: `En mening har högst ${limits.sv} ord.`,
    en: `A sentence has ${limits.en} words at most.`,
  },
  why: {
    fi: 'Tiedot on annettava tiiviisti ja selkeästi. Pitkästä virkkeestä lukija ei löydä pääasiaa. Raja on mitattu suomen tekstistä, jossa sanoja on vähemmän kuin englannissa.',
    sv: 'Informationen ska vara koncis och klar. I en lång mening hittar läsaren inte huvudsaken. Gränsen är mätt på svensk text.',
    en: 'The information must be concise and clear. In a long sentence the reader does not find the main point. Finnish and Swedish have limits of their own, measured on the same text.',
  },
  words: {
    fi: ({ law, count, limit, words }) => ({
      message: `Virkkeessä "${words} …" on ${count} sanaa, enemmän kuin ${limit} (${law}).`,
      hint: 'Jaa virke tai kirjoita asiat luetteloksi.',
    }),
    sv: ({ law, count, limit, words }) => ({
      message: `Meningen "${words} …" har ${count} ord, mer än ${limit} (${law}).`,
      hint: 'Dela meningen eller skriv sakerna som en lista.',
    }),
    en: ({ law, count, limit, words }) => ({
      message: `The sentence "${words} …" has ${count} words, more than ${limit} (${law}).`,
      hint: 'Divide the sentence, or write it as a list.',
    }),
  },
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
      const limit = limits[locale];
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
