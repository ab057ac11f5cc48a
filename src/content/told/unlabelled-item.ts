import type { ListItem } from 'mdast';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { paragraphOf } from './label.ts';
import { lostLabel } from './lost-label.ts';
import { toldProblem } from './told-problem.ts';
import type { Dictionary } from './vocabulary.ts';

/** The problem of an item without a label: one whose signs are lost is shown as it should be. */
export function unlabelledItem(item: ListItem, labels: Dictionary, place: Place): Problem {
  const paragraph = paragraphOf(item);
  const lost = paragraph && lostLabel(paragraph);
  if (!lost || !labels.has(lost.word)) return toldProblem('told-item-unlabelled', place);
  const line = `- **${lost.label}:** ${lost.rest}`.trim();
  return toldProblem('told-label-form', place, { found: lost.label }, { line });
}
