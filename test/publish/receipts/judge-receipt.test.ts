import { expect, test } from 'vitest';
import { judgeReceipt } from '../../../src/publish/receipts/judge-receipt.ts';
import { dayOfStates, release, shopProject, siteOn, statesProject } from '../support.ts';

const at = 'https://privacy.example/notices/en/shop';

/** The reasons against a receipt of a revision on a day, by the records of the shop with a revision in each state. */
function codesOf(revision: string, day: string, contents = statesProject(), now = dayOfStates) {
  const { site, notices } = siteOn(contents, now);
  const digest = notices[0]?.history.find(({ id }) => id === revision)?.digest ?? '';
  const receipt = { address: `${at}/${revision}/`, digest, day };
  return judgeReceipt(receipt, { site, now, notices }).breaches.map(({ code }) => code);
}

test.each([
  ['2024-03-01', '2024-03-01', []],
  ['2024-03-01', '2025-06-30', []],
  ['2024-03-01', '2025-07-01', ['not-in-force']],
  ['2025-06-01', '2025-06-30', ['not-in-force']],
  ['2025-06-01', '2025-11-01', []],
  ['2025-06-01', '2025-11-02', ['day-ahead']],
  ['2025-09-01', '2025-09-02', ['not-in-force']],
  ['2025-10-01', '2025-11-01', ['not-in-force']],
  ['2020-01-15', '2020-01-15', []],
  ['2020-01-15', '2020-01-16', ['not-in-force']],
])('%s on %s: %j', (revision, day, codes) => {
  expect(codesOf(revision, day)).toEqual(codes);
});

test('of an archived revision that is the last recorded its own day alone is sure', () => {
  const drafts = Object.entries(shopProject()).filter(([path]) => !path.includes('/revisions/'));
  const archived = release(Object.fromEntries(drafts), { date: '2025-01-01', archived: true });
  expect(codesOf('2025-01-01', '2025-01-01', archived)).toEqual([]);
  expect(codesOf('2025-01-01', '2025-01-02', archived)).toEqual(['not-in-force']);
});

test.each([
  ['without a slash', `${at}/2025-06-01`],
  ['with a fragment and a query', `${at}/2025-06-01/?x=1#rights`],
  ['as a file', `${at}/2025-06-01/index.html`],
  ['of the notice itself', `${at}/`],
])('the address %s is the same', (_, address) => {
  const { site, notices } = siteOn(statesProject(), dayOfStates);
  const digest = notices[0]?.current?.digest ?? '';
  const judged = judgeReceipt(
    { address, digest, day: dayOfStates },
    { site, now: dayOfStates, notices },
  );
  expect(judged.breaches).toEqual([]);
  expect(judged.of?.revision.id).toBe('2025-06-01');
});

test.each([
  ['http', `${at.replace('https', 'http')}/2025-06-01/`, 'site-differs'],
  [
    'another folder of the host',
    'https://privacy.example/other/en/shop/2025-06-01/',
    'site-differs',
  ],
  ['a folder whose name goes on', 'https://privacy.example/notices-old/en/shop/', 'site-differs'],
  ['another notice', `${at}s/2025-06-01/`, 'address-unknown'],
  ['a page below the revision', `${at}/2025-06-01/changes/`, 'address-unknown'],
])('%s is another address', (_, address, code) => {
  const { site, notices } = siteOn(statesProject(), dayOfStates);
  const digest = notices[0]?.current?.digest ?? '';
  const judged = judgeReceipt(
    { address, digest, day: dayOfStates },
    { site, now: dayOfStates, notices },
  );
  expect(judged.breaches.map((breach) => breach.code)).toEqual([code]);
});
