import type { Root } from 'mdast';
import { findLeftGapsInText } from '../markdown/left-gaps.ts';
import { findMojibake } from '../markdown/mojibake.ts';
import { findUnfinished } from '../markdown/unfinished.ts';
import type { Problem } from './problem.ts';
import type { YamlNode } from './yaml.ts';

/** Keys below which the authors write to each other. */
const own: ReadonlySet<string> = new Set(['note', 'suppressions']);

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
  const tree: Root = { type: 'root', children: [] };
  const tell = (code: 'text-unfinished' | 'text-mojibake') => {
    return ({ text }: { readonly text: string }): Problem[] =>
      isFact && text === value.trim() ? [] : [{ code, at, data: { text } }];
  };
  return [
    ...(value.match(braces) ?? []).map((text) => ({ text })).flatMap(tell('text-unfinished')),
    ...findLeftGapsInText(value).flatMap(tell('text-unfinished')),
    ...findUnfinished(value, tree).flatMap(tell('text-unfinished')),
    ...findMojibake(value, tree).flatMap(tell('text-mojibake')),
  ];
}
