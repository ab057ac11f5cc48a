import { nearestWord } from '../../nearest-word.ts';
import type { Fault, Reading } from '../fault.ts';
import type { Names } from '../names.ts';
import { looksLike, plainName } from '../plain-word.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { inflectedName } from './inflected-name.ts';
import { splitNames } from './split-names.ts';

/** The ids of the entries that a text names, each once. */
export function readReferences(
  text: string,
  { kind, builtIn }: { kind: string; builtIn?: string | undefined },
  names: Names,
  vocabulary: Vocabulary,
): Reading<string[]> {
  const fixed = builtIn ? vocabulary.closed(builtIn) : new Map<string, string>();
  const known = new Map([...fixed, ...(names.byKind.get(kind) ?? [])]);
  const twice = names.doubled.get(kind);
  const ids: string[] = [];
  for (const one of splitNames(text, known, vocabulary.words.phrases.and.split('|'))) {
    const id = 'known' in one ? one.known : inflectedName(one.unknown, known, vocabulary);
    if (id === undefined)
      return { fault: unknownName('unknown' in one ? one.unknown : '', known, kind) };
    if (twice?.has(id)) return { fault: { code: 'told-name-twice', data: { found: text } } };
    if (!ids.includes(id)) ids.push(id);
  }
  return { value: ids };
}

function unknownName(found: string, known: ReadonlyMap<string, string>, kind: string): Fault {
  const plain = plainName(found);
  const shown = looksLike(found);
  if (shown !== undefined && known.has(shown)) {
    return { code: 'told-characters', data: { found }, advice: { nearest: shown } };
  }
  const nearest = nearestWord(plain, [...known.keys()]);
  return {
    code: 'told-name-unknown',
    data: { found, kind },
    ...(nearest && { advice: { nearest } }),
  };
}
