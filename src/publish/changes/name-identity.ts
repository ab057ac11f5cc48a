import type { Locale } from '../../../schema/languages.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';

/** The lists of codes that the entries of a list are known by, in order. */
const identityLists: Readonly<Record<string, readonly string[]>> = {
  bases: ['basis', 'article9'],
  basesWithoutPurpose: ['basis'],
  providing: ['providing'],
  mechanisms: ['mechanism', 'derogation'],
};

/** What a reader calls an entry without id, by the identity that `compareFacts` gives it in the list `list`. */
export function nameIdentity(list: string, identity: string, locale: Locale): string {
  const written = identity.replace(/~\d+$/u, '');
  if (list === 'channels') return say('quoted', locale, { x: written.replace(/\.$/u, '') });
  const parts = written.split('+');
  // Of an act of law the name will do, of a mechanism its decision is a number.
  if (list === 'law') return parts[0] ?? '';
  const lists = identityLists[list];
  if (!lists) return written;
  if (written === 'entry') return '';
  return parts
    .map((part) => lists.map((codes) => labelOf(codes, part, locale)).find(Boolean) ?? part)
    .join(', ');
}
