import type { Problem } from '../problem.ts';
import type { Row, TableBlock } from './block.ts';
import { fieldOfLabel, labelsOfTable, listMeaning } from './fields.ts';
import { plainWord } from './plain-word.ts';
import { closedWordsOf } from './read-field.ts';
import { toldProblem } from './told-problem.ts';
import { usualWord, type Vocabulary } from './vocabulary.ts';

/**
 * Cells for free words that hold nothing but a word of another column, which is empty in this row: the cells of the row have
 * slid. `| Mail Ltd | processor | – |` under task and role tells no task.
 */
export function slidCells(
  { table, ways }: TableBlock,
  { cells }: Row,
  vocabulary: Vocabulary,
): Problem[] {
  const labelled = labelsOfTable[table];
  const told = new Set(cells.map(({ label }) => label));
  const empty = ways.filter((way) => !told.has(way));
  return cells.flatMap(({ label, written }): Problem[] => {
    const field = fieldOfLabel(labelled, label);
    if (!field || !isFree(listMeaning(field))) return [];
    const meant = empty.find((way) =>
      closedWordsOf(labelled, way, vocabulary)?.has(plainWord(written.text)),
    );
    if (meant === undefined) return [];
    const column = usualWord(vocabulary.words.labels[labelled], meant);
    return [toldProblem('told-cell-slid', written.place, { found: written.text, column })];
  });
}

function isFree({ value, refers }: ReturnType<typeof listMeaning>): boolean {
  return value === undefined && refers === undefined;
}
