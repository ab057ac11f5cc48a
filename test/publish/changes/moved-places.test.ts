import { expect, test } from 'vitest';
import { noticeIn } from '../../../src/content/notice.ts';
import { textOf } from '../../../src/locale/say.ts';
import { describeChanges } from '../../../src/publish/changes/change-list.ts';
import { compareTexts } from '../../../src/publish/changes/compare-texts.ts';
import { countMovedPlaces } from '../../../src/publish/changes/moved-places.ts';
import { listChanges } from '../../../src/redline/changes/list-changes.ts';
import { noticeOf, stateOf } from '../../support/notices.ts';

const one = 'We keep your orders for the time that the law on accounts demands of us.';
const two = 'Our carriers receive your name and your address when they bring a parcel.';
const three = 'You can ask us at any time which of your data we have in our records.';
const list = '- bread\n- butter';

function moves(before: string[], after: string[], locale: 'en' | 'fi' | 'sv'): string[] {
  const [old, young] = [before, after].map((blocks) => noticeOf('', blocks.join('\n\n'), locale));
  if (!old || !young) return [];
  const script = compareTexts(old, young);
  const entries = describeChanges(listChanges(script), old, young, {
    contexts: new Map(),
    places: countMovedPlaces(script),
    values: new Map(),
  });
  return entries.flatMap(({ sentences }) => sentences.slice(0, 1).map(textOf));
}

test.each([
  ['en', 'Moved from paragraph 3 to paragraph 1, wording unchanged'],
  ['fi', 'Siirretty: ennen kappale 3, nyt kappale 1, teksti ennallaan'],
  ['sv', 'Flyttat från stycke 3 till stycke 1, texten oförändrad'],
] as const)('paragraphs are counted among paragraphs in %s', (locale, sentence) => {
  expect(moves([one, list, two, three], [three, one, list, two], locale)).toEqual([sentence]);
});

test('a move past a list alone has the places among all blocks', () => {
  expect(moves([one, list], [list, one], 'en')).toEqual([
    'Moved from place 3 to place 2, wording unchanged',
  ]);
});

test('items are counted in their list', () => {
  const items = [one, two, three].map((text) => `- ${text}`);
  const [a = '', b = '', c = ''] = items;
  expect(moves([[a, b, c].join('\n')], [[c, a, b].join('\n')], 'en')).toEqual([
    'Moved from item 3 to item 1, wording unchanged',
  ]);
});

test.each([
  ['en', 'Moved from “One” to “Two”, wording unchanged'],
  ['fi', 'Siirretty: ennen ”One”, nyt ”Two”, teksti ennallaan'],
] as const)(
  'a move to another section tells the sections by their titles in %s',
  (locale, sentence) => {
    const section = (title: string, ...blocks: string[]) =>
      `---\ntitle: ${title}\n---\n${blocks.join('\n\n')}\n`;
    const texts = (first: string[], second: string[]) =>
      noticeIn(
        stateOf(
          {
            [`${locale}/one.md`]: section('One', ...first),
            [`${locale}/two.md`]: section('Two', ...second),
          },
          locale,
        ),
        locale,
      );
    const before = texts([one, two], [three]);
    const after = texts([two], [three, one]);
    if (!before || !after) throw new Error('no text');
    const script = compareTexts(before, after);
    const entries = describeChanges(listChanges(script), before, after, {
      contexts: new Map(),
      places: countMovedPlaces(script),
      values: new Map(),
    });
    expect(entries.map(({ sentences }) => sentences.map(textOf))).toEqual([[sentence, one]]);
  },
);
