import type { Labelled, ToldTable } from '../../words/told-words.ts';
import { nearestWord } from '../nearest-word.ts';
import { kindOfTable, labelsOfTable } from './fields.ts';
import type { OutlinedTable } from './outlined-table.ts';
import { looksLike, plainWord } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Written } from './written.ts';

/** A table whose first head is no word for a kind, though it was probably meant to be one. */
export function mistakenTable(
  first: Written,
  others: readonly Written[],
  vocabulary: Vocabulary,
): OutlinedTable {
  const shown = looksLike(first.text);
  const alike = shown === undefined ? undefined : vocabulary.tables.get(shown);
  if (alike) {
    const problem = toldProblem(
      'told-characters',
      first.place,
      { found: first.text },
      { nearest: shown ?? '' },
    );
    return { problems: [problem], broken: kindOfTable(alike) };
  }
  const candidates = (Object.keys(labelsOfTable) as ToldTable[]).filter(
    (table) => knownHeads(others, vocabulary.labels[labelsOfTable[table]]) >= 2,
  );
  for (const table of candidates) {
    const words = [...vocabulary.tables].filter(([, one]) => one === table).map(([word]) => word);
    const elsewhere = others.some(({ text }) => words.includes(plainWord(text)));
    const nearest = nearestWord(plainWord(first.text), words);
    if (!elsewhere && nearest === undefined) continue;
    const advice = { nearest: nearest ?? words[0] ?? '' };
    const data = { found: first.text, ...(elsewhere && { reason: 'elsewhere' }) };
    return {
      problems: [toldProblem('told-kind-unknown', first.place, data, advice)],
      broken: kindOfTable(table),
    };
  }
  return { problems: [] };
}

function knownHeads(heads: readonly Written[], labels: Vocabulary['labels'][Labelled]): number {
  return heads.filter(({ text }) => labels.has(plainWord(text))).length;
}
