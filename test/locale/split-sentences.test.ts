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
  {
    name: 'forms of companies before a sentence',
    locale: 'en',
    text: 'We share your data with Example Ltd. We do not sell your data. It goes to Pine Inc. Customers may object.',
    sentences: [
      'We share your data with Example Ltd.',
      'We do not sell your data.',
      'It goes to Pine Inc.',
      'Customers may object.',
    ],
  },
  {
    name: 'forms of companies within a name',
    locale: 'en',
    text: 'Example Ltd. Finland branch and Pine Inc. Data Services (Elm Co. Ltd.) act for us. Ask Oak Ltd. (Helsinki) too.',
    sentences: [
      'Example Ltd. Finland branch and Pine Inc. Data Services (Elm Co. Ltd.) act for us.',
      'Ask Oak Ltd. (Helsinki) too.',
    ],
  },
  {
    name: 'forms of companies in Finnish',
    locale: 'fi',
    text: 'Luovutamme tietoja Pine Ltd. Emme myy niitä. Elm Inc. Data Services auttaa.',
    sentences: [
      'Luovutamme tietoja Pine Ltd.',
      'Emme myy niitä.',
      'Elm Inc. Data Services auttaa.',
    ],
  },
  {
    name: 'forms of companies in Swedish',
    locale: 'sv',
    text: 'Vi lämnar uppgifter till Pine Inc. Vi säljer dem inte. De finns hos Elm Ltd. Finland filial i dag.',
    sentences: [
      'Vi lämnar uppgifter till Pine Inc.',
      'Vi säljer dem inte.',
      'De finns hos Elm Ltd. Finland filial i dag.',
    ],
  },
  {
    name: 'forms of companies in German',
    locale: 'de',
    text: 'Empfänger ist die Pine Corp. Wir verkaufen keine Daten. Die Elm GmbH. Personenbezogene Daten bleiben hier.',
    sentences: [
      'Empfänger ist die Pine Corp.',
      'Wir verkaufen keine Daten.',
      'Die Elm GmbH.',
      'Personenbezogene Daten bleiben hier.',
    ],
  },
  {
    name: 'an answer and a number',
    locale: 'en',
    text: 'Do you sell my data? No. We never did. It stands in No. 5 of the list.',
    sentences: ['Do you sell my data?', 'No.', 'We never did.', 'It stands in No. 5 of the list.'],
  },
];

test.each(cases)('$name', ({ locale, text, sentences }) => {
  expect(splitSentences(text, locale)).toEqual(sentences);
});
