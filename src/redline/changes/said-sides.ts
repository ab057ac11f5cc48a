import { inlineText } from '../text/plain-text.ts';
import { type Inline, phrasingIn } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';
import type { Sides } from './sides.ts';

/**
 * What the two sides of a change come to where words are struck through or stand in titles; `null` where none do, or they come
 * to the same.
 *
 * 1. `We do not sell it` and `We do ~~not~~ sell it`: `not`, and nothing.
 * 2. `[us](/us "We never sell it")` and `[us](/us "We sell it")`: the titles, with the words of the links.
 */
export function saidSides(operation: ChangeOperation): Sides | null {
  const sides = phrasingOf(operation);
  if (!sides?.flat().some(isSaidOtherwise)) return null;
  const [before = '', after = ''] = sides.map(saidIn);
  return before === after ? null : { before, after };
}

function phrasingOf(operation: ChangeOperation): (readonly Inline[])[] | null {
  if (operation.op === 'change') return [operation.deleted, operation.inserted];
  if (operation.op !== 'rewritten') return null;
  return [operation.before, operation.after].map((block) => phrasingIn(block).flat());
}

function isSaidOtherwise(node: Inline): boolean {
  if (node.type === 'text') return false;
  return node.tag === 's' || 'title' in node.attributes || node.children.some(isSaidOtherwise);
}

function saidIn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.tag === 's') return '';
      const words = node.tag === 'img' ? inlineText([node]) : saidIn(node.children);
      const { title } = node.attributes;
      return title === undefined ? words : `${words} ${title}`;
    })
    .join('');
}
