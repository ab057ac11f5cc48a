import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { inForceList } from '../../src/publish/listing/in-force-list.ts';
import { runCommand, runCommandReading } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const reworded = ['--kind', 'editorial', '--reason', 'Told better.', '--summary', 'en=New.'];
const folder = 'content/notices/bookshop';

type Receipt = { address: string; digest: string; day: string };

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function release(root: string, day: string, ...options: string[]): Promise<void> {
  const args = ['release', 'bookshop', '--date', day, '--now', day, ...options];
  expect(await runCommand(root, ...args)).toMatchObject({ status: 0 });
}

/** What a script keeps on a day: it reads `in-force.json` of the site as it is then. */
function take(root: string, day: string): Receipt {
  const { notices } = inForceList(loadSiteData(filesOnDisk(root), day));
  const period = notices[0]?.periods.findLast(({ from }) => from === null || from <= day);
  if (!period?.revision) throw new Error(`nothing in force on ${day}`);
  return { address: period.addresses.en ?? '', digest: period.digest, day };
}

const whole = mkdtempSync(join(tmpdir(), 'seloste-receipts-'));
let receipt: Receipt = { address: '', digest: '', day: '' };
beforeAll(async () => {
  receipt = await releaseThree(whole);
});
afterAll(() => rmSync(whole, { recursive: true }));

/** A receipt of 15 October 2026; after it three releases are made, by the last of which the notice moves. */
async function releaseThree(root: string): Promise<Receipt> {
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  await release(root, '2026-10-01');
  const taken = take(root, '2026-10-15');
  for (const [day, words] of [
    ['2026-11-01', 'each year'],
    ['2026-11-10', 'each spring'],
  ] as const) {
    edit(root, 'en/retention.md', (text) => `${text}\nWe look at these periods ${words}.\n`);
    await release(root, day, ...reworded);
  }
  edit(root, 'notice.yaml', (text) => text.replace('en: bookshop', 'en: our-shop'));
  await release(root, '2026-11-20', ...reworded);
  return taken;
}

const verify = (root: string, receipt: unknown) =>
  runCommandReading(JSON.stringify(receipt), root, 'verify', '--receipt', '-');

