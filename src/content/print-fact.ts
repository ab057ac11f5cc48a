import type { ContentLanguage } from '../../schema/languages.ts';
import { hasGenitive, printDuration } from '../locale/durations.ts';
import { printByIntl } from '../locale/print-by-intl.ts';
import { printValue } from '../locale/values.ts';
import { isTaught } from '../words/speech.ts';
import { idOf } from './merge.ts';
import type { FactPath } from './problem.ts';
import { sayPeriod, type Time } from './say-period.ts';
import { valueMeaning } from './value-meaning.ts';
import { type MapNode, nodeAt, toValue, type YamlNode } from './yaml.ts';

/**
 * Prints the fact that a placeholder names, in the reader's language; `undefined` where the path
 * leads to no scalar, or to a list of none. A list of scalars is joined with commas.
 *
 * 1. `retention.customers.period` with `P5Y` gives `5 vuotta`, with `.genitive` `5 vuoden`.
 * 2. `requests.email` with `[a@b.example]` gives `a@b.example`.
 * 3. `retention.customers` gives all that is told of the time: `5 vuotta asiakassuhteen päättymisestä`.
 * 4. In a language without words neither that nor a value of a closed list gives anything.
 */
export function printNamedFact(
  tree: MapNode,
  written: string,
  locale: ContentLanguage,
): string | undefined {
  const genitive = written.endsWith('.genitive');
  const path = factPath(tree, stepsOf(written));
  const node = path && nodeAt(tree, path);
  if (!path || !node) return undefined;
  if (!isTaught(locale)) return genitive ? undefined : printUntaught(tree, path, node, locale);
  if (isPeriod(path, node)) return sayPeriod(toValue(node) as Time, locale) || undefined;
  const { value: kind } = valueMeaning(tree, path);
  const values = scalarsOf(node);
  if (values.length === 0) return undefined;
  if (genitive) {
    if (!hasGenitive(locale) || kind !== 'duration') return undefined;
    return printDuration(values[0] ?? '', locale, 'genitive');
  }
  return values.map((value) => printValue(value, kind, locale)).join(', ');
}

/** In a language without words: what `Intl` can print, and what is printed as it is written. */
function printUntaught(
  tree: MapNode,
  path: FactPath,
  node: YamlNode,
  locale: ContentLanguage,
): string | undefined {
  const { value: kind } = valueMeaning(tree, path);
  const printed = scalarsOf(node).map((value) => printByIntl(value, kind, locale));
  return printed.length === 0 || printed.includes(undefined) ? undefined : printed.join(', ');
}

function isPeriod([kind, index, ...more]: FactPath, node: YamlNode): boolean {
  return kind === 'retention' && index !== undefined && more.length === 0 && node.kind === 'map';
}

/** Whether a placeholder leads to something in `tree`, printable or not. */
export function isFact(tree: MapNode, written: string): boolean {
  return factPath(tree, stepsOf(written)) !== undefined;
}

function stepsOf(written: string): string[] {
  return written.replace(/\.genitive$/u, '').split('.');
}

/** A path by ids (`retention.customers.period`) as a path by positions; `undefined` where it leads nowhere. */
function factPath(tree: MapNode, steps: readonly string[]): FactPath | undefined {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = tree;
  for (const step of steps) {
    if (node?.kind === 'map' && node.entries.has(step)) path.push(step);
    else if (node?.kind === 'list') {
      const index = node.items.findIndex((item) => idOf(item) === step);
      if (index < 0) return undefined;
      path.push(index);
    } else return undefined;
    node = nodeAt(tree, path);
  }
  return path;
}

function scalarsOf(node: YamlNode): string[] {
  if (node.kind === 'text') return node.value === '' ? [] : [node.value];
  if (node.kind === 'map') return [];
  return node.items.every((item) => item.kind === 'text') ? node.items.flatMap(scalarsOf) : [];
}
