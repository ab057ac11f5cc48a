import { type Token, tokenise } from '../text/tokenise.ts';
import type { Inline } from '../text/tree.ts';
import { MODAL_WORDS } from './modal-words.ts';
import type { ChangeOperation, NumberedChange } from './number-changes.ts';
import { isNumberWord, isTimeUnit } from './number-words.ts';
import { type Sides, sidesOf } from './sides.ts';

/** What a change touches, the weightiest first. Facts (`data`) are compared apart, in compare-facts.ts. */
export const CHANGE_CLASSES = [
  'data',
  'value',
  'modality',
  'wording',
  'moved',
  'structure',
  'format',
  'typography',
] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/**
 * The classes of one change, the weightiest first, by the words that differ and never by a score of likeness:
 * one added `not` leaves a text 0.999 alike.
 *
 * 1. `six` to `10`, `kuusi` to `kymmenen`, `12 months` to `12 days`: value. `may` to `must`: modality. `data` to `information`: wording.
 * 2. `"list"` to `”list”`, or another case of letters: typography. Bold added: format.
 * 3. `3. Data` to `4. Data` in a heading: structure, as any other running number of a heading.
 * 4. A link whose address alone changed: format, but value when it is an e-mail address or a phone number, for those
 *    are how a right is exercised.
 *
 * What it gets wrong: `kaikki`, `all` and `will` are modal in most sentences and not in every one.
 */
export function classifyChange(change: NumberedChange): readonly ChangeClass[] {
  const { operation } = change;
  if (change.beginsHeading && isRunningNumber(sidesOf(operation))) return ['structure'];
  const classes = new Set<ChangeClass>(classesOfForm(operation));
  const { before, after } = sidesOf(operation);
  if (classes.size === 0) for (const name of classifyWords(before, after)) classes.add(name);
  return CHANGE_CLASSES.filter((name) => classes.has(name));
}

/** `3.`, `2.1`, `IV)`, `§ 5`, or nothing on one side. */
function isRunningNumber({ before, after }: Sides): boolean {
  return [before, after].every((text) =>
    /^\s*(?:§\s*)?(?:(?:\d+|[IVXLC]+)(?:[.:]\d+)*)?[.:)]?\s*$/u.test(text),
  );
}

function classesOfForm(operation: ChangeOperation): ChangeClass[] {
  switch (operation.op) {
    case 'moved-from':
    case 'moved-to':
      return ['moved'];
    case 'split':
    case 'merged':
      return ['structure'];
    case 'replaced': {
      const { before, after } = sidesOf(operation);
      return before === after ? ['structure'] : ['structure', ...classifyWords(before, after)];
    }
    case 'change':
      if (operation.mark === 'link')
        return [linkClass([...operation.deleted, ...operation.inserted])];
      return operation.mark === 'format' ? ['format'] : [];
    default:
      return [];
  }
}

function linkClass(nodes: readonly Inline[]): ChangeClass {
  const contact = (node: Inline): boolean =>
    node.type === 'element' &&
    (/^(?:mailto|tel):/u.test(node.attributes['href'] ?? '') || node.children.some(contact));
  return nodes.some(contact) ? 'value' : 'format';
}

/** The classes of the words that are in one text and not in the other. */
function classifyWords(before: string, after: string): ChangeClass[] {
  const old = tokenise(before).tokens;
  const young = tokenise(after).tokens;
  const [gone, come] = [missingFrom(young, old), missingFrom(old, young)];
  const differing = [...gone, ...come];
  const classes = new Set<ChangeClass>();
  for (const token of differing) {
    if (token.kind === 'value' || isNumberWord(token.text.toLowerCase())) classes.add('value');
    else if (MODAL_WORDS.has(token.text.toLowerCase())) classes.add('modality');
    else if (/\p{L}/u.test(token.text)) classes.add('wording');
  }
  const holdsUnit = (tokens: readonly Token[]): boolean =>
    tokens.some(({ text }) => isTimeUnit(text.toLowerCase()));
  if (holdsUnit(gone) && holdsUnit(come)) classes.add('value');
  if (classes.size > 0) return [...classes];
  if (old.length + young.length === 0) return ['structure'];
  return [spelling(old) === spelling(young) ? 'typography' : 'wording'];
}

/** The tokens of `tokens` that `others` does not have, case aside, as often as it lacks them. */
function missingFrom(others: readonly Token[], tokens: readonly Token[]): Token[] {
  const left = new Map<string, number>();
  for (const { text } of others) {
    left.set(text.toLowerCase(), (left.get(text.toLowerCase()) ?? 0) + 1);
  }
  return tokens.filter(({ text }) => {
    const count = left.get(text.toLowerCase()) ?? 0;
    if (count > 0) left.set(text.toLowerCase(), count - 1);
    return count === 0;
  });
}

function spelling(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
