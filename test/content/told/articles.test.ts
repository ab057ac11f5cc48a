import { expect, test } from 'vitest';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { vocabularyOf } from '../../../src/content/told/vocabulary.ts';
import { every } from '../../../src/words/every.ts';
import { tell } from './tell.ts';

const locales = ['en', 'fi', 'sv', 'de'] as const;
const decides: Record<ContentLanguage & (typeof locales)[number], string> = {
  en: 'Who decides',
  fi: 'Kuka päättää',
  sv: 'Vem beslutar',
  de: 'Wer entscheidet',
};

test.each([
  ['en', 'a computer alone'],
  ['en', 'the computer alone'],
  ['en', 'computer alone'],
  ['fi', 'tietokone yksin'],
  ['sv', 'en dator ensam'],
  ['sv', 'datorn ensam'],
  ['de', 'der Computer allein'],
  ['de', 'Computer allein'],
] as const)('who decides is read with each article and without: %s, %s', (locale, words) => {
  const { facts, problems } = tell(`## A {#a}\n\n- **${decides[locale]}:** ${words}`, locale);
  expect(problems).toEqual([]);
  expect(facts.automatedDecisions).toMatchObject([{ solely: true }]);
});

test('no article makes a word of one value a word of another', () => {
  for (const locale of locales) {
    const vocabulary = vocabularyOf(locale);
    const { told } = every[locale];
    const articles = told?.phrases.articles.split('|').filter(Boolean) ?? [];
    const article = new RegExp(`^(?:${articles.join('|')}) `, 'u');
    for (const list of Object.keys(told?.values ?? {})) {
      const meant = new Map<string, Set<string>>();
      for (const [word, value] of vocabulary?.closed(list) ?? []) {
        const bare = articles.length > 0 ? word.replace(article, '') : word;
        meant.set(bare, (meant.get(bare) ?? new Set()).add(value));
      }
      const twofold = [...meant].filter(([, values]) => values.size > 1);
      expect(twofold, `${locale} ${list}`).toEqual([]);
    }
  }
});
