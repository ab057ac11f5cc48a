import { scalarsIn } from '../../facts/scalars.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { type FoundSuperseded, findSuperseded } from '../../text/find-superseded.ts';
import { toldInSections } from '../../text/wording/texts.ts';

/** Laws that were repealed and authorities that have another name now, by the day that the notice is judged on; each is told once. */
export const supersededNamed: Rule = {
  name: 'superseded-named',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['12(1)'],
  since: '2018-05-25',
  readsWords: true,
  examples: {
    failing: {
      locale: 'de',
      yaml: 'cookies: {url: https://shop.example/cookies}',
      body: 'Cookies setzen wir nach § 25 Abs. 1 TTDSG.',
    },
    passing: {
      locale: 'de',
      yaml: 'cookies: {url: https://shop.example/cookies}',
      body: 'Cookies setzen wir nach § 25 Abs. 1 TDDDG.',
    },
  },
  *check(notice, { day }) {
    const told = new Set<string>();
    const isNew = ({ words }: FoundSuperseded) => !told.has(words) && told.add(words);
    for (const { value, path, place } of scalarsIn(notice.tree)) {
      if (path.at(-1) === 'note' || path.at(-1) === 'seen') continue;
      for (const found of findSuperseded(value, day).filter(isNew))
        yield { path, at: place, ...sayFound(found) };
    }
    for (const { sentence, section, placeOf } of toldInSections(notice, () => true)) {
      for (const found of findSuperseded(sentence, day).filter(isNew))
        yield {
          path: ['wording', section.id, found.words],
          at: placeOf(found.words),
          ...sayFound(found),
        };
    }
  },
};

function sayFound({ words, gone, successor }: FoundSuperseded) {
  return { form: gone.kind, data: { words, until: printed('date', gone.until), successor } };
}
