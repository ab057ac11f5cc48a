import { beginsWithDenial } from './denial.ts';
import { kindOfLine } from './fields.ts';
import type { Label } from './label.ts';
import type { OutlinedList } from './outlined-list.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The first of a list's items that says that there is none of a kind: only a line of its own can. */
export function listedAbsence(
  labels: readonly (Label | undefined)[],
  vocabulary: Vocabulary,
): OutlinedList | undefined {
  for (const label of labels) {
    const line = label && vocabulary.lines.get(label.word);
    if (!line || line === 'security' || !beginsWithDenial(label.value.text, vocabulary)) continue;
    const advice = { line: `**${label.label.text}** ${label.value.text}` };
    return {
      problems: [
        toldProblem('told-item-line', label.label.place, { found: label.label.text }, advice),
      ],
      broken: kindOfLine(line),
    };
  }
  return undefined;
}
