import { expect, test } from 'vitest';
import { comparePackedHistory } from '../../../src/publish/packed/compare-packed-history.ts';
import { packHistory } from '../../../src/publish/packed/pack-history.ts';
import type { PackedHistory } from '../../../src/publish/packed/packed-history.ts';
import { changesPage } from '../../../src/publish/pages/compare/changes-page.ts';
import { sincePage } from '../../../src/publish/pages/compare/since-page.ts';
import { type Contents, editionIn, release, shopProject, shownIn, siteOn } from '../support.ts';

const file = 'content/notices/shop/en/data.md';
const section = (body: string, facts = '') => `---\ntitle: Data\n${facts}---\n${body}\n`;
const kept = 'We keep your letters while we answer them.';

/** The shop with two revisions more, each of which has one of these as its section on data. */
function shopWith(first: string, second: string): Contents {
  const summary = { en: 'Other data.' };
  const one = release(
    { ...shopProject(), [file]: first },
    { date: '2025-08-01', kind: 'material', summary },
  );
  return release({ ...one, [file]: second }, { date: '2025-09-01', kind: 'material', summary });
}

const pageOf = (contents: Contents, revision: string) =>
  changesPage(shownIn(siteOn(contents, '2025-10-01'), 'en', revision));

const moved = `${kept} We transfer your data to the United States.`;
const none = section(
  `${kept} We do not transfer your data outside the EEA.`,
  'transfers: {none: We do not transfer your data outside the EEA.}\n',
);
const american = section(
  moved,
  'recipients:\n  - {id: cloud, name: Cloud Inc, country: [US]}\ntransfers:\n  - {id: us, country: US, recipients: [cloud], adequacy: false}\n',
);

test('a page of changes tells what the text claims otherwise, and where', () => {
  const { meanings, facts } = pageOf(shopWith(section(kept), section(moved)), '2025-09-01');
  expect(facts).toEqual([]);
  expect(meanings).toMatchObject([
    {
      text: 'The text now says that data go to the United States.',
      changes: [1],
      isClaim: true,
    },
  ]);
});

test('what a changed fact tells is not told twice', () => {
  const { meanings } = pageOf(shopWith(none, american), '2025-09-01');
  expect(meanings.map(({ text, isClaim }) => [text, isClaim])).toEqual([
    ['Your data now go outside the European Economic Area: United States.', undefined],
    ['Your data now also go to this recipient: Cloud Inc.', undefined],
  ]);
});

test('beside an archived revision sentences are compared, and not what facts of the later one print', () => {
  const site = siteOn(shopWith(section(kept), section(moved)), '2025-10-01');
  const { factsNote, facts, meanings } = sincePage(shownIn(site, 'en', '2020-01-15'));
  expect(factsNote).not.toBeNull();
  expect(facts).toEqual([]);
  expect(meanings.map(({ text }) => text)).toEqual([
    'The text now says that data go to the United States.',
  ]);
});

test('a right that another section told before is not told as new', () => {
  const controller = 'content/notices/shop/en/controller.md';
  const granted = 'You have the right to lodge a complaint with a supervisory authority.';
  const reworded = `${kept} You can complain to the supervisory authority.`;
  const meaningsBeside = (told: string) => {
    const shop = shopProject();
    const contents = {
      ...shop,
      [controller]: `${shop[controller]}\n${told}\n`,
      [file]: section(kept),
    };
    const summary = { en: 'Other words.' };
    const one = release(contents, { date: '2025-08-01', kind: 'material', summary });
    const two = { ...one, [file]: section(reworded) };
    const released = release(two, { date: '2025-09-01', kind: 'material', summary });
    return pageOf(released, '2025-09-01').meanings.map(({ text }) => text);
  };
  expect(meaningsBeside('')).toEqual([
    'The text now seems to say that you have the right to complain to the supervisory authority.',
  ]);
  expect(meaningsBeside(granted)).toEqual([]);
});

test('any two revisions of a packed history claim what their pages tell', () => {
  const site = siteOn(shopWith(none, american), '2025-10-01');
  const packed: PackedHistory = JSON.parse(JSON.stringify(packHistory(editionIn(site, 'en'))));
  const place = (id: string) => packed.revisions.findIndex((revision) => revision.id === id);
  const meaningsOf = (from: string, to: string) =>
    comparePackedHistory(packed, place(from), place(to), String).meanings;
  for (const revision of ['2024-03-01', '2025-06-01', '2025-08-01', '2025-09-01']) {
    const { meanings } = changesPage(shownIn(site, 'en', revision));
    expect(meaningsOf(packed.revisions[place(revision) - 1]?.id ?? '', revision)).toEqual(meanings);
  }
  for (const revision of ['2020-01-15', '2024-03-01', '2025-06-01']) {
    const { meanings } = sincePage(shownIn(site, 'en', revision));
    expect(meaningsOf(revision, '2025-09-01')).toEqual(meanings);
  }
  expect(meaningsOf('2020-01-15', '2025-09-01')).not.toEqual([]);
  expect(meaningsOf('2025-09-01', '2025-09-01')).toEqual([]);
});
