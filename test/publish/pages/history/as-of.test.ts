import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { asOfAnswers } from '../../../../src/publish/pages/history/as-of.ts';
import { isDay, pickAnswer, readDay } from '../../../../src/publish/pages/history/as-of-answer.ts';
import { appendEntry, readLedger } from '../../../../src/revise/ledger.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import { editionIn, release, shopProject, siteOn } from '../../support.ts';

// 15 January 2020 archived; 1 March 2024; 1 June 2025 to take effect on 1 July 2025.
const project = shopProject();

/** What is told of a day, and where it leads, on the site of 15 July 2025. */
function answer(day: string, locale: 'en' | 'fi' = 'en', now = '2025-07-15'): string[] {
  const data = siteOn(project, now);
  const found = pickAnswer(asOfAnswers(editionIn(data, locale)), day);
  const links = found?.since.map(({ href, text }) => `${textOf(text)}: ${href}`) ?? [];
  return [...(found?.told.map(textOf) ?? []), ...links];
}

const sinceFirst = 'What has changed since 15 January 2020: /notices/en/shop/2020-01-15/since/';
const sinceSecond = 'What has changed since 1 March 2024: /notices/en/shop/2024-03-01/since/';
const announced = 'By then version 1 June 2025 had been published too, to apply from 1 July 2025.';

test.each([
  [
    'in force',
    '2024-12-24',
    ['On {x}, this version applied: in force 1 March 2024 to 30 June 2025.', sinceSecond],
  ],
  [
    'an archived one was published',
    '2020-01-15',
    [
      'The version of 15 January 2020 is dated that day. We know nothing more of its use.',
      sinceFirst,
    ],
  ],
  [
    'before the first',
    '2018-05-25',
    [
      'The earliest recorded version is dated 15 January 2020. We do not know which notice was used before it.',
      sinceFirst,
    ],
  ],
  [
    'in a gap',
    '2020-01-16',
    [
      'We do not know which notice was used on {x}. The recorded version before it: dated 15 January 2020. The recorded version after it: in force 1 March 2024 to 30 June 2025.',
      sinceFirst,
      sinceSecond,
    ],
  ],
  [
    'the last of the gap',
    '2024-02-29',
    [expect.stringContaining('We do not know'), sinceFirst, sinceSecond],
  ],
  [
    'one was announced',
    '2025-06-01',
    [
      'On {x}, this version applied: in force 1 March 2024 to 30 June 2025.',
      announced,
      sinceSecond,
    ],
  ],
  [
    'the last before it took effect',
    '2025-06-30',
    [
      'On {x}, this version applied: in force 1 March 2024 to 30 June 2025.',
      announced,
      sinceSecond,
    ],
  ],
  [
    'it took effect',
    '2025-07-01',
    [
      'On {x}, this version applied: in force from 1 July 2025, published 1 June 2025.',
      'The same version applies now: nothing has changed.',
    ],
  ],
  [
    'after the day of the site',
    '2026-01-01',
    [
      'On {x}, this version will apply, unless a new one is published before that: in force from 1 July 2025, published 1 June 2025.',
    ],
  ],
])('a day %s', (_, day, told) => {
  expect(answer(day)).toEqual(told);
});

test('a day ahead, when an announced version will have taken effect', () => {
  expect(answer('2025-07-01', 'en', '2025-06-15')).toEqual([
    'On {x}, this version will apply, unless a new one is published before that: in force from 1 July 2025, published 1 June 2025.',
  ]);
});

test('a version that the language lacks is named, but nothing is compared with it', () => {
  expect(answer('2020-01-15', 'fi')).toEqual([
    'Versio 15.01.2020 on päivätty sille päivälle. Muuta sen käytöstä emme tiedä.',
  ]);
  expect(answer('2024-12-24', 'fi')).toEqual([
    '{x} oli voimassa tämä versio: voimassa 01.03.2024–30.06.2025.',
    'Mitä on muuttunut 01.03.2024 jälkeen: /notices/fi/kauppa/2024-03-01/since/',
  ]);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['12.8.2019', false],
  ['', false],
])('%o is a day: %o', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ['15.3.2026', '2026-03-15'],
  ['15.03.2026', '2026-03-15'],
  [' 2026-03-15 ', '2026-03-15'],
  ['2026-3-5', '2026-03-05'],
  ['15/3/2026', '2026-03-15'],
  ['15. 3. 2026', '2026-03-15'],
  ['30.2.2026', null],
  ['3.15.2026', null],
  ['15.3.26', null],
  ['maaliskuu', null],
  ['', null],
])('%o is read as %o', (written, day) => {
  expect(readDay(written)).toBe(day);
});

test('where a withdrawn version left none in force, it is named by when it applied', () => {
  const first = Object.fromEntries(
    Object.entries(project).filter(([path]) => !path.includes('/revisions/')),
  );
  const released = release(first, { date: '2025-01-01', effective: '2025-01-01' });
  const file = 'content/notices/shop/revisions/ledger.yaml';
  const { lines } = readLedger(filesFrom(released), 'content/notices/shop');
  const { text } = appendEntry(lines, {
    type: 'withdrawn',
    revision: '2025-01-01',
    date: '2025-02-01',
    recorded: '2025-02-01',
    reason: { en: 'A wrong word.' },
  });
  const data = siteOn({ ...released, [file]: text }, '2025-03-01');
  const found = pickAnswer(asOfAnswers(editionIn(data, 'en')), '2025-02-10');
  expect(found?.told.map(textOf)).toEqual([
    'No recorded version applies on {x}. This version has been withdrawn: in force 1 to 31 January 2025.',
  ]);
});
