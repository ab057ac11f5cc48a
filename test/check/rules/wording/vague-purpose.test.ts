import { expect, test } from 'vitest';
import { vaguePurpose } from '../../../../src/check/rules/wording/vague-purpose.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'what and what for',
    section: [
      'en',
      'purposes: [{id: orders, name: Handling your orders}]',
      'We use the answers to our survey to improve our services.',
    ],
    found: [],
  },
  {
    name: 'the good examples of WP29',
    section: [
      'en',
      'purposes: [{id: orders, name: Handling your orders}]',
      'We will retain your shopping history and use details of the products you have previously purchased to make suggestions to you. We will evaluate information on your recent visits to our website and how you move around it for analytics purposes. We keep a record of the articles you have clicked on to target advertising.',
    ],
    found: [],
  },
  {
    name: 'the same in Finnish',
    section: [
      'fi',
      'purposes: [{id: orders, name: Handling your orders}]',
      'Analysoimme viimeaikaisia käyntejä verkkosivustollamme ja sitä, miten sivuston eri osissa liikutaan. Ehdotamme aiempien ostosten perusteella muita tuotteita.',
    ],
    found: [],
  },
  {
    name: 'denied',
    section: [
      'sv',
      'purposes: [{id: orders, name: Handling your orders}]',
      'Vi använder inte dina uppgifter för produktutveckling.',
    ],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'To improve our services.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: [
      'en',
      'purposes: [{id: orders, name: Handling your orders}]',
      'We use data for research purposes.',
    ],
    found: ['5:13 "for research purposes"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'purposes: [{id: orders, name: Handling your orders}]',
      'Käytämme tietoja palveluidemme kehittämiseen.',
    ],
    found: ['5:18 "palveluidemme kehittämiseen"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'purposes: [{id: orders, name: Handling your orders}]',
      'Uppgifterna används för att utveckla nya tjänster.',
    ],
    found: ['5:29 "utveckla nya tjänster"'],
  },
  {
    name: 'a bare name',
    section: ['en', 'purposes: [{id: stats, name: Statistics}]', 'Text.'],
    found: ['3:24 "Statistics"'],
  },
  {
    name: 'a bare name with a description',
    section: [
      'en',
      'purposes: [{id: stats, name: Statistics, description: We count which pages are opened.}]',
      'Text.',
    ],
    found: [],
  },
  {
    name: 'a name that the text tells of',
    section: [
      'en',
      'purposes: [{id: stats, name: Statistics, seen: We count which pages are opened}]',
      'We count which pages are opened.',
    ],
    found: [],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(vaguePurpose, section)).toEqual(found);
});
