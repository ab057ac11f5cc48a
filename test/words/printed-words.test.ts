import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../schema/languages.ts';
import { printedWordsFile } from '../../scripts/generated/printed-words.ts';
import { plainWord } from '../../src/content/told/plain-word.ts';
import { type Dictionary, vocabularyOf } from '../../src/content/told/vocabulary.ts';

const words = readFileSync(printedWordsFile, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [locale: Locale, path: string, word: string]);

// A text that was released has the words of its day. Only while these are read is it known that a word of today says the same.
describe.each(locales)('words that facts were ever printed with in %s', (locale) => {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) throw new Error(`no words for facts in ${locale}`);
  const dictionaryOf = (group: string, list: string): Dictionary => {
    if (group === 'labels') return vocabulary.labels[list as keyof typeof vocabulary.labels];
    if (group === 'values') return vocabulary.closed(list);
    return vocabulary[group as 'tables' | 'lists' | 'lines' | 'countries'];
  };

  test('are still read as what they were printed for', () => {
    const own = words.filter(([language]) => language === locale);
    expect(own.length).toBeGreaterThan(300);
    const lost = own.filter(([, path, word]) => {
      const [group = '', ...steps] = path.split('.');
      const inList = group === 'labels' || group === 'values';
      const [list, name] = inList
        ? [steps[0] ?? '', steps.slice(1).join('.')]
        : ['', steps.join('.')];
      return dictionaryOf(group, list).get(plainWord(word)) !== name;
    });
    expect(lost).toEqual([]);
  });
});
