import { type Score, scoreWording } from './wording-score.ts';
import {
  judgedLocales,
  type LabelledSentence,
  readSentences,
  sentenceSets,
} from './wording-sentences.ts';

/** Prints precision and recall of every wording rule, over all languages and in each, set by set. */
export function measureWording(): Promise<void> {
  for (const set of Object.keys(sentenceSets) as (keyof typeof sentenceSets)[]) {
    const sentences = readSentences(set);
    console.log(`${set}: ${sentences.length} labelled sentences; precision / recall (sentences)\n`);
    console.log(tabulate(sentences));
  }
  return Promise.resolve();
}

function tabulate(sentences: readonly LabelledSentence[]): string {
  const columns = ['all', ...judgedLocales].map((name) => name.padEnd(18)).join('');
  const byLocale = judgedLocales.map((locale) =>
    scoreWording(sentences.filter((sentence) => sentence.locale === locale)),
  );
  const rows = scoreWording(sentences).map((whole) => {
    const parts = byLocale.map((scores) => scores.find(({ rule }) => rule === whole.rule));
    return `${whole.rule.padEnd(30)}${[whole, ...parts].map(printScore).join('')}`;
  });
  return [`${''.padEnd(30)}${columns}`, ...rows, ''].join('\n');
}

function printScore(score: Score | undefined): string {
  if (!score) return '-'.padEnd(18);
  const { precision, recall, sentences } = score;
  return `${precision.toFixed(2)} / ${recall.toFixed(2)} (${sentences})`.padEnd(18);
}