describe('a receipt', () => {
  test('holds after three later releases, though the notice has moved', async () => {
    expect(receipt.address).not.toContain('our-shop');
    expect(await verify(whole, { ...receipt, person: 4711 })).toEqual({
      status: 0,
      error: '',
      out: '-: holds. `bookshop` `2026-10-01` (en) applied on 15 October 2026, with this digest.\n4 revisions verified, 0 problems.\n',
    });
  });

  test('holds at the address of the notice too', async () => {
    const home = receipt.address.replace('2026-10-01/', '');
    expect(await verify(whole, { ...receipt, address: home })).toMatchObject({ status: 0 });
    const later = { ...receipt, address: home, day: '2026-11-05' };
    expect(await verify(whole, later)).toMatchObject({
      status: 1,
      out: expect.stringContaining('Revision `2026-11-01` has the digest sha256-'),
    });
  });

  test.each<[string, (receipt: Receipt) => Partial<Receipt>, string]>([
    [
      'another digest',
      ({ digest }) => ({ digest: digest.replace(/.$/u, (last) => (last === '0' ? '1' : '0')) }),
      '-: does not hold. Revision `2026-10-01` has the digest sha256-',
    ],
    [
      'a later day',
      () => ({ day: '2026-11-05' }),
      '-: does not hold. On 5 November 2026 revision `2026-11-01` applied, not `2026-10-01`.',
    ],
    [
      'a day before the first revision',
      () => ({ day: '2026-09-30' }),
      '-: does not hold. Nothing recorded shows that revision `2026-10-01` applied on 30 September 2026.',
    ],
    [
      'a day that has not come',
      () => ({ day: '2027-01-01' }),
      '-: does not hold. 1 January 2027 has not come yet.',
    ],
    [
      'the address of another revision',
      ({ address }) => ({ address: address.replace('2026-10-01', '2026-11-01') }),
      '-: does not hold. Revision `2026-11-01` has the digest sha256-',
    ],
    [
      'an address that is none',
      ({ address }) => ({ address: address.replace('2026-10-01', '2026-10-02') }),
      '; the one with this digest stands at https://',
    ],
    [
      'a language that the revision lacks',
      ({ address }) => ({ address: address.replace('/en/', '/fi/') }),
      'No released revision stands, or stood, at ',
    ],
    [
      'another site',
      ({ address }) => ({ address: address.replace(/^https:\/\/[^/]+/u, 'https://other.example') }),
      '-: does not hold. The address https://other.example/',
    ],
  ])('is forged: %s', async (_, forge, said) => {
    const { status, out, error } = await verify(whole, { ...receipt, ...forge(receipt) });
    expect({ status, error }).toEqual({ status: 1, error: '' });
    expect(out).toContain(said);
  });

  test('does not hold where the revision itself was changed', async () => {
    const root = tempProject({});
    cpSync(whole, root, { recursive: true });
    edit(root, 'revisions/2026-10-01/en/retention.md', (text) => `${text}\nMore.\n`);
    const { status, out } = await verify(root, receipt);
    expect(status).toBe(1);
    expect(out).toContain('A released file has been changed.');
  });

  test('of several each is judged, named by its place in the file', async () => {
    writeFileSync(
      join(whole, 'r.json'),
      JSON.stringify([receipt, { ...receipt, day: '2026-11-05' }]),
    );
    const { status, out } = await runCommand(whole, 'verify', '--receipt', 'r.json');
    expect(status).toBe(1);
    expect(out).toMatch(/^r\.json\[0\]: holds\. .*\nr\.json\[1\]: does not hold\. /u);
  });

  test('that are asked for one by one are all judged, the forged one first or last', async () => {
    writeFileSync(join(whole, 'good.json'), JSON.stringify(receipt));
    writeFileSync(join(whole, 'forged.json'), JSON.stringify({ ...receipt, day: '2026-11-05' }));
    const files = ['forged.json', 'good.json'];
    for (const order of [files, files.toReversed()]) {
      const asked = order.flatMap((file) => ['--receipt', file]);
      const { status, out } = await runCommand(whole, 'verify', ...asked);
      expect(status).toBe(1);
      expect(out).toContain('good.json: holds.');
      expect(out).toContain('forged.json: does not hold.');
    }
  });

  test.each([
    ['not JSON', '{'],
    ['no digest', '{"address": "https://x.example/", "day": "2026-10-15"}'],
    [
      'a digest of another form',
      '{"address": "https://x.example/", "digest": "md5-1", "day": "2026-10-15"}',
    ],
    [
      'a day that is none',
      `{"address": "https://x.example/", "digest": "sha256-${'0'.repeat(64)}", "day": "2026-02-30"}`,
    ],
    [
      'an address that is none',
      `{"address": "x", "digest": "sha256-${'0'.repeat(64)}", "day": "2026-10-15"}`,
    ],
    ['an empty list', '[]'],
  ])('that cannot be read is no problem of the records: %s', async (_, text) => {
    const root = tempProject({});
    cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
    const { status, out, error } = await runCommandReading(text, root, 'verify', '--receipt', '-');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain('- is no receipt');
  });

  test('needs a file that is there, and standard input for -', async () => {
    const root = tempProject({});
    cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
    expect(await runCommand(root, 'verify', '--receipt', 'none.json')).toMatchObject({
      status: 2,
      error: 'No file none.json.\n',
    });
    expect(await runCommand(root, 'verify', '--receipt', '-')).toMatchObject({ status: 2 });
  });
});

test('a receipt of a part of a day holds: two revisions of one day', async () => {
  const house = join(import.meta.dirname, '../..');
  const site = loadSiteData(filesOnDisk(house), '2026-11-30');
  const digest = site.notices
    .flatMap(({ history }) => history)
    .find(({ id, path }) => id === '2026-11-30' && path?.de)?.digest;
  const address = 'https://tietosuoja.esimerkki.example/de/geschaeftskunden/2026-11-30/';
  const receipt = { address, digest, day: '2026-11-30' };
  const args = ['verify', '--now', '2026-12-05', '--lang', 'en', '--receipt', '-'];
  const { status, out } = await runCommandReading(JSON.stringify(receipt), house, ...args);
  expect(out).toContain('-: holds. `business-customers` `2026-11-30` (de)');
  expect(status).toBe(0);
});
