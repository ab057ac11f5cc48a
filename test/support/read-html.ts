import { Parser } from 'htmlparser2';

/** Elements that a word may run through: all others part what stands before them from what stands after. */
export const inlineElements: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike
  strong sub sup time tt u var wbr`.split(/\s+/u),
);

/** Attributes that a browser shows or reads out. */
const spoken = ['alt', 'title', 'aria-label', 'abbr', 'label', 'placeholder', 'value'] as const;

/** What is taken out of a page before it is read, by its tag and attributes. */
type IsGone = (tag: string, attributes: Readonly<Record<string, string>>) => boolean;

/**
 * All that a text in HTML says, its markup gone: texts, alternative texts and titles, and what no browser shows (comments,
 * scripts, instructions). htmlparser2 shares nothing with the parser by which HTML is read here.
 */
export function readHtml(html: string, isGone: IsGone = () => false): string {
  const parts: string[] = [];
  let gone = 0;
  const say = (text: string) => {
    if (gone === 0) parts.push(text);
  };
  const apart = (text: string) => say(` ${text} `);
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (gone > 0 || isGone(tag, attributes)) gone += 1;
      if (!inlineElements.has(tag)) say(' ');
      for (const name of spoken) {
        const words = attributes[name];
        if (words !== undefined && !(tag === 'li' && name === 'value')) apart(words);
      }
    },
    onclosetag(tag) {
      if (!inlineElements.has(tag)) say(' ');
      if (gone > 0) gone -= 1;
    },
    ontext: say,
    oncomment: apart,
    onprocessinginstruction: (_name, text) => apart(text),
  });
  parser.end(html);
  return parts.join('');
}

/** How often each word stands in a text. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
