import type { Root } from 'mdast';
import { onceAText } from '../locale/once-a-text.ts';
import { findLeftGapsInText } from '../markdown/left-gaps.ts';
import { findMojibake } from '../markdown/mojibake.ts';
import { findUnfinishedInText } from '../markdown/unfinished.ts';
import type { Problem } from './problem.ts';
import type { YamlNode } from './yaml.ts';

/** Keys below which the authors write to each other. */
const own: ReadonlySet<string> = new Set(['note', 'suppressions']);

const nothing: Root = { type: 'root', children: [] };

/** Only the text of a section has placeholders: elsewhere readers would see the braces. */
const braces = /\{\{[^{}\n]{1,80}\}\}/gu;

/**
 * Values of a notice's own file that stand for words that are to come, or were read in another encoding, as in a body:
 * readers see its titles.
 */
export function unfinishedInYaml(root: YamlNode): Problem[] {
  return unfinishedIn(root, false);
}

/** The same in the title and the facts of a section. A fact of which nothing is written yet is for a rule (`value-unfilled`). */
export function unfinishedInFacts(root: YamlNode): Problem[] {
  if (root.kind !== 'map') return [];
  return [...root.entries].flatMap(([key, { value }]) => unfinishedIn(value, key !== 'title'));
}

function unfinishedIn(root: YamlNode, isFact: boolean): Problem[] {
  if (root.kind === 'list') return root.items.flatMap((item) => unfinishedIn(item, isFact));
  if (root.kind === 'map') {
    return [...root.entries].flatMap(([key, { value }]) =>
      own.has(key) ? [] : unfinishedIn(value, isFact),
    );
  }
  const { value, place: at } = root;
  return faultsOf(value)
    .filter(({ text }) => !isFact || text !== value.trim())
    .map(({ code, text }) => ({ code, at, data: { text } }));
}

type Fault = { readonly code: 'text-unfinished' | 'text-mojibake'; readonly text: string };

/** Values recur: languages share them, and so do notices of one controller. */
const faultsOf = onceAText((value): readonly Fault[] => {
  const gaps = [...findLeftGapsInText(value), ...findUnfinishedInText(value)];
  const texts = [...(value.match(braces) ?? []), ...gaps.map(({ text }) => text)];
  return [
    ...texts.map((text) => ({ code: 'text-unfinished' as const, text })),
    ...findMojibake(value, nothing).map(({ text }) => ({ code: 'text-mojibake' as const, text })),
  ];
}, 4000);
