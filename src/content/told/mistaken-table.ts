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
  above: string,
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
  for (const table of Object.keys(labelsOfTable) as ToldTable[]) {
    const words = [...vocabulary.tables].filter(([, one]) => one === table).map(([word]) => word);
    const elsewhere = others.some(({ text }) => words.includes(plainWord(text)));
    // Where the word stands later, the first head is a label like the others.
    const heads = elsewhere ? [first, ...others] : others;
    const near = nearestWord(plainWord(first.text), words);
    const least = near !== undefined && isAll(others, table, vocabulary) ? 1 : 2;
    if (knownHeads(heads, vocabulary.labels[labelsOfTable[table]]) < least) continue;
    const nearest = near ?? wordWithin(first.text, words);
    const isNamed = isAll(others, table, vocabulary) && wordWithin(above, words) !== undefined;
    if (!elsewhere && nearest === undefined && !isNamed) continue;
    const advice = { nearest: nearest ?? words[0] ?? '' };
    const data = { found: first.text, ...(elsewhere && { reason: 'elsewhere' }) };
    return {
      problems: [toldProblem('told-kind-unknown', first.place, data, advice)],
      broken: kindOfTable(table),
    };
  }
  return { problems: [] };
}

/** Whether every head but the first is a label of the table. */
function isAll(heads: readonly Written[], table: ToldTable, { labels }: Vocabulary): boolean {
  return knownHeads(heads, labels[labelsOfTable[table]]) === heads.length;
}

/** The word that stands whole in a text. */
function wordWithin(text: string, words: readonly string[]): string | undefined {
  const plain = ` ${plainWord(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.find((word) => plain.includes(` ${word} `));
}

function knownHeads(heads: readonly Written[], labels: Vocabulary['labels'][Labelled]): number {
  return heads.filter(({ text }) => labels.has(plainWord(text))).length;
}
