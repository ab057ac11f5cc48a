import type * as z from 'zod';
import type { Locale } from '../../../schema/languages.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';
import { labelOf } from '../../locale/labels.ts';
import { quote } from '../facts/quote.ts';

/** What a reader calls an entry without id, by the identity that `compareFacts` gives it in a list. */
export function nameIdentity(list: z.ZodType, identity: string, locale: Locale): string {
  const written = identity.replace(/~\d+$/u, '');
  const keys = metaOf(list).identity ?? [];
  const codes = keys.flatMap((key) => codesOf(list, key));
  const parts = written.split('+');
  if (codes.length > 0) {
    if (written === 'entry') return '';
    const said = parts.map((part) => codes.map((code) => labelOf(code, part, locale)));
    return said.map((words, index) => words.find(Boolean) ?? parts[index]).join(', ');
  }
  // Of several names the first will do; what is no name is words of the author.
  if (keys.length > 1) return parts[0] ?? '';
  return keys[0] === 'name' ? written : quote(written, { locale });
}

/** The closed list that a field of the entries is of, if any. */
function codesOf(list: z.ZodType, key: string): string[] {
  const entry = elementOf(resolve(list, { kind: 'list' }));
  const field = entry && fieldsOf(entry)?.[key];
  const { value } = field ? metaOf(field) : {};
  return value ? [value] : [];
}
