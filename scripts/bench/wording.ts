import { locales } from '../../schema/languages.ts';
import { type Score, scoreWording } from './wording-score.ts';
import { readSentences } from './wording-sentences.ts';

/** Prints precision and recall of every wording rule, over all languages and in each. */
export function measureWording(): Promise<void> {
  const sentences = readSentences();
  console.log(`${sentences.length} labelled sentences; precision / recall (sentences)\n`);
  const columns = ['all', ...locales].map((name) => name.padEnd(18)).join('');
  console.log(`${''.padEnd(30)}${columns}`);
  const byLocale = locales.map((locale) =>
    scoreWording(sentences.filter((sentence) => sentence.locale === locale)),
  );
  for (const whole of scoreWording(sentences)) {
    const parts = byLocale.map((scores) => scores.find(({ rule }) => rule === whole.rule));
    console.log(`${whole.rule.padEnd(30)}${[whole, ...parts].map(printScore).join('')}`);
  }
  return Promise.resolve();
}

function printScore(score: Score | undefined): string {
  if (!score) return '-'.padEnd(18);
  const { precision, recall, sentences } = score;
  return `${precision.toFixed(2)} / ${recall.toFixed(2)} (${sentences})`.padEnd(18);
}
