import { namedPath } from '../../../content/named-path.ts';
import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt, type YamlNode } from '../../../content/yaml.ts';
import { printValue } from '../../../locale/values.ts';
import type { SaidValue } from '../../findings/finding.ts';

/** What an entry is known by, and how that is printed. */
const names: readonly [path: readonly (string | number)[], kind?: string][] = [
  [['name']],
  [['category']],
  [['country'], 'country'],
  [['organisation']],
  [['parties', 0, 'name']],
  [['title']],
  [['email']],
  [['logic']],
];

/** A fact as a message names it: its path by ids, and what it is known by; an absence by its own words alone. */
export function sayFact({ tree }: Pick<Notice, 'tree'>, path: FactPath): SaidValue {
  const own = nodeAt(tree, path);
  if (own?.kind === 'text' && path.at(-1) === 'none') return `"${own.value}"`;
  const field = `\`${namedPath(tree, path)}\``;
  const found = knownBy(tree, path);
  if (found === undefined) return field;
  return (speak) => `${field} ("${printValue(found.value, found.kind, speak)}")`;
}

type Known = { readonly value: string; readonly kind?: string | undefined };

function knownBy(tree: YamlNode, path: FactPath): Known | undefined {
  const entry = path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
  const node = nodeAt(tree, entry.length > 0 ? entry : path);
  for (const [inner, kind] of names) {
    const found = node && nodeAt(node, inner);
    if (found?.kind === 'text') return { value: found.value, kind };
  }
  return undefined;
}
