import type { Paragraph } from 'mdast';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { furtherLabel, type Label } from './label.ts';
import { toldProblem } from './told-problem.ts';
import { type Sheet, sourceOf } from './written.ts';

/** The problem of a line that holds a second label, with that line; `sign` stands before each line of its kind. */
export function joinedItem(
  paragraph: Paragraph,
  { label }: Label,
  place: Place,
  { sheet, sign }: { sheet: Sheet; sign: string },
): Problem | undefined {
  const further = furtherLabel(paragraph);
  if (!further) return undefined;
  const from = (further.position?.start.offset ?? 0) - (paragraph.position?.start.offset ?? 0);
  const [second = ''] = sourceOf(paragraph, sheet).slice(from).split('\n');
  const advice = { line: `${sign}${second.trim()}` };
  return toldProblem('told-items-joined', place, { found: label.text }, advice);
}
