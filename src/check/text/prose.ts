import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Notice } from '../../content/notice.ts';
import { scalarsIn } from '../facts/scalars.ts';

/** What a reader is told where the given disclosures stand: the text of their sections, and their facts. */
export function proseOf({ sections, tree }: Notice, kinds: readonly DisclosureKind[]): string {
  const wanted: readonly string[] = kinds;
  const texts = sections
    .filter(({ discloses }) => discloses.some(({ kind }) => wanted.includes(kind)))
    .map(({ title, text }) => `${title}. ${text}`);
  const facts = scalarsIn(tree)
    .filter(({ path }) => wanted.includes(String(path[0])) && path.at(-1) !== 'note')
    .map(({ value }) => value);
  return [...texts, ...facts].join('\n');
}
