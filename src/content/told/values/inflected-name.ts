import { plainName } from '../plain-word.ts';
import type { Dictionary, Vocabulary } from '../vocabulary.ts';

/** The longest beginning of a name that an ending may replace, from its end. */
const mostReplaced = 2;
const shortestStem = 4;
const weak: ReadonlySet<string> = new Set(['dt', 'td']);

/**
 * The one name that a text is an inflected form of: all words but the last are the same, and the last differs in its ending
 * alone. `undefined` where no name is, or several are: a near miss is never taken for a name.
 *
 * 1. `Tilaustietoja` is `Tilaustiedot` where no other name begins so.
 * 2. `Example Ab` is not `Example Oy`; `adress` is not `address`.
 */
export function inflectedName(
  text: string,
  names: Dictionary,
  { words }: Vocabulary,
): string | undefined {
  const endings = new Set(words.phrases.endings.split('|'));
  const written = plainName(text);
  const fits = [...names].filter(([name]) => isFormOf(written, name, endings));
  const ids = new Set(fits.map(([, id]) => id));
  return ids.size === 1 ? fits[0]?.[1] : undefined;
}

function isFormOf(written: string, name: string, endings: ReadonlySet<string>): boolean {
  let shared = 0;
  while (shared < name.length && written[shared] === name[shared]) shared += 1;
  // The last letter of a stem may be a weaker one: tiedot, tietoja.
  const weaker = weak.has(`${name[shared] ?? ''}${written[shared] ?? ''}`) ? 1 : 0;
  const [own, other] = [name.slice(shared + weaker), written.slice(shared + weaker)];
  const stem = name.slice(name.lastIndexOf(' ') + 1).length - own.length - weaker;
  const isStem = stem >= shortestStem && own.length <= mostReplaced;
  return isStem && endings.has(own) && endings.has(other);
}
