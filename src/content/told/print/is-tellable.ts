import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import { holdsException, isDenial } from '../denial.ts';
import type { Hand } from './hand.ts';
import { type Entry, valueAt } from './print-cells.ts';
import { isTableKind, titleOf } from './table-units.ts';
import type { Unit } from './unit.ts';

/** Lists that a text has for other things too, unless a second label says what they tell of. */
const needsSecond: ReadonlySet<DisclosureKind> = new Set([
  'requests',
  'complaint',
  'cookies',
  'changes',
  'children',
  'specialCategories',
]);

/** The field that the first label of a list below a heading tells: by that it is known. */
const namedBy: Readonly<Partial<Record<DisclosureKind, string>>> = {
  purposes: 'bases',
  automatedDecisions: 'solely',
  jointControllers: 'parties',
};

/**
 * Whether facts have a form in which a text can tell them: an absence begins with a word that denies, a row has a name, a list
 * the label by which it is known. Readers see what has none below what has one, so that facts keep their order when they move
 * into the text. `isReadBack` asks more, and takes many times as long.
 */
export function isTellable(hand: Hand, { kind, key, facts, shape }: Unit): boolean {
  if (shape.form === 'table') {
    const [entry] = isTableKind(kind) ? (facts[kind] as readonly never[]) : [];
    return !isTableKind(kind) || !entry || titleOf(hand, kind, entry).name !== undefined;
  }
  if (shape.form === 'list') {
    const [list] = shape.blocks;
    return !needsSecond.has(kind) || (list?.type === 'list' && list.children.length > 1);
  }
  if (shape.form === 'headed') {
    const [entry] = facts[kind] as readonly Entry[];
    return [entry?.[namedBy[kind] ?? '']].flat().some((one) => one !== undefined);
  }
  const none = valueAt(facts, [...key.split('.'), 'none']);
  if (typeof none !== 'string') return true;
  return isDenial(none, hand.vocabulary) && !holdsException(none, hand.vocabulary);
}
