import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../schema/languages.ts';
import { every } from '../../src/words/every.ts';

/** Every word that facts have ever been printed with: lines are added, none goes. */
export const printedWordsFile = 'test/words/printed-words.txt';

/** A word that facts are printed with: `fi`, `labels.retention.then`, `Sen jälkeen`. */
export type PrintedWord = readonly [locale: string, path: string, word: string];

/** The lines that are there, and behind them those for words that came. */
export function writePrintedWords(): string {
  const path = join(import.meta.dirname, '../..', printedWordsFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const today = locales.flatMap(printedIn).map((parts) => parts.join('\t'));
  return [...new Set([...lines, ...today])].map((line) => `${line}\n`).join('');
}

/** The words of today in one language. */
function printedIn(locale: (typeof locales)[number]): PrintedWord[] {
  const { told, words } = every[locale];
  if (!told) return [];
  const usual = (path: string, list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([name, all]): PrintedWord => {
      return [locale, `${path}.${name}`, all.split('|')[0] ?? ''];
    });
  const printed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words.values,
    phrases: words.facts.phrases,
  };
  return [
    ...Object.entries(told.kinds).flatMap(([kind, list]) => usual(kind, list)),
    ...Object.entries(told.labels).flatMap(([kind, list]) => usual(`labels.${kind}`, list)),
    ...usual('countries', told.countries),
    ...Object.entries(told.values).flatMap(([name, list]) =>
      usual(`values.${name}`, { ...list, ...printed[name] }),
    ),
  ].filter(([, , word]) => word !== '' && !word.includes('{'));
}
