import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { splitSentences } from '../../src/locale/split-sentences.ts';

const cases: { name: string; locale: Locale; text: string; sentences: string[] }[] = [
  { name: 'two', locale: 'en', text: 'One. Two!', sentences: ['One.', 'Two!'] },
  { name: 'nothing', locale: 'en', text: ' ', sentences: [] },
  {
    name: 'Finnish abbreviations and dates',
    locale: 'fi',
    text: 'Keräämme esim. Nimen 12. elokuuta ja mm. Art. 6 mukaan. Lisäksi jne. Muuta ei ole.',
    sentences: [
      'Keräämme esim. Nimen 12. elokuuta ja mm. Art. 6 mukaan.',
      'Lisäksi jne.',
      'Muuta ei ole.',
    ],
  },
  {
    name: 'Swedish abbreviations',
    locale: 'sv',
    text: 'Vi behandlar t.ex. Namn och bl.a. Adress. Resten raderas.',
    sentences: ['Vi behandlar t.ex. Namn och bl.a. Adress.', 'Resten raderas.'],
  },
  {
    name: 'English abbreviations and initials',
    locale: 'en',
    text: 'See Art. 6 and e.g. Finnish law by J. Doe. It ends.” Then more.',
    sentences: ['See Art. 6 and e.g. Finnish law by J. Doe.', 'It ends.”', 'Then more.'],
  },
];

test.each(cases)('$name', ({ locale, text, sentences }) => {
  expect(splitSentences(text, locale)).toEqual(sentences);
});
